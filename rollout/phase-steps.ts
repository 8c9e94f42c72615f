import { ReportedError } from "../constructs/deployment/reported-error";
import { plannedChanges } from "./api/plan";
import { isRefusal } from "./api/refusal";
import { confirmRun, readRun } from "./api/run";
import type { Run } from "./api/run";
import type { Outcome, PhaseResult } from "./phase-result";
import type { PhaseTarget } from "./phase-target";
import { summaryOf } from "./plan-summary";
import type { PlanSummary } from "./plan-summary";
import { runAddress } from "./runs/run-address";
import { stateOf } from "./runs/run-state";
import { unexpectedLines } from "./unexpected";
import { isInterrupted, watch } from "./runs/watch";
import type { Session } from "./session";

/** How often a run is confirmed at most. */
const ATTEMPTS = 20;

/** The steps that one run of a phase goes through, and what it comes to. */
export class PhaseSteps {
  /** Id of the run, as soon as there is one. */
  private runId?: string;
  private isConfirmed = false;

  constructor(
    private readonly session: Session,
    private readonly target: PhaseTarget,
    /** What an applied run means: `applied`, or `destroyed`. */
    private readonly success: Outcome,
    /** Told where a run waits in the queue for so long that nobody knows when it goes on. */
    private readonly stalled: () => void = () => undefined,
  ) {}

  /** Waits until the run needs somebody or is over. */
  watch(run: Run): Promise<Run> {
    this.runId = run.id;
    const { api, patience, progress } = this.session;
    const { deployment, phase, workspace } = this.target;
    const doing = (text: string) => {
      progress.doing(deployment.key, `${phase}: ${text}`);
    };
    return watch(run, { api, patience, byAgent: workspace.executionMode === "agent", doing, stalled: this.stalled });
  }

  /** Does the work; where that ends with an error, what is known of the run is not lost. */
  async reported(work: () => Promise<PhaseResult>): Promise<PhaseResult> {
    try {
      return await work();
    } catch (error) {
      if (this.runId === undefined) throw error;
      const url = this.address(this.runId);
      const said = error instanceof ReportedError ? error.lines : unexpectedLines(this.target.stack, error);
      const lines = [...said, `The run is there, and calling again goes on with it: ${url}`];
      return { ...this.plain("stopped", lines), run: { id: this.runId, url } };
    }
  }

  async summary(run: Run): Promise<PlanSummary> {
    return summaryOf(await plannedChanges(this.session.api, run.id));
  }

  /**
   * Applies the plan of exactly this run, and waits for its end. The confirmation is only queued, and may come a moment too early: until
   * the run has taken it, or somebody has discarded it, it is given again.
   */
  async apply(run: Run): Promise<Run> {
    const { api, patience } = this.session;
    let current = run;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (attempt > 0) await api.clock.wait(patience.poll, patience.signal);
      // Somebody may have ended it all while this one waited for its turn.
      if (isInterrupted(patience)) return current;
      await this.confirm(run);
      current = await this.watch(await readRun(api, run.id));
      if (stateOf(current) !== "confirmable" || isInterrupted(patience)) return current;
    }
    throw new ReportedError([
      `${this.target.stack.name}: Terraform Cloud does not act on the confirmation. Look at ${this.address(run.id)}`,
    ]);
  }

  /** What the run came to. */
  result(run: Run, changes?: PlanSummary): PhaseResult {
    const state = stateOf(run);
    const url = this.address(run.id);
    // A confirmation is only queued: the run may look as if it waited for one.
    const confirmable = this.isConfirmed ? "under way" : "not confirmed";
    const outcomes = { applied: this.success, unchanged: this.success, confirmable } as const;
    const outcome = state === "applied" || state === "unchanged" || state === "confirmable" ? outcomes[state] : state;
    return { ...this.plain(outcome), run: { id: run.id, url }, changes, lines: linesOf(outcome, run, url) };
  }

  /** A result that no run of Terraform Cloud has decided on. */
  plain(outcome: Outcome, lines: readonly string[] = []): PhaseResult {
    return plainResult(this.target, outcome, lines);
  }

  private address(runId: string): string {
    return runAddress(this.session.api.hostname, this.target.workspace, runId);
  }

  private async confirm(run: Run): Promise<void> {
    try {
      await confirmRun(this.session.api, run.id);
      this.isConfirmed = true;
    } catch (error) {
      // Somebody else has confirmed or discarded it, or it is not ready: the run itself says which.
      if (!isRefusal(error, 409)) throw error;
    }
  }
}

export function plainResult(
  { phase, stack }: Pick<PhaseTarget, "phase" | "stack">,
  outcome: Outcome,
  lines: readonly string[] = [],
): PhaseResult {
  return { phase, stack: stack.name, outcome, revision: stack.revision, lines };
}

/** What a person does about a plan that nobody has confirmed. */
export function waitsForConfirmation(url: string): string {
  return `Its run waits in Terraform Cloud for confirmation, and nothing else can run there meanwhile: confirm or discard it (${url}), or call again, which goes on with it.`;
}

/** What a person does about an outcome. */
function linesOf(outcome: Outcome, { status }: Run, url: string): string[] {
  const state = status.replaceAll("_", " ");
  const sentences: Partial<Record<Outcome, string>> = {
    errored: `The run failed. What Terraform said stands there: ${url}`,
    discarded: `Somebody discarded the run, so nothing was changed. If that was no mistake, leave it; else call again: ${url}`,
    canceled: `Somebody canceled the run, which may have done a part of its work. Look at it, then call again: ${url}`,
    "needs a person": `The run waits for a decision (${state}) that only a person can take: ${url}`,
    "not confirmed": waitsForConfirmation(url),
    "under way": `The run goes on in Terraform Cloud (${state}); calling again waits for it: ${url}`,
  };
  const sentence = sentences[outcome];
  return sentence === undefined ? [] : [sentence];
}
