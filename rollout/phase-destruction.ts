import { workspacesPhase } from "../synthesized/synthesized-deployments";
import { isRefusal } from "./api/refusal";
import { discardRun } from "./api/run";
import type { Run } from "./api/run";
import { managedResources } from "./api/state";
import type { Ask } from "./approval";
import { listed } from "./limits";
import { PhaseSteps } from "./phase-steps";
import type { PhaseResult } from "./phase-result";
import type { PhaseTarget } from "./phase-target";
import type { PlanSummary } from "./plan-summary";
import { orderOnce } from "./runs/ordered-run";
import { destroyMessage } from "./runs/run-message";
import { stateOf } from "./runs/run-state";
import { isOwnRun, uploadedRun } from "./runs/uploaded-run";
import { waitingRun } from "./runs/waiting-run";
import { isInterrupted } from "./runs/watch";
import type { Session } from "./session";

/** Destroys what one phase made. */
export class PhaseDestruction {
  private readonly steps: PhaseSteps;

  constructor(
    private readonly session: Session,
    private readonly target: PhaseTarget,
    private readonly ask: Ask | undefined,
  ) {
    this.steps = new PhaseSteps(session, target, "destroyed");
  }

  run(): Promise<PhaseResult> {
    return this.steps.reported(() => this.takeSteps());
  }

  private async takeSteps(): Promise<PhaseResult> {
    const planned = await this.steps.watch(await this.order());
    if (stateOf(planned) !== "confirmable") return this.checked(this.steps.result(planned));
    const changes = await this.steps.summary(planned);
    this.show(changes);
    const result = this.steps.result(planned, changes);
    const agreed = await this.agreed(changes, result);
    if (isInterrupted(this.session.patience)) return result;
    if (!agreed) return { ...result, lines: [await this.discard(planned, result.run?.url ?? "")] };
    return this.checked(this.steps.result(await this.steps.apply(planned), changes));
  }

  /** The run of an earlier call, where it still waits; else a new one. */
  private async order(): Promise<Run> {
    const { api } = this.session;
    const { deployment, phase, stack, workspace } = this.target;
    const message = destroyMessage(stack);
    if (deployment.runMode === "cli" || phase === workspacesPhase)
      return uploadedRun(api, this.target, { message, isDestroy: true });
    const isSame = (run: Run) => Promise.resolve(isOwnRun(run, { message, isDestroy: true }));
    const waiting = await waitingRun(api, workspace, isSame);
    // Connected to git: destroyed with the configuration that it runs with, whatever was synthesized since.
    return waiting ?? orderOnce(api, { workspaceId: workspace.id, message, isDestroy: true }, workspace.currentRun);
  }

  private show({ destroyed }: PlanSummary): void {
    const { stack } = this.target;
    this.session.progress.say([`${stack.name}: destroys ${destroyed.length}:`, ...listed(destroyed)]);
  }

  private agreed(changes: PlanSummary, { run }: PhaseResult): Promise<boolean> {
    if (!this.ask) return Promise.resolve(true);
    const { deployment, phase } = this.target;
    return this.ask([{ deployment: deployment.key, phase, changes, url: run?.url ?? "" }]);
  }

  /** A destruction that nobody wants must not be left where one click carries it out. */
  private async discard({ id }: Run, url: string): Promise<string> {
    try {
      await discardRun(this.session.api, id, "Discarded by keyphase: its plan was not agreed to");
      return "Its run is discarded: nothing of it is destroyed.";
    } catch (error) {
      if (!isRefusal(error, 409)) throw error;
      return `Nothing was confirmed here, and yet its run does not wait any more. Look at it: ${url}`;
    }
  }

  /** The phases before it are destroyed only if nothing of this one is left. */
  private async checked(result: PhaseResult): Promise<PhaseResult> {
    if (result.outcome !== "destroyed") return result;
    const left = await managedResources(this.session.api, this.target.workspace);
    if (left === 0) return result;
    const lines = [
      `${this.target.stack.name}: the run is done, and the state still manages ${left ?? "an unknown number of"} resources. Look at it, then call again: ${result.run?.url ?? ""}`,
    ];
    return { ...result, outcome: "stopped", lines };
  }
}
