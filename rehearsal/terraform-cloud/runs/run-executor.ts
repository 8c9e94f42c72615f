import type { Run } from "./run";

/** What went wrong, in Terraform's words. */
export interface RunFailure {
  readonly message: string;
  /** What the reader of an earlier phase's state says, where that stopped the run. */
  readonly gate?: string;
}

export interface PlanResult {
  /** Outputs count. */
  readonly hasChanges: boolean;
  readonly additions: number;
  readonly changes: number;
  readonly destructions: number;
  /** The plan as `terraform show -json` prints it. */
  readonly json: object;
}

/** Carries out runs: Terraform itself, or something that behaves like it as far as order is concerned. */
export interface RunExecutor {
  /** @param reading told right before the states of other workspaces are read */
  readonly plan: (run: Run, reading?: () => void) => Promise<PlanResult | RunFailure>;
  /** Applies what was planned, and nothing else. Undefined where all went well. */
  readonly apply: (run: Run) => Promise<RunFailure | undefined>;
}

export function isFailure(result: PlanResult | RunFailure): result is RunFailure {
  return "message" in result;
}
