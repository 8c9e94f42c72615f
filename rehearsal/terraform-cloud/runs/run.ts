import type { Workspace } from "../workspace";
import type { ConfigurationVersion } from "./configuration-version";
import type { PlanResult, RunFailure } from "./run-executor";

/** States of a run, in Terraform Cloud's words; those of checks and policies, which nothing here uses, are left out. */
export type RunStatus =
  | "pending"
  | "planning"
  | "planned"
  | "confirmed"
  | "applying"
  | "applied"
  | "planned_and_finished"
  | "errored"
  | "discarded"
  | "canceled";

const FINAL: ReadonlySet<RunStatus> = new Set(["applied", "planned_and_finished", "errored", "discarded", "canceled"]);

/** What started a run. */
export type RunCause =
  | { readonly kind: "creation" }
  | { readonly kind: "push" }
  | { readonly kind: "run trigger"; readonly source: Run }
  | { readonly kind: "person"; readonly name: string };

export interface RunOrder {
  readonly workspace: Workspace;
  readonly configuration: ConfigurationVersion;
  readonly cause: RunCause;
  readonly message: string;
  readonly autoApply: boolean;
  /** @default false */
  readonly isDestroy?: boolean;
  /** @default false */
  readonly planOnly?: boolean;
}

export interface RunStep {
  readonly status: RunStatus;
  readonly at: Date;
}

/** One run of a workspace. */
export class Run {
  /** States so far, the current one last. */
  readonly steps: RunStep[] = [{ status: "pending", at: new Date() }];
  plan?: PlanResult;
  failure?: RunFailure;
  /** Why the run has waited, or waits, before its plan. */
  readonly waits = new Set<string>();
  /** Somebody asked for it while Terraform ran. */
  cancelRequested = false;

  constructor(
    readonly id: string,
    readonly order: RunOrder,
  ) {}

  get status(): RunStatus {
    return this.steps.at(-1)?.status ?? "pending";
  }

  get isFinal(): boolean {
    return FINAL.has(this.status);
  }

  get workspace(): Workspace {
    return this.order.workspace;
  }

  get planOnly(): boolean {
    return this.order.planOnly === true || this.order.configuration.origin.speculative;
  }

  has(status: RunStatus): boolean {
    return this.steps.some((step) => step.status === status);
  }

  to(status: RunStatus): void {
    this.steps.push({ status, at: new Date() });
  }
}
