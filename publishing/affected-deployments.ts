import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { wavesOf } from "../synthesized/waves";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import type { Manifests } from "./revision-manifests";

export interface AffectedPhase {
  readonly phase: string;
  readonly stack: string;
  readonly change: "new" | "changed" | "removed";
  readonly from?: string;
  readonly to?: string;
}

/** A deployment that a change touches. */
export interface AffectedDeployment extends Pick<DeploymentManifest, "deployment" | "ring" | "runMode"> {
  /** The phases that it touches, in their order; removed ones last. */
  readonly phases: readonly AffectedPhase[];
}

/** One phase that is to run. */
export interface WaveEntry {
  readonly deployment: string;
  readonly phase: string;
  readonly stack: string;
  /** What starts it. */
  readonly startedBy: "terminal" | "push" | "run trigger";
}

export interface Affected {
  readonly deployments: readonly AffectedDeployment[];
  /** Phases that may run at the same time, wave after wave. A phase that was removed is in none: nothing runs it any more. */
  readonly waves: readonly (readonly WaveEntry[])[];
  /** Keys of what is published and not synthesized, where that was looked at and no key was named. */
  readonly notSynthesized?: readonly string[];
}

/** What lies between two states. A phase is touched where its revision is another one. */
export function affectedBetween(before: Manifests, after: Manifests): Affected {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  const deployments = keys
    .flatMap((key) => affectedDeployment(before.get(key), after.get(key)) ?? [])
    .filter(({ phases }) => phases.length > 0);
  const runs = deployments.map((one) => ({ ring: one.ring, phases: entriesOf(one) }));
  return { deployments, waves: wavesOf(runs) };
}

function affectedDeployment(
  before: DeploymentManifest | undefined,
  after: DeploymentManifest | undefined,
): AffectedDeployment | undefined {
  const current = after ?? before;
  if (!current) return undefined;
  const { deployment, ring, runMode } = current;
  const revisions = new Map(before?.phases.map(({ stack, revision }) => [stack, revision]));
  const present = (after?.phases ?? []).flatMap(({ phase, stack, revision: to }): AffectedPhase[] => {
    const from = revisions.get(stack);
    if (from === to) return [];
    return [{ phase, stack, change: from === undefined ? "new" : "changed", from, to }];
  });
  const removed = (before?.phases ?? [])
    .filter(({ stack }) => !after?.phases.some((phase) => phase.stack === stack))
    .map(({ phase, stack, revision: from }): AffectedPhase => ({ phase, stack, change: "removed", from }));
  return { deployment, ring, runMode, phases: [...present, ...removed] };
}

function entriesOf({ deployment, runMode, phases }: AffectedDeployment): WaveEntry[] {
  const present = phases.filter(({ change }) => change !== "removed");
  const pushed = runMode === "cli" ? [] : present.filter(({ phase }) => phase !== workspacesPhase);
  return present.map((one) => {
    const { phase, stack } = one;
    const byCloud = one === pushed[0] ? "push" : "run trigger";
    return { deployment, phase, stack, startedBy: pushed.includes(one) ? byCloud : "terminal" };
  });
}
