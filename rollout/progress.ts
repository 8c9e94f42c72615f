import { legible } from "./legible";
import type { PhaseResult } from "./phase-result";

/** Told of what happens while it happens. */
export interface Progress {
  /** What a deployment is at: `WM-Prod platform: planning`. */
  readonly doing: (deployment: string, text: string) => void;
  readonly ended: (deployment: string, result: PhaseResult) => void;
  /** Lines that stay. */
  readonly say: (lines: readonly string[]) => void;
  readonly close: () => void;
}

/** What progress is written to: `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

/** On a terminal one line that says what is under way; elsewhere a line for each thing that is new. */
export function progressOn(screen: Screen): Progress {
  return screen.isTTY ? new StatusLine(screen) : new PlainLines(screen);
}

class PlainLines implements Progress {
  private readonly said = new Map<string, string>();

  constructor(private readonly screen: Screen) {}

  doing(deployment: string, text: string): void {
    // Runs are asked for their state all the time: a log gets what changed.
    if (this.said.get(deployment) === text) return;
    this.said.set(deployment, text);
    this.say([`${deployment} ${text}`]);
  }

  ended(deployment: string, result: PhaseResult): void {
    this.say([line(deployment, result)]);
  }

  say(lines: readonly string[]): void {
    for (const text of lines) this.screen.write(`${legible(text)}\n`);
  }

  close(): void {
    // Nothing is left on the screen.
  }
}

const ERASE_LINE = "\r\u001B[K";

class StatusLine implements Progress {
  private readonly running = new Map<string, string>();

  constructor(private readonly screen: Screen) {}

  doing(deployment: string, text: string): void {
    this.running.set(deployment, `${deployment} ${text} …`);
    this.show();
  }

  ended(deployment: string, result: PhaseResult): void {
    this.running.delete(deployment);
    this.say([line(deployment, result)]);
  }

  say(lines: readonly string[]): void {
    this.screen.write(`${ERASE_LINE}${lines.map((text) => `${legible(text)}\n`).join("")}`);
    this.show();
  }

  close(): void {
    this.running.clear();
    this.screen.write(ERASE_LINE);
  }

  /** A line that is longer than the screen is wide could not be taken back. */
  private show(): void {
    const text = [...this.running.values()].join("   ");
    this.screen.write(ERASE_LINE + text.slice(0, (this.screen.columns ?? 80) - 1));
  }
}

function line(deployment: string, { phase, outcome }: PhaseResult): string {
  return `${deployment} ${phase}: ${outcome}`;
}
