import { isDone } from "../rollout/phase-result";
import type { DeploymentResult } from "../rollout/phase-result";
import { explanations, reportRows } from "../rollout/report";
import { table } from "./table";

/** Exit code of programs that Ctrl-C ended (128 + SIGINT). */
const INTERRUPTED = 130;

/** Prints what became of each phase, and what is to be done; sets the exit code. */
export function printOutcome(results: readonly DeploymentResult[], signal: AbortSignal): void {
  const paragraphs = [table(reportRows(results)), ...explanations(results).map((text) => `${text}\n`)];
  process.stdout.write(paragraphs.join("\n"));
  if (!results.every(isDone)) process.exitCode = signal.aborted ? INTERRUPTED : 1;
}
