import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { parsedJson } from "./parsed-json";
import { tokenAdvice } from "./token";
import type { Token } from "./token";

/** What was asked, in words that may be printed. */
export interface Asked {
  readonly hostname: string;
  /** The host, with the address where that is another one. */
  readonly shown: string;
  readonly token: Token;
  /** `GET /runs/run-1`; never an address of stored content, which is a secret. */
  readonly call: string;
}

const errors = z.object({
  errors: z.array(z.object({ title: z.string().nullish(), detail: z.string().nullish() })),
});

/** An answer of the API that is not the one that was asked for. Its lines are for the person who reads them. */
export class Refusal extends ReportedError {
  constructor(
    readonly status: number,
    /** The API's own words; empty where it said nothing. */
    readonly detail: string,
    asked: Asked,
  ) {
    super([sentence(status, detail, asked)]);
    this.name = "Refusal";
  }

  static of(status: number, body: string, asked: Asked): Refusal {
    return new Refusal(status, detailIn(body), asked);
  }
}

/** Whether the error is the API's answer with one of the statuses. */
export function isRefusal(error: unknown, ...statuses: readonly number[]): error is Refusal {
  return error instanceof Refusal && statuses.includes(error.status);
}

function sentence(status: number, detail: string, { hostname, shown, token, call }: Asked): string {
  const said = detail === "" ? "" : ` It says: ${detail}`;
  if (status === 401)
    return `${shown} does not accept the token in ${token.source}: it has expired, was revoked, or is of another host. ${tokenAdvice(hostname)}`;
  if (status === 403) return `${shown} does not let the token in ${token.source} do this: ${call}.${said}`;
  if (status === 404)
    return `${shown} has nothing at ${call}, or the token in ${token.source} may not see it (both are answered alike).${said}`;
  if (status === 409) return `${shown} cannot do this now: ${call}.${said}`;
  if (status === 422) return `${shown} refuses ${call}.${said}`;
  if (status === 429)
    return `${shown} limits how often its API is called, and keeps doing so. Other programs use it with the same user's token. Call again in a minute: what is done stays done.`;
  if (status >= 500)
    return `${shown} fails (${status}) at ${call}, again and again.${said} Call again later: what is done stays done.`;
  return `${shown} answers ${status} to ${call}.${said}`;
}

function detailIn(body: string): string {
  const parsed = errors.safeParse(parsedJson(body));
  if (!parsed.success) return "";
  const words = parsed.data.errors.map(({ title, detail }) => detail ?? title ?? "");
  return words.filter((word) => word !== "").join("; ");
}
