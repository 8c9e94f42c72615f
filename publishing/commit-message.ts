import { shortRevision } from "../synthesized/short-revision";
import { needsRun } from "./changes";
import type { DeploymentChange, PhaseChange } from "./changes";
import type { PhaseFiles } from "../repository/published-deployment";

/** One deployment's part of a publication. */
export interface PublicationPart {
  readonly change: DeploymentChange;
  /** Phases whose marker is touched. */
  readonly starts: readonly PhaseFiles[];
}

/** Longest subject, as git's own tools show it in full. */
export const longestSubject = 72;

/** @param subject what a person wants to say instead of the subject */
export function commitMessage(parts: readonly PublicationPart[], subject?: string): string {
  return `${subject ?? subjectOf(parts)}\n\n${parts.flatMap(linesOf).join("\n")}\n`;
}

/** What changes in a deployment, a line per phase. */
export function linesOf({ change, starts }: PublicationPart): string[] {
  const { key, phases, byHand } = change;
  const width = Math.max(0, ...phases.map(({ phase }) => phase.length));
  return [
    key,
    ...phases.map((phase) => `  ${phase.phase.padEnd(width)}  ${outcome(phase)}`),
    ...(phases.length === 0 && starts.length === 0 ? ["  no phase changes"] : []),
    ...byHand.map((file) => `  overwritten: ${file} was changed by hand`),
    ...(starts.length > 0 ? [`  starts at ${starts.map((start) => startText(start, starts, change)).join(", ")}`] : []),
  ];
}

/** The phase, and why it is started, where that is not plain. */
function startText(
  { phase, stack }: PhaseFiles,
  starts: readonly PhaseFiles[],
  { phases, notStarted }: DeploymentChange,
): string {
  if (notStarted.includes(phase)) return `${phase} (published earlier, and never started)`;
  const isChanged = (one: string) => phases.some((change) => change.stack === one && needsRun(change));
  const isMixed = starts.some((start) => !isChanged(start.stack));
  return isMixed && isChanged(stack) ? `${phase} (changed, so it starts too)` : phase;
}

function outcome({ kind, from = "", to = "" }: PhaseChange): string {
  const [before, after] = [from, to].map((revision) => shortRevision(revision) || "no revision");
  if (kind === "new") return `new, at ${after ?? ""}`;
  if (kind === "removed") return `removed, was at ${before ?? ""}`;
  if (kind === "changed") return `changed, ${before ?? ""} -> ${after ?? ""}`;
  if (kind === "restored") return `restored, at ${after ?? ""}`;
  return `same revision ${after ?? ""}, other comments or provider hashes`;
}

function subjectOf(parts: readonly PublicationPart[]): string {
  const [first] = parts;
  if (!first) return "Publish README";
  if (parts.length === 1) {
    const names = first.change.phases.map(({ phase }) => phase);
    const again = first.starts.map(({ phase }) => phase);
    const what = names.length > 0 ? names.join(", ") : again.length > 0 ? `start ${again.join(", ")}` : "settings";
    const full = `Publish ${first.change.key}: ${what}`;
    return full.length <= longestSubject ? full : `Publish ${first.change.key}: ${names.length} phases`;
  }
  const full = `Publish ${parts.map(({ change }) => change.key).join(", ")}`;
  return full.length <= longestSubject ? full : `Publish ${parts.length} deployments`;
}
