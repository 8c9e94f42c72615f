import { ReportedError } from "../constructs/deployment/reported-error";
import { closest } from "fastest-levenshtein";
import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { needsRun } from "./changes";
import type { DeploymentChange } from "./changes";
import type { PhaseFiles, PublishedDeployment } from "../repository/published-deployment";

/** Which phases a push starts: the first that changed, every one that changed, or none. */
export type StartChoice = "first" | "every" | "none";

export const startChoices: readonly StartChoice[] = ["first", "every", "none"];

/** What Terraform Cloud knows of a deployment's workspaces. */
export interface AppliedRevisions {
  /** Revision that the workspace is applied at; undefined where it is not applied, or not there. */
  appliedRevision(workspace: string): Promise<string | undefined>;
}

export interface StartsProps {
  readonly wanted: PublishedDeployment;
  readonly change: DeploymentChange;
  readonly start: StartChoice;
  /** Phase to start at, whatever changed. */
  readonly from?: string;
  /** @default unknown: what changed counts */
  readonly applied?: AppliedRevisions;
}

/**
 * Phases whose marker the push touches: the first that changed, and beside it the one that a person names, those that an earlier push left
 * unstarted, or those that are known not to be applied. The workspaces phase never: its workspace is not connected to git.
 */
export async function startsOf({ wanted, change, start, from, applied }: StartsProps): Promise<PhaseFiles[]> {
  const startable = wanted.phases.filter(({ phase }) => phase !== workspacesPhase);
  const asked = from === undefined ? undefined : named(from, wanted);
  if (start === "none") return [];
  const moved = startable.filter(({ stack }) => change.phases.some((one) => one.stack === stack && needsRun(one)));
  const left = await notApplied(
    startable.filter(({ phase }) => change.notStarted.includes(phase)),
    applied,
  );
  const changed = startable.filter((phase) => moved.includes(phase) || left.includes(phase));
  if (asked === undefined && (changed.length === 0 || start === "every")) return changed;
  const waiting = asked ? [asked] : applied ? await notStartedByOthers(startable, applied) : [];
  // What waits may have nothing left to do when its run begins, and what is not applied starts no other.
  return startable.filter((phase) => waiting.includes(phase) || left.includes(phase) || phase === moved[0]);
}

/** Those of the phases that are not known to be applied at their revision: a rollout may have applied what no push has started. */
async function notApplied(phases: readonly PhaseFiles[], applied?: AppliedRevisions): Promise<PhaseFiles[]> {
  const found: PhaseFiles[] = [];
  for (const phase of phases) {
    if ((await applied?.appliedRevision(phase.stack)) !== phase.revision) found.push(phase);
  }
  return found;
}

/** Phases that are not applied at their revision behind one that is: no apply of an earlier phase will start them. */
async function notStartedByOthers(phases: readonly PhaseFiles[], applied: AppliedRevisions): Promise<PhaseFiles[]> {
  const found: PhaseFiles[] = [];
  let isBeforeDone = true;
  for (const phase of phases) {
    const isDone = (await applied.appliedRevision(phase.stack)) === phase.revision;
    if (isBeforeDone && !isDone) found.push(phase);
    isBeforeDone = isDone;
  }
  return found;
}

/** The phase of that name, where a push can start it. */
function named(name: string, { key, phases }: PublishedDeployment): PhaseFiles {
  if (name === workspacesPhase) {
    throw new ReportedError([
      `${key}: no push starts the phase ${name}, which is applied from a terminal: npx cdktf deploy ${key}-${name}`,
    ]);
  }
  const found = phases.find(({ phase }) => phase === name);
  if (found) return found;
  const names = phases.map(({ phase }) => phase).filter((phase) => phase !== workspacesPhase);
  throw new ReportedError([
    `${key} has no phase ${name}; did you mean ${closest(name, names)}? There are: ${names.join(", ")}`,
  ]);
}
