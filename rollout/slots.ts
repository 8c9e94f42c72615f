/** A number of places: who comes when all are taken waits, in order. */
export class Slots {
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  constructor(private readonly most: number) {}

  async within<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.taken >= this.most) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.taken += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line without ever being free.
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}
