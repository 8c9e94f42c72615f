import { columns } from "../runner/columns";
import { NOT_CHECKED } from "../runner/report";
import { isSoundPush } from "./push-result";
import type { PushResult, RoundResult } from "./push-result";
import type { TimelineEntry } from "./timeline";

const SOUND =
  "In order and complete: every phase is applied at its newest revision, and none before the one before it.";

const ONCE = " Each phase from the first that changed ran once per push, and earlier ones did not run.";

/** What HashiCorp does not say, and what follows from it (docs/decisions/rehearsed-pushes.md). */
const UNCERTAIN =
  "Not certain: HashiCorp documents that a run no webhook started takes the workspace's current configuration version, not whether a push that misses its trigger updates that. If it does not, phases after the first stop safely at their gates, and `publish --start every` completes (rehearse that with --ingress matching --start every).";

/** The timeline of each push, and the verdict. */
export function pushReport(results: readonly PushResult[]): string {
  const sections = results.flatMap((result) => [
    ...result.rounds.map((round) => timeline(result.deployment, round)),
    `${result.deployment}: ${verdict(result)}`,
  ]);
  return `${[...sections, ...uncertain(results), NOT_CHECKED].join("\n\n")}\n`;
}

/** The report for programs. */
export function pushJson(results: readonly PushResult[]): string {
  const document = {
    format_version: "1.0",
    sound: results.every(isSoundPush),
    pushes: results,
    not_certain: uncertain(results)[0],
    not_checked: NOT_CHECKED,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function uncertain(results: readonly PushResult[]): string[] {
  return results.some(({ assumesEveryPush }) => assumesEveryPush) ? [UNCERTAIN] : [];
}

function verdict({ problems, interrupted, oncePerPush }: PushResult): string {
  if (interrupted) return "interrupted";
  if (problems.length > 0) return ["not as it should be:", ...problems.map((line) => `  ${line}`)].join("\n");
  return oncePerPush ? SOUND + ONCE : SOUND;
}

function timeline(deployment: string, { title, commit, runs }: RoundResult): string {
  const rows = runs.map((run) => [
    `${run.seconds.toFixed(1)} s`,
    run.workspace,
    run.startedBy,
    run.commit,
    outcomeOf(run),
  ]);
  const headings = ["time", "workspace", "started by", "commit", "what happened"];
  const [heading = "", ...lines] = columns([headings, ...rows], [0]).map((line) => `  ${line}`);
  return [
    `${deployment}, ${title}, commit ${commit}:`,
    "",
    heading,
    ...runs.flatMap((run, index) => [lines[index] ?? "", ...remarksOn(run).map((remark) => `        ${remark}`)]),
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
