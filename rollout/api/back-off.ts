import type { Clock } from "./clock";

/** How often one call is made at most. */
export const ATTEMPTS = 6;

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Answers that another attempt may change. */
export function isPassing(status: number): boolean {
  return status === 429 || status >= 500;
}

/**
 * Milliseconds before the next attempt: what the answer asks for (Retry-After; where the rate was too high also X-RateLimit-Reset, which
 * Terraform Cloud sends in seconds, with every answer), else twice as long each time; with jitter, so that many do not come back together.
 *
 * @param attempt 1 after the first
 * @param answer undefined where none came
 */
export function pauseAfter(
  attempt: number,
  answer: Pick<Response, "status" | "headers"> | undefined,
  clock: Clock,
  random: () => number,
): number {
  const asked = answer && (retryAfter(answer.headers, clock) ?? reset(answer));
  if (asked !== undefined) return Math.min(asked, 2 * LONGEST_PAUSE) + 100 + 300 * random();
  return Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE) * (0.5 + 0.5 * random());
}

function reset({ status, headers }: Pick<Response, "status" | "headers">): number | undefined {
  return status === 429 ? seconds(headers.get("x-ratelimit-reset")) : undefined;
}

function retryAfter(headers: Headers, clock: Clock): number | undefined {
  const text = headers.get("retry-after");
  if (text === null) return undefined;
  const date = Date.parse(text);
  return seconds(text) ?? (Number.isNaN(date) ? undefined : Math.max(0, date - clock.now()));
}

function seconds(text: string | null): number | undefined {
  return text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) * 1000 : undefined;
}
