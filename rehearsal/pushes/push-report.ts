import { columns } from "../runner/columns";
import { NOT_CHECKED } from "../runner/report";
import { isSoundPush } from "./push-result";
import type { PushResult, RoundResult } from "./push-result";
import { CREATED } from "./timeline";
import type { TimelineEntry } from "./timeline";

const SOUND =
  "In order and complete: every phase is applied at its newest revision, and none before the one before it.";

const ONCE = " Each phase from the first that changed ran once per push, and earlier ones did not run.";

/** What HashiCorp does not say, and what follows from it (docs/decisions/rehearsed-pushes.md). */
const UNCERTAIN =
  "Not certain: HashiCorp documents that a run no webhook started takes the workspace's current configuration version, not whether a push that misses its trigger updates that. If it does not, phases after the first stop safely at their gates, and `publish --start every` completes (rehearse that with --ingress matching --start every).";

const LEGEND = "start and end: seconds since the rehearsal began.";

/** Where workspaces ran when they were made. */
const CREATION =
  " A run that the creation of a workspace started finds nothing to do: Terraform Cloud takes no notice of pushes before a workspace's first run.";

/** The timeline of each push, and the verdict. */
export function pushReport(results: readonly PushResult[]): string {
  const sections = results.flatMap((result) => [
    ...result.rounds.map((round) => timeline(result.deployment, round)),
    `${result.deployment}: ${verdict(result)}`,
  ]);
  return `${[...sections, ...legend(results), ...uncertain(results), notChecked(results)].join("\n\n")}\n`;
}

/** The report for programs. */
export function pushJson(results: readonly PushResult[]): string {
  const document = {
    format_version: "1.0",
    sound: results.every(isSoundPush),
    pushes: results,
    not_certain: uncertain(results)[0],
    not_checked: notChecked(results),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function uncertain(results: readonly PushResult[]): string[] {
  return results.some(({ assumesEveryPush }) => assumesEveryPush) ? [UNCERTAIN] : [];
}

function legend(results: readonly PushResult[]): string[] {
  const runs = results.flatMap(({ rounds }) => rounds.flatMap((round) => round.runs));
  if (runs.length === 0) return [];
  return [runs.some(({ startedBy }) => startedBy === CREATED) ? LEGEND + CREATION : LEGEND];
}

function notChecked(results: readonly PushResult[]): string {
  const shared = results.filter(({ mayShareRepository }) => mayShareRepository).map(({ deployment }) => deployment);
  if (shared.length === 0) return NOT_CHECKED;
  return `${NOT_CHECKED} Nor what is in the repository of ${shared.join(", ")} already: it may be shared with other deployments, and here each had one of its own.`;
}

function verdict({ problems, waiting, interrupted, oncePerPush }: PushResult): string {
  if (interrupted) return "interrupted";
  const waits = waiting.map((line) => `  ${line}`);
  if (problems.length > 0) return ["not as it should be:", ...problems.map((line) => `  ${line}`), ...waits].join("\n");
  if (waiting.length > 0) return ["in order as far as it went; a person is waited for:", ...waits].join("\n");
  return oncePerPush ? SOUND + ONCE : SOUND;
}

function timeline(deployment: string, { title, commit, runs, hasChanges }: RoundResult): string {
  if (!hasChanges && runs.length === 0) return `${deployment}, ${title}: nothing changed, so nothing ran.`;
  const rows = runs.map((run) => [
    secondsText(run.began),
    secondsText(run.ended),
    run.workspace,
    run.startedBy,
    run.commit,
    outcomeOf(run),
  ]);
  const headings = ["start", "end", "workspace", "started by", "commit", "what happened"];
  const [heading = "", ...lines] = columns([headings, ...rows], [0, 1]).map((line) => `  ${line}`);
  return [
    `${deployment}, ${title}, commit ${commit}:`,
    "",
    heading,
    ...runs.flatMap((run, index) => [lines[index] ?? "", ...remarksOn(run).map((remark) => `        ${remark}`)]),
  ].join("\n");
}

/** Empty where it has not come yet. */
function secondsText(seconds: number | undefined): string {
  return seconds === undefined ? "" : `${seconds.toFixed(1)} s`;
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
