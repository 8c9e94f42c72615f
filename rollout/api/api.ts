import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { apiAddress } from "./address";
import { ATTEMPTS, isPassing, pauseAfter } from "./back-off";
import { answerTo } from "./call";
import type { Answer, Call } from "./call";
import { systemClock } from "./clock";
import type { Clock } from "./clock";
import { LostConnection } from "./lost-connection";
import { parsedJson } from "./parsed-json";
import { RateLimit } from "./rate-limit";
import { Refusal } from "./refusal";
import { SlowCalls } from "./slow-calls";
import { tokenFor } from "./token";
import type { Token } from "./token";

/** Requests that may start within a second. Terraform Cloud takes 30 of one user; some room is left for clocks and networks. */
const PER_SECOND = 25;

/** Lists of a workspace's runs have a limit of their own, 30 a minute. */
const LISTS_PER_MINUTE = 25;

export interface ApiProps {
  readonly hostname: string;
  /** @default where Terraform's own command line looks for it */
  readonly token?: Token;
  /** @default https at the host, or TFE_ADDRESS */
  readonly address?: string;
  /** @default the computer's */
  readonly clock?: Clock;
  /** Between 0 and 1. @default Math.random */
  readonly random?: () => number;
  /** Told, in a line, that the host lets one wait. @default standard error */
  readonly waiting?: (line: string) => void;
}

/** Terraform Cloud's API, version 2 (JSON:API): calls that wait for their turn and come back from passing failures. */
export class Api {
  readonly hostname: string;
  /** The host for a sentence: with the address that is asked, where that is another one. */
  readonly shown: string;
  readonly token: Token;
  readonly clock: Clock;
  /** To be passed before a list of runs is asked for. */
  readonly lists: RateLimit;
  private readonly address: string;
  private readonly random: () => number;
  private readonly limit: RateLimit;
  private readonly slow: SlowCalls;

  constructor({ hostname, clock = systemClock, random = Math.random, waiting, ...props }: ApiProps) {
    const { token = tokenFor(hostname), address = apiAddress(hostname) } = props;
    this.hostname = hostname;
    this.shown = address === `https://${hostname}` ? hostname : `${hostname} (asked at ${address})`;
    this.token = token;
    this.address = `${address}/api/v2`;
    this.slow = new SlowCalls(this.shown, waiting);
    this.clock = clock;
    this.random = random;
    this.limit = new RateLimit(PER_SECOND, 1000, clock);
    this.lists = new RateLimit(LISTS_PER_MINUTE, 60_000, clock);
  }

  /** @param path below `/api/v2`, `/runs/run-1` */
  async get<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const call = { method: "GET", url: this.address + path, authorized: true, repeatable: true } as const;
    return this.read(path, schema, await this.send({ ...call, name: `GET ${plain(path)}` }));
  }

  /**
   * Sends a document.
   * @param repeatable sending it twice does no harm; elsewhere a lost answer is a {@link LostConnection}, and who asked has to look
   */
  async post<T>(path: string, body: object, schema: z.ZodType<T>, repeatable: boolean): Promise<T> {
    const call = { method: "POST", url: this.address + path, authorized: true, repeatable } as const;
    return this.read(path, schema, await this.send({ ...call, name: `POST ${path}`, body: JSON.stringify(body) }));
  }

  /** Sends content to the place that the API gave for it. The address is a secret of its own: no token goes there. */
  async upload(url: string, content: Buffer, name: string): Promise<void> {
    await this.send({ method: "PUT", url, name, body: content, authorized: false, repeatable: true });
  }

  private read<T>(path: string, schema: z.ZodType<T>, text: string): T {
    const parsed = schema.safeParse(text === "" ? undefined : parsedJson(text));
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new ReportedError([
      `${this.shown} answers ${plain(path)} in a form that this program does not know (${where || "no JSON"}). Is TFE_ADDRESS a Terraform Cloud?`,
    ]);
  }

  private send(call: Call): Promise<string> {
    return this.slow.watch(() => this.sent(call));
  }

  private async sent(call: Call): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      await this.limit.pass();
      const answer = await answerTo(call, this.token.value, this.shown);
      const last = attempt === ATTEMPTS;
      if (answer instanceof LostConnection) {
        if (last || !call.repeatable) throw answer;
      } else if (answer.ok) return answer.text;
      // A refusal for the rate alone did nothing, whatever was asked.
      else if (last || !isPassing(answer.status) || (!call.repeatable && answer.status !== 429))
        throw this.refusalOf(call, answer);
      const answered = answer instanceof LostConnection ? undefined : answer;
      await this.clock.wait(pauseAfter(attempt, answered, this.clock, this.random));
    }
  }

  private refusalOf({ name: call, repeatable }: Call, { status, text }: Answer): Error {
    const { hostname, shown, token } = this;
    // Nobody knows whether it was done: as if no answer had come.
    if (status >= 500 && !repeatable) return new LostConnection(shown, call, new Error(`it answers ${status}`));
    return Refusal.of(status, text, { hostname, shown, token, call });
  }
}

/** Without the query, which is noise to who reads it. */
function plain(path: string): string {
  return path.split("?")[0] ?? path;
}
