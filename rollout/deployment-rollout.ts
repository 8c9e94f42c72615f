import { ReportedError } from "../constructs/deployment/reported-error";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { workspacesPhase } from "../synthesized/synthesized-deployments";
import type { Run } from "./api/run";
import { appliedRevision } from "./api/state";
import type { Approval } from "./approval";
import { excess } from "./limits";
import type { Limits } from "./limits";
import { PhaseSteps, plainResult } from "./phase-steps";
import { endedWell } from "./phase-result";
import type { DeploymentResult, Outcome, PhaseResult } from "./phase-result";
import { isAtItsRevision, phaseTarget } from "./phase-target";
import type { AppliedPhase, PhaseTarget } from "./phase-target";
import { standingOf } from "./runs/run-standing";
import { isInterrupted } from "./runs/watch";
import type { Session } from "./session";
import { terminalAdvice } from "./terminal-advice";

/** Gives a phase its run. */
export type RunSource = (target: PhaseTarget, triggered: boolean) => Promise<Run>;

export interface DeploymentRolloutProps {
  readonly limits: Limits;
  readonly approval: Approval;
  readonly runOf: RunSource;
  /** Nothing is applied. */
  readonly planOnly: boolean;
}

/** The phases of one deployment, one after the other, up to the first that does not come to its end. */
export class DeploymentRollout {
  constructor(
    private readonly session: Session,
    private readonly deployment: SynthesizedDeployment,
    private readonly phases: readonly AppliedPhase[],
    private readonly props: DeploymentRolloutProps,
  ) {}

  async run(): Promise<DeploymentResult> {
    const { key, ring } = this.deployment;
    const results: PhaseResult[] = [];
    for (const phase of this.phases) {
      const before = results.at(-1);
      const result = before && !leadsOn(before) ? follower(phase, before) : await this.reported(phase, before);
      if (!SILENT.has(result.outcome)) this.session.progress.ended(key, result);
      results.push(result);
    }
    return { deployment: key, ring, phases: results };
  }

  private async reported(phase: AppliedPhase, before: PhaseResult | undefined): Promise<PhaseResult> {
    try {
      if (isAtItsRevision(phase)) return plainResult(phase, "up to date");
      if (phase.phase === workspacesPhase) return plainResult(phase, "stopped", [terminalAdvice(phase)]);
      if (isInterrupted(this.session.patience)) return plainResult(phase, "not reached");
      return await this.rollOut(phase, before?.outcome === "applied");
    } catch (error) {
      if (error instanceof ReportedError) return plainResult(phase, "stopped", error.lines);
      throw error;
    }
  }

  private async rollOut({ stack }: AppliedPhase, triggered: boolean): Promise<PhaseResult> {
    const target = await phaseTarget(this.session.api, this.deployment, stack);
    const steps = new PhaseSteps(this.session, target, "applied");
    return steps.reported(() => this.takeSteps(target, steps, triggered));
  }

  private async takeSteps(target: PhaseTarget, steps: PhaseSteps, triggered: boolean): Promise<PhaseResult> {
    const { api, slots, patience } = this.session;
    // A run trigger, or a person, may have been faster.
    if ((await appliedRevision(api, target.workspace.id)) === target.stack.revision) return steps.plain("up to date");
    const planned = await slots.within(async () =>
      isInterrupted(patience) ? undefined : steps.watch(await this.props.runOf(target, triggered)),
    );
    if (!planned) return steps.plain("not reached");
    if (this.props.planOnly) return this.planned(steps, planned);
    if (standingOf(planned) === "unchanged") return this.unchanged(target, steps, planned);
    if (standingOf(planned) !== "confirmable") return unasked(steps.result(planned));
    return this.decide(target, steps, planned);
  }

  /** A plan is proposed, and applied where it keeps the limits and a person agrees. */
  private async decide(target: PhaseTarget, steps: PhaseSteps, run: Run): Promise<PhaseResult> {
    const { slots, patience } = this.session;
    const changes = await steps.summary(run);
    const beyond = excess(changes, this.props.limits);
    const result = steps.result(run, changes);
    const url = result.run?.url ?? "";
    if (beyond.length > 0) return { ...result, outcome: "over the limit", lines: [...beyond, waits(url)] };
    if (isInterrupted(patience)) return result;
    const agreed = await this.props.approval.request({
      deployment: this.deployment.key,
      phase: target.phase,
      changes,
      url,
    });
    if (isInterrupted(patience)) return result;
    if (!agreed) return { ...result, outcome: "not confirmed", lines: [waits(url)] };
    return steps.result(await slots.within(() => steps.apply(run)), changes);
  }

  /** A new revision is a change in itself: without one, the run had another configuration, or another run was faster. */
  private async unchanged({ workspace, stack }: PhaseTarget, steps: PhaseSteps, run: Run): Promise<PhaseResult> {
    const result = steps.result(run);
    const applied = await appliedRevision(this.session.api, workspace.id);
    if (applied === stack.revision) return { ...result, outcome: "up to date" };
    const lines = [
      `${stack.name}: the plan changes nothing, and yet the state is not at revision ${stack.revision.slice(0, 12)}: it was made with another configuration. Look at ${result.run?.url ?? ""}`,
    ];
    return { ...result, outcome: "stopped", lines };
  }

  private async planned(steps: PhaseSteps, run: Run): Promise<PhaseResult> {
    const result = steps.result(run);
    if (standingOf(run) !== "unchanged") return result;
    const changes = await steps.summary(run);
    const beyond = excess(changes, this.props.limits);
    const outcome = beyond.length > 0 ? "over the limit" : "planned";
    return { ...result, outcome, changes, lines: beyond };
  }
}

/** Phases that nothing was done for. */
const SILENT: ReadonlySet<Outcome> = new Set(["up to date", "not reached", "planned later"]);

function follower(phase: AppliedPhase, { outcome }: PhaseResult): PhaseResult {
  return plainResult(phase, outcome === "planned" || outcome === "planned later" ? "planned later" : "not reached");
}

/** A planned phase is not applied, so the next one cannot be planned. */
function leadsOn(result: PhaseResult): boolean {
  return endedWell(result) && result.outcome !== "planned" && result.outcome !== "planned later";
}

/** A run that nobody here confirmed. */
function unasked(result: PhaseResult): PhaseResult {
  if (result.outcome !== "applied") return result;
  return {
    ...result,
    lines: [
      "Applied without a question here, so no limit was checked: by autoApply, or by a person in Terraform Cloud.",
    ],
  };
}

function waits(url: string): string {
  return `Its run waits in Terraform Cloud, and nothing else can run there meanwhile: confirm or discard it (${url}), or call again, which goes on with it.`;
}
