import { withNotice } from "../../repository/waiting-notice";

/** Milliseconds between two words of it: many calls may wait at the same time. */
const BETWEEN = 60_000;

/** Says that a server is waited for, where a call takes long: it is silent, busy, or limits its rate. */
export class SlowCalls {
  private saidAt = -Infinity;

  /** @param say gets a line; default: standard error */
  constructor(
    private readonly server: string,
    private readonly say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  ) {}

  watch<Result>(call: () => Promise<Result>): Promise<Result> {
    const say = (line: string) => {
      const now = Date.now();
      if (now - this.saidAt < BETWEEN) return;
      this.saidAt = now;
      this.say(line);
    };
    return withNotice(this.server, call, { say });
  }
}
