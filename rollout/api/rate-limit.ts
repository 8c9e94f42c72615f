import type { Clock } from "./clock";

/** Lets at most `most` calls start within any span of `milliseconds`; further ones wait for their turn, in order. */
export class RateLimit {
  private readonly starts: number[] = [];
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the next call may start. */
  pass(): Promise<void> {
    const mine = this.turn.then(() => this.start());
    this.turn = mine;
    return mine;
  }

  private async start(): Promise<void> {
    const [oldest] = this.starts;
    if (oldest !== undefined && this.starts.length >= this.most) {
      const free = oldest + this.milliseconds;
      while (this.clock.now() < free) await this.clock.wait(free - this.clock.now());
      this.starts.shift();
    }
    this.starts.push(this.clock.now());
  }
}
