import type { PhaseResult } from "./phase-result";

/** Told of what happens while it happens. */
export interface Progress {
  readonly started: (deployment: string, phase: string, step: string) => void;
  readonly ended: (result: PhaseResult) => void;
  readonly close: () => void;
}

/** What progress is written to: `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** On a terminal one line that says what runs now; elsewhere a line for each phase that ended. */
export function progressOn(screen: Screen): Progress {
  return screen.isTTY ? new StatusLine(screen) : new PlainLines(screen);
}

class PlainLines implements Progress {
  constructor(private readonly screen: Screen) {}

  started(): void {
    // Lines in a log cannot be taken back: only what ended is worth one.
  }

  ended(result: PhaseResult): void {
    this.screen.write(`${line(result)}\n`);
  }

  close(): void {
    // Nothing is left on the screen.
  }
}

const ERASE_LINE = "\r\u001B[K";

class StatusLine implements Progress {
  private readonly running = new Map<string, string>();

  constructor(private readonly screen: Screen) {}

  started(deployment: string, phase: string, step: string): void {
    this.running.set(deployment, `${deployment} ${phase}: ${step} …`);
    this.show();
  }

  ended(result: PhaseResult): void {
    this.running.delete(result.deployment);
    this.screen.write(`${ERASE_LINE}${line(result)}\n`);
    this.show();
  }

  close(): void {
    this.screen.write(ERASE_LINE);
  }

  private show(): void {
    this.screen.write(`${ERASE_LINE}${[...this.running.values()].join("   ")}`);
  }
}

function line({ deployment, phase, outcome, seconds }: PhaseResult): string {
  return `${deployment} ${phase}: ${outcome}, ${seconds.toFixed(1)} s`;
}
