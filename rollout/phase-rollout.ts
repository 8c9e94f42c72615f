import { shortRevision } from "../synthesized/short-revision";
import { appliedRevision } from "./api/applied-revision";
import { readRun } from "./api/run";
import type { Run } from "./api/run";
import type { Approval } from "./approval";
import { excess } from "./limits";
import type { Limits } from "./limits";
import type { PhaseResult } from "./phase-result";
import { PhaseSteps, waitsForConfirmation } from "./phase-steps";
import type { PhaseTarget } from "./phase-target";
import { stateOf } from "./runs/run-state";
import { isInterrupted } from "./runs/watch";
import { selfApplyingAfter } from "./self-applying";
import type { Session } from "./session";

/** Gives a phase its run. */
export type RunSource = (target: PhaseTarget, triggered: boolean) => Promise<Run>;

export interface PhaseRolloutProps {
  readonly limits: Limits;
  readonly approval: Approval;
  readonly runOf: RunSource;
  /** Goes on without a question where that lets later phases apply themselves. */
  readonly allowAutoApply: boolean;
  /** Nothing is applied. */
  readonly planOnly: boolean;
}

/** Brings one phase to what was synthesized. */
export class PhaseRollout {
  private readonly steps: PhaseSteps;

  constructor(
    private readonly session: Session,
    private readonly target: PhaseTarget,
    private readonly props: PhaseRolloutProps,
  ) {
    const stalled = () => {
      props.approval.leave(target.deployment.key);
    };
    this.steps = new PhaseSteps(session, target, "applied", stalled);
  }

  /** @param triggered the phase before was applied just now */
  run(triggered: boolean): Promise<PhaseResult> {
    return this.steps.reported(() => this.takeSteps(triggered));
  }

  private async takeSteps(triggered: boolean): Promise<PhaseResult> {
    const { session, steps, target } = this;
    const { api, slots, patience } = session;
    // A run trigger, or a person, may have been faster.
    if ((await appliedRevision(api, target.workspace)) === target.stack.revision)
      return triggered ? this.appliedAlready() : steps.plain("up to date");
    const planned = await slots.within(async () =>
      isInterrupted(patience) ? undefined : steps.watch(await this.props.runOf(target, triggered)),
    );
    if (!planned) return steps.plain("not reached");
    if (this.props.planOnly) return this.planned(planned);
    if (stateOf(planned) === "unchanged") return this.unchanged(planned);
    if (stateOf(planned) !== "confirmable") return this.unasked(planned);
    return this.decide(planned);
  }

  /** A plan is proposed, and applied where it keeps the limits and a person agrees. */
  private async decide(run: Run): Promise<PhaseResult> {
    const { steps, target } = this;
    const { api, slots, patience } = this.session;
    const changes = await steps.summary(run);
    const beyond = excess(changes, this.props.limits);
    const result = steps.result(run, changes);
    const url = result.run?.url ?? "";
    if (beyond.length > 0)
      return { ...result, outcome: "over the limit", lines: [...beyond, waitsForConfirmation(url)] };
    if (isInterrupted(patience)) return result;
    const { deployment, phase, stack } = target;
    const follows = await selfApplyingAfter(api, deployment, stack);
    const { approval, allowAutoApply } = this.props;
    if (follows.length > 0 && approval.isGiven && !allowAutoApply)
      return { ...result, lines: [unseen(follows), waitsForConfirmation(url)] };
    const agreed = await approval.request({ deployment: deployment.key, phase, changes, url, follows });
    if (!agreed || isInterrupted(patience)) return result;
    return steps.result(await slots.within(() => steps.apply(run)), changes);
  }

  /** The phase before was applied here, and this one is applied too: its run was faster than this program. */
  private async appliedAlready(): Promise<PhaseResult> {
    const { currentRun } = this.target.workspace;
    const run = currentRun === undefined ? undefined : await readRun(this.session.api, currentRun);
    return run && stateOf(run) === "applied" ? this.unasked(run) : this.steps.plain("up to date");
  }

  /** A run that nobody here confirmed. It is over, and yet what it took away beyond the limits stops what follows. */
  private async unasked(run: Run): Promise<PhaseResult> {
    const result = this.steps.result(run);
    if (result.outcome !== "applied") return result;
    const changes = await this.steps.summary(run);
    const beyond = excess(changes, this.props.limits);
    return {
      ...result,
      outcome: beyond.length > 0 ? "over the limit" : "applied",
      changes,
      lines: [...beyond, UNASKED],
    };
  }

  /** A new revision is a change in itself: without one, the run had another configuration, or another run was faster. */
  private async unchanged(run: Run): Promise<PhaseResult> {
    const { workspace, stack } = this.target;
    const result = this.steps.result(run);
    const applied = await appliedRevision(this.session.api, workspace);
    if (applied === stack.revision) return { ...result, outcome: "up to date" };
    const lines = [
      `${stack.name}: the plan changes nothing, and yet the state is not at revision ${shortRevision(stack.revision)}: it was made with another configuration. Look at ${result.run?.url ?? ""}`,
    ];
    return { ...result, outcome: "stopped", lines };
  }

  private async planned(run: Run): Promise<PhaseResult> {
    const result = this.steps.result(run);
    if (stateOf(run) !== "unchanged") return result;
    const changes = await this.steps.summary(run);
    const beyond = excess(changes, this.props.limits);
    const outcome = beyond.length > 0 ? "over the limit" : "planned";
    return { ...result, outcome, changes, lines: beyond };
  }
}

const UNASKED =
  "Applied without a question here, so no limit was checked before: by auto-apply, or by a person in Terraform Cloud.";

function unseen(follows: readonly string[]): string {
  return `Once it is applied, ${follows.join(", ")} would apply itself (auto-apply by run trigger), and no limit could be checked before. --allow-auto-apply goes on; without --yes you are asked.`;
}
