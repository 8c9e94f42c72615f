import { NOT_CHECKED } from "../runner/report";
import { isSoundPush } from "./push-result";
import type { PushResult, RoundResult } from "./push-result";
import type { TimelineEntry } from "./timeline";

const SOUND =
  "In order and complete: every phase is applied at its newest revision, and none before the one before it.";

const ONCE = " Each phase from the first that changed ran once per push, and earlier ones did not run.";

/** The timeline of each push, and the verdict. */
export function pushReport(results: readonly PushResult[]): string {
  const sections = results.flatMap((result) => [
    ...result.rounds.map((round) => timeline(result.deployment, round)),
    `${result.deployment}: ${verdict(result)}`,
  ]);
  return `${[...sections, NOT_CHECKED].join("\n\n")}\n`;
}

/** The report for programs. */
export function pushJson(results: readonly PushResult[]): string {
  const document = {
    format_version: "1.0",
    sound: results.every(isSoundPush),
    pushes: results,
    not_checked: NOT_CHECKED,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function verdict({ problems, interrupted, oncePerPush }: PushResult): string {
  if (interrupted) return "interrupted";
  if (problems.length > 0) return ["not as it should be:", ...problems.map((line) => `  ${line}`)].join("\n");
  return oncePerPush ? SOUND + ONCE : SOUND;
}

function timeline(deployment: string, { title, commit, runs }: RoundResult): string {
  const rows = runs.map((run) => [`${run.seconds.toFixed(1)} s`, run.workspace, run.startedBy, run.commit]);
  const all = [["time", "workspace", "started by", "commit"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[], outcome: string): string =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join("  ")}  ${outcome}`;
  return [
    `${deployment}, ${title}, commit ${commit}:`,
    "",
    line(all[0] ?? [], "what happened"),
    ...rows.flatMap((row, index) => {
      const run = runs[index];
      return run ? [line(row, outcomeOf(run)), ...remarksOn(run).map((remark) => `        ${remark}`)] : [];
    }),
  ].join("\n");
}

function outcomeOf({ states, plan }: TimelineEntry): string {
  const path = states.length === 0 ? "pending" : states.join(" → ");
  return plan === "" ? path : `${path}: ${plan}`;
}

function remarksOn({ waited, gate, failure }: TimelineEntry): string[] {
  return [
    ...waited.map((reason) => `waited: ${reason}`),
    ...(gate === undefined ? [] : [`stopped at its gate: ${gate}`]),
    ...(failure === undefined ? [] : [`failed: ${failure}`]),
  ];
}
