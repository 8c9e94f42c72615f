import type { ProviderSchema } from "../../schemas/provider-schema";
import type { AskedFailure, World } from "../provider/world";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import { disagreements, managedBy } from "./disagreements";
import { PhaseRehearsal } from "./phase-rehearsal";
import type { PhaseContext, StepFailure, StepName } from "./phase-rehearsal";
import type { DeploymentResult, Outcome, PhaseResult } from "./phase-result";
import type { Progress } from "./progress";
import type { DeploymentFolder } from "./rehearsal-folder";
import type { Stack } from "../../synthesized/stack";
import { StandIns } from "./stand-ins";
import { phaseName } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { Terraform } from "./terraform";

export interface DeploymentRehearsalProps {
  readonly deployment: SynthesizedDeployment;
  /** The phases to run, in order. */
  readonly stacks: readonly Stack[];
  readonly schemas: ReadonlyMap<string, ProviderSchema>;
  readonly terraform: Terraform;
  readonly folder: DeploymentFolder;
  readonly progress: Progress;
  readonly failure?: AskedFailure;
  /** Terraform's configuration of a mirror that versions are checked with.
   * @default none: version constraints are not checked */
  readonly mirror?: string;
  /** Destroy the phases at the end, the last one first. */
  readonly destroy: boolean;
}

/** One deployment from nothing to a platform and back: its phases in order, each against what the ones before left. */
export class DeploymentRehearsal {
  private readonly cloud: TerraformCloud;
  private readonly world: World;
  private readonly begun = performance.now();

  constructor(private readonly props: DeploymentRehearsalProps) {
    this.cloud = props.folder.cloud;
    this.world = props.folder.world(props.failure);
  }

  async run(): Promise<DeploymentResult> {
    const { deployment, schemas, folder, stacks, mirror } = this.props;
    const standIns = await StandIns.listen({ schemas, cloud: this.cloud, world: this.world });
    try {
      const configurationFile = folder.write("terraform.tfrc", standIns.configuration(stacks, mirror));
      const phases = await this.phases({ standIns, configurationFile });
      const lost = disagreements(deployment.key, stacks, this.cloud, this.world);
      return { deployment: deployment.key, phases, seconds: this.seconds(this.begun), lost };
    } finally {
      standIns.close();
      folder.keep(this.cloud, this.world);
    }
  }

  private async phases(context: Pick<PhaseContext, "standIns" | "configurationFile">): Promise<PhaseResult[]> {
    const results: PhaseResult[] = [];
    const applied: PhaseRehearsal[] = [];
    for (const stack of this.props.stacks) {
      const earlier = results.at(-1);
      if (earlier && earlier.outcome !== "applied") {
        results.push(this.result(stack, "not run", 0));
        continue;
      }
      const rehearsal = new PhaseRehearsal(stack, this.contextOf(stack, context));
      results.push(await this.timed(stack, "applied", () => rehearsal.apply()));
      applied.push(rehearsal);
    }
    if (!this.props.destroy || results.some(({ outcome }) => outcome !== "applied")) return results;
    return this.destroyed(results, applied);
  }

  /** The results with the time of the destroys added. */
  private async destroyed(results: readonly PhaseResult[], applied: readonly PhaseRehearsal[]): Promise<PhaseResult[]> {
    const ends = new Map<string, PhaseResult>();
    for (const [index, stack] of [...this.props.stacks.entries()].reverse()) {
      const end = await this.timed(stack, "destroyed", () => applied[index]?.destroy() ?? Promise.resolve(undefined));
      ends.set(stack.name, end);
      if (end.outcome !== "destroyed") break;
    }
    return results.map((result) => {
      const end = ends.get(result.stack);
      if (!end) return result;
      const outcome = end.outcome === "destroyed" ? "applied and destroyed" : end.outcome;
      return { ...end, outcome, resources: result.resources, seconds: result.seconds + end.seconds };
    });
  }

  private async timed(stack: Stack, done: Outcome, run: () => Promise<StepFailure | undefined>): Promise<PhaseResult> {
    const start = performance.now();
    this.world.phase = phaseName(this.props.deployment.key, stack.name);
    const failure = await run();
    const result = this.result(stack, outcomeOf(done, failure), this.seconds(start), failure);
    this.props.progress.ended(result);
    return result;
  }

  private contextOf(stack: Stack, context: Pick<PhaseContext, "standIns" | "configurationFile">): PhaseContext {
    const { deployment, terraform, folder, progress, mirror } = this.props;
    const phase = phaseName(deployment.key, stack.name);
    const started = (step: StepName): void => {
      progress.started(deployment.key, phase, step);
    };
    return { ...context, terraform, folder, strictVersions: mirror !== undefined, started };
  }

  private result(stack: Stack, outcome: Outcome, seconds: number, failure?: StepFailure): PhaseResult {
    const { key } = this.props.deployment;
    return {
      deployment: key,
      phase: phaseName(key, stack.name),
      stack: stack.name,
      resources: managedBy(stack, this.cloud).length,
      seconds,
      outcome,
      failure,
    };
  }

  private seconds(start: number): number {
    return Math.round(performance.now() - start) / 1000;
  }
}

function outcomeOf(done: Outcome, failure: StepFailure | undefined): Outcome {
  if (!failure) return done;
  return failure.message === "interrupted" ? "interrupted" : "failed";
}
