import { refusal } from "./response";
import type { Response } from "./response";

/** What a call meets instead of its answer. */
export interface Fault {
  /** @default every method */
  readonly method?: string;
  /** Paths that it strikes. */
  readonly path: RegExp;
  /** `dropped`: the connection is cut without an answer. `cut`: the call is carried out, and the connection is cut then. */
  readonly answer: Response | "dropped" | "cut";
  /** Calls that meet it.
   * @default 1 */
  readonly times?: number;
}

/** Faults of the stand-in that tests ask for, each used up by the calls that meet it. */
export class Faults {
  private readonly waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** What the call meets; undefined where it meets nothing. */
  strike(method: string, path: string): Fault["answer"] | undefined {
    const met = this.waiting.find(
      ({ fault, left }) => left > 0 && fault.path.test(path) && (fault.method ?? method) === method,
    );
    if (!met) return undefined;
    met.left -= 1;
    return met.fault.answer;
  }
}

/** HCP Terraform's answer to more than 30 requests in a second. */
export function rateLimited(secondsToWait: number): Response {
  const answer = refusal(429, "Too many requests", "You have exceeded the API's rate limit.");
  const headers = {
    "retry-after": String(secondsToWait),
    "x-ratelimit-limit": "30",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(secondsToWait),
  };
  return { ...answer, headers };
}
