import { printable } from "./dataset/printable";

/** An error for the person who runs the program: printed line by line, without a stack trace, exit code 1. */
export class ReportedError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
    this.name = "ReportedError";
  }
}

/**
 * Runs a program's main function and prints what a person must know of its failure.
 * `KEYPHASE_TRACE=1` adds the stack trace of an unexpected error, for a bug report.
 */
export function reportErrors(program: () => Promise<unknown>): Promise<void>;
export function reportErrors(program: () => void): void;
export function reportErrors(program: () => unknown): void | Promise<void> {
  try {
    const outcome = program();
    return outcome instanceof Promise ? outcome.then(() => undefined, report) : undefined;
  } catch (error) {
    report(error);
    return undefined;
  }
}

function report(error: unknown): void {
  process.stderr.write(`${explanation(error)}\n`);
  process.exitCode = 1;
}

function explanation(error: unknown): string {
  if (error instanceof ReportedError) return error.lines.map(printable).join("\n");
  if (!(error instanceof Error)) return `unexpected error: ${String(error)}`;
  const trace = process.env["KEYPHASE_TRACE"] === "1" ? error.stack : undefined;
  return trace ?? `unexpected error: ${error.message} (KEYPHASE_TRACE=1 shows where)`;
}
