import { ReportedError } from "../constructs/deployment/reported-error";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { endedWell } from "./phase-result";
import type { DeploymentResult, Outcome, PhaseResult } from "./phase-result";
import { PhaseRollout } from "./phase-rollout";
import type { PhaseRolloutProps } from "./phase-rollout";
import { plainResult } from "./phase-steps";
import { isAtItsRevision, phaseTarget } from "./phase-target";
import type { AppliedPhase } from "./phase-target";
import { isInterrupted } from "./runs/watch";
import type { Session } from "./session";
import { terminalAdvice } from "./terminal-advice";
import { unexpectedLines } from "./unexpected";

/** The phases of one deployment, one after the other, up to the first that does not come to its end. */
export class DeploymentRollout {
  constructor(
    private readonly session: Session,
    private readonly deployment: SynthesizedDeployment,
    private readonly phases: readonly AppliedPhase[],
    private readonly props: PhaseRolloutProps,
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
      return plainResult(phase, "stopped", unexpectedLines(phase.stack, error));
    }
  }

  private async rollOut({ stack }: AppliedPhase, triggered: boolean): Promise<PhaseResult> {
    const target = await phaseTarget(this.session.api, this.deployment, stack);
    return new PhaseRollout(this.session, target, this.props).run(triggered);
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
