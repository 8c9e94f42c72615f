import { phaseName, workspacesPhase } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { Run } from "../terraform-cloud/runs/run";

/** One publication and all that followed until nothing ran any more. */
export interface Round {
  /** What the push was for: `first publication`. */
  readonly title: string;
  /** Newest commit, 40 hex digits. */
  readonly sha: string;
  /** Names of the stacks that have another revision than before, in the order of the phases. */
  readonly changed: readonly string[];
  /** Runs that were started, or went on, in it, in the order in which they were asked for. */
  readonly runs: readonly Run[];
  /** Stack whose run failed as a person has asked for. */
  readonly failing?: string;
}

/** Stacks that pushes start, in the order of their phases. */
export function startable({ key, stacks }: SynthesizedDeployment): SynthesizedDeployment["stacks"] {
  return stacks.filter(({ name }) => phaseName(key, name) !== workspacesPhase);
}

/** A push started it, directly or through the runs of earlier phases. */
export function isOfPush({ order: { cause } }: Run): boolean {
  return cause.kind === "push" || cause.kind === "run trigger";
}

/** Names of the stacks that have another revision, in the order of the phases. */
export function changedStacks(deployment: SynthesizedDeployment, before: SynthesizedDeployment | undefined): string[] {
  const known = new Map(before?.stacks.map(({ name, revision }) => [name, revision]));
  return startable(deployment)
    .filter(({ name, revision }) => known.get(name) !== revision)
    .map(({ name }) => name);
}
