import type { Ring } from "../synthesized/deployment-record";
import type { PlanSummary } from "./plan-summary";

/** What became of a phase. */
export type Outcome =
  /** The state has the synthesized revision already. */
  | "up to date"
  | "applied"
  /** With plan-only: this is what would be done. */
  | "planned"
  /** With plan-only: it cannot be planned before the phase before it is applied. */
  | "planned later"
  | "destroyed"
  /** There is nothing to destroy. */
  | "empty"
  /** The plan takes away more than allowed; its run waits in Terraform Cloud. */
  | "over the limit"
  /** Nobody has agreed to the plan: its run waits in Terraform Cloud, or was discarded where it was to destroy. */
  | "not confirmed"
  /** The run goes on in Terraform Cloud, and nobody here waits for it any more. */
  | "under way"
  /** Terraform Cloud waits for a person: a policy to override, a task to decide on. */
  | "needs a person"
  | "errored"
  | "discarded"
  | "canceled"
  /** Something is in the way; the lines say what. */
  | "stopped"
  /** A phase before it did not come to its end, or a ring. */
  | "not reached";

const DONE: ReadonlySet<Outcome> = new Set(["up to date", "applied", "planned", "planned later", "destroyed", "empty"]);

export interface PhaseResult {
  readonly phase: string;
  readonly stack: string;
  readonly outcome: Outcome;
  /** Revision that was synthesized, 64 hex digits. */
  readonly revision: string;
  readonly run?: { readonly id: string; readonly url: string };
  readonly changes?: PlanSummary;
  /** What a person must know, in lines. */
  readonly lines: readonly string[];
}

export interface DeploymentResult {
  readonly deployment: string;
  readonly ring: Ring;
  /** Phases in the order in which they run. */
  readonly phases: readonly PhaseResult[];
}

export function isDone({ phases }: DeploymentResult): boolean {
  return phases.every(({ outcome }) => DONE.has(outcome));
}

export function endedWell({ outcome }: PhaseResult): boolean {
  return DONE.has(outcome);
}
