import type { Clock } from "../../rollout/api/clock";

/** A clock that jumps to the next moment somebody waits for, as soon as nothing else is to be done. */
export class VirtualClock implements Clock {
  private time = 0;
  private readonly waiting: { readonly at: number; readonly end: () => void }[] = [];

  readonly now = (): number => this.time;

  readonly wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const end = () => {
        signal?.removeEventListener("abort", end);
        resolve();
      };
      this.waiting.push({ at: this.time + milliseconds, end });
      signal?.addEventListener("abort", end);
      setImmediate(() => {
        this.advance();
      });
    });

  private advance(): void {
    this.waiting.sort((one, other) => one.at - other.at);
    const next = this.waiting.shift();
    if (!next) return;
    this.time = Math.max(this.time, next.at);
    next.end();
  }
}
