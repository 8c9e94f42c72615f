import type { StepFailure } from "./phase-rehearsal";

export type Outcome = "applied" | "destroyed" | "applied and destroyed" | "failed" | "interrupted" | "not run";

/** What became of one phase. */
export interface PhaseResult {
  readonly deployment: string;
  readonly phase: string;
  readonly stack: string;
  /** Objects that the phase's state manages. */
  readonly resources: number;
  readonly seconds: number;
  readonly outcome: Outcome;
  readonly failure?: StepFailure;
}

export interface DeploymentResult {
  readonly deployment: string;
  readonly phases: readonly PhaseResult[];
  readonly seconds: number;
  /** What the states and the stand-in providers disagree about. */
  readonly lost: readonly string[];
}

export function isSound({ phases, lost }: DeploymentResult): boolean {
  return (
    lost.length === 0 && phases.every(({ outcome }) => outcome === "applied" || outcome === "applied and destroyed")
  );
}

export function wasInterrupted(results: readonly DeploymentResult[]): boolean {
  return results.some(({ phases }) => phases.some(({ outcome }) => outcome === "interrupted"));
}
