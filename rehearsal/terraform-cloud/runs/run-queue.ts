import { digits } from "../../provider/values/made-up";
import type { TerraformCloud } from "../terraform-cloud";
import type { Workspace } from "../workspace";
import { Run } from "./run";
import type { RunOrder } from "./run";
import { isFailure } from "./run-executor";
import type { RunExecutor, RunFailure } from "./run-executor";

/** What a person does with a plan that waits for them. */
export type Decision = "confirm" | "discard" | "wait";

export interface RunQueueOptions {
  readonly executor: RunExecutor;
  /** Asked of each plan that waits for a person.
   * @default nobody does anything */
  readonly approve?: (run: Run) => Decision;
  /** Passes before a confirmation has its effect: Terraform Cloud only queues it.
   * @default it has its effect at once */
  readonly confirmation?: () => Promise<void>;
  /** Told of each new state of a run. */
  readonly changed?: (run: Run) => void;
}

/** The runs of all workspaces: one of each at a time, from its plan to its end. */
export class RunQueue {
  /** In the order in which they were asked for. */
  readonly all: Run[] = [];
  private readonly active = new Set<Promise<void>>();
  private readonly broken: unknown[] = [];

  constructor(
    private readonly cloud: TerraformCloud,
    private readonly options: RunQueueOptions,
    private readonly applied: (run: Run) => void,
  ) {}

  of(workspace: Workspace): readonly Run[] {
    return this.all.filter((run) => run.workspace === workspace);
  }

  byId(id: string): Run | undefined {
    return this.all.find((run) => run.id === id);
  }

  /** The run that keeps others of the workspace waiting. */
  currentOf(workspace: Workspace): Run | undefined {
    return this.of(workspace).find((run) => !run.isFinal && !run.planOnly && run.status !== "pending");
  }

  add(order: RunOrder): Run {
    const run = new Run(`run-${digits(`${order.workspace.id}/${this.all.length}`, 16)}`, order);
    this.all.push(run);
    this.options.changed?.(run);
    this.advance();
    return run;
  }

  /** A person confirms a plan; false where there is none that waits. */
  confirm(run: Run): boolean {
    if (run.status !== "planned") return false;
    const { confirmation } = this.options;
    this.keep(confirmation ? confirmation().then(() => this.carryOut(run)) : this.carryOut(run));
    return true;
  }

  /** A person discards a run that waits; false where it does not. */
  discard(run: Run): boolean {
    if (run.status !== "pending" && run.status !== "planned") return false;
    this.to(run, "discarded");
    this.advance();
    return true;
  }

  /** A person stops what Terraform does; false where it does nothing. */
  cancel(run: Run): boolean {
    if (run.status !== "planning" && run.status !== "applying") return false;
    run.cancelRequested = true;
    return true;
  }

  /** Starts what can be started: to be called where something outside of runs changed, a lock or an agent. */
  advance(): void {
    for (const run of this.all.filter(({ status }) => status === "pending")) {
      const reason = this.reasonToWait(run);
      if (reason === undefined) this.keep(this.plan(run));
      else run.waits.add(reason);
    }
  }

  /** Waits until nothing runs any more. What still waits then, waits for a person or for something that does not come. */
  async quiet(): Promise<void> {
    while (this.active.size > 0) await Promise.all(this.active);
    if (this.broken.length > 0) throw this.broken[0];
  }

  private reasonToWait(run: Run): string | undefined {
    const { workspace, planOnly } = run;
    if (!planOnly) {
      if (workspace.lock?.by === "person") return `${workspace.lock.name} has locked the workspace`;
      if (this.currentOf(workspace)) return "another run of the workspace is under way";
    }
    return this.cloud.agents.missingFor(workspace, this.cloud.all);
  }

  private async plan(run: Run): Promise<void> {
    this.to(run, "planning");
    const result = await this.options.executor.plan(run);
    if (run.cancelRequested) this.to(run, "canceled");
    else if (isFailure(result)) this.fail(run, result);
    else {
      run.plan = result;
      if (run.planOnly || !result.hasChanges) this.to(run, "planned_and_finished");
      else await this.decide(run);
    }
    this.advance();
  }

  private async decide(run: Run): Promise<void> {
    this.to(run, "planned");
    if (run.order.autoApply) return this.apply(run);
    const decision = this.options.approve?.(run) ?? "wait";
    if (decision === "confirm") this.confirm(run);
    if (decision === "discard") this.discard(run);
  }

  /** Nothing is left to do where the run was confirmed twice, or discarded meanwhile. */
  private async carryOut(run: Run): Promise<void> {
    if (run.status !== "planned") return;
    this.to(run, "confirmed");
    await this.apply(run);
  }

  private async apply(run: Run): Promise<void> {
    this.to(run, "applying");
    const failure = await this.options.executor.apply(run);
    if (run.cancelRequested) this.to(run, "canceled");
    else if (failure) this.fail(run, failure);
    else {
      this.to(run, "applied");
      this.applied(run);
    }
    this.advance();
  }

  private fail(run: Run, failure: RunFailure): void {
    run.failure = failure;
    this.to(run, "errored");
  }

  private to(run: Run, status: Run["status"]): void {
    run.to(status);
    this.options.changed?.(run);
  }

  private keep(work: Promise<void>): void {
    const kept = work
      .catch((error: unknown) => {
        this.broken.push(error);
      })
      .finally(() => this.active.delete(kept));
    this.active.add(kept);
  }
}
