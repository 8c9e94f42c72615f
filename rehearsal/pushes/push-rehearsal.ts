import type { StartChoice } from "../../publishing/starts";
import { workspacesPhase, phaseName } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { AskedFailure, World } from "../provider/world";
import { disagreements } from "../runner/disagreements";
import { PhaseRehearsal } from "../runner/phase-rehearsal";
import type { DeploymentFolder } from "../runner/rehearsal-folder";
import type { StandIns } from "../runner/stand-ins";
import type { Terraform } from "../runner/terraform";
import type { Ingress } from "../terraform-cloud/runs/connected-repository";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import { ConnectedDeployment } from "./connected-deployment";
import type { Publishable } from "./publishable";
import { makesRepository } from "./publishing-place";
import { roundResult } from "./push-result";
import type { PushResult } from "./push-result";
import { changedStacks } from "./round";
import type { Round } from "./round";
import { TerraformRuns } from "./terraform-runs";
import { problemsOf, waitingIn } from "./verdict";

export interface PushRehearsalProps {
  /** What is published, one after the other. */
  readonly versions: readonly [Publishable, ...Publishable[]];
  readonly start: StartChoice;
  readonly ingress: Ingress;
  /** A person confirms each plan that waits for one. */
  readonly approve: boolean;
  /** Fails in the last push; then a person repairs it and publishes again.
   * @default nothing */
  readonly failure?: AskedFailure;
  readonly terraform: Terraform;
  readonly standIns: StandIns;
  readonly configurationFile: string;
  readonly folder: DeploymentFolder;
  readonly cloud: TerraformCloud;
  readonly world: World;
  readonly started: (phase: string, step: string) => void;
}

const STARTS_EVERY =
  "Where only matching pushes change what a workspace runs, publish with --start every: early runs stop at their gates, and run triggers start them again in order.";

/** The life of a deployment in run mode vcs: its workspaces from a terminal, then one push after the other. */
export class PushRehearsal {
  private readonly begun = new Date();
  private readonly rounds: Round[] = [];
  private readonly remarks: string[] = [];
  private connected?: ConnectedDeployment;

  constructor(private readonly props: PushRehearsalProps) {}

  async run(): Promise<PushResult> {
    const { versions } = this.props;
    for (const [index, version] of versions.entries()) {
      const failed = await this.applyWorkspaces(version.deployment);
      if (failed !== undefined) return this.result([failed], version.deployment);
      this.connected ??= await this.connect(version.deployment);
      if (this.props.terraform.isInterrupted()) break;
      const title = index === 0 ? "first publication" : "the change";
      const failure = index === versions.length - 1 ? this.props.failure : undefined;
      await this.publishWithFailure(this.connected, version, title, versions[index - 1]?.deployment, failure);
    }
    return this.result([], versions.at(-1)?.deployment ?? versions[0].deployment);
  }

  /** From a terminal, as a person does it: no push can start the phase that connects workspaces to the repository. */
  private async applyWorkspaces({ key, stacks }: SynthesizedDeployment): Promise<string | undefined> {
    const { terraform, standIns, folder, configurationFile, world, started } = this.props;
    const stack = stacks.find(({ name }) => phaseName(key, name) === workspacesPhase);
    if (!stack) return `${key} has no phase ${workspacesPhase}`;
    world.phase = workspacesPhase;
    const rehearsal = new PhaseRehearsal(stack, {
      terraform,
      standIns,
      folder,
      configurationFile,
      strictVersions: false,
      started: (step) => {
        started(workspacesPhase, step);
      },
    });
    const failure = await rehearsal.apply();
    return failure && `${stack.name} failed in ${failure.step}: ${failure.message}`;
  }

  private connect(deployment: SynthesizedDeployment): Promise<ConnectedDeployment> {
    const { folder } = this.props;
    const { key, hostname } = deployment;
    const executor = new TerraformRuns({ ...this.props, key, hostname, folder: folder.path("workers") });
    return ConnectedDeployment.connect({ ...this.props, deployment, executor, folder: folder.path("git") });
  }

  private async publishWithFailure(
    connected: ConnectedDeployment,
    version: Publishable,
    title: string,
    before: SynthesizedDeployment | undefined,
    failure: AskedFailure | undefined,
  ): Promise<void> {
    const { world } = this.props;
    const changed = changedStacks(version.deployment, before);
    world.failure = failure;
    const round = await this.publish(connected, version, { title, changed });
    world.failure = undefined;
    if (failure === undefined || this.props.terraform.isInterrupted()) return;
    if (round.failing === undefined) {
      this.remarks.push(
        `--fail ${failure.phase}/${failure.type}: nothing failed in ${title}, which changes none of it, or waits before it`,
      );
      return;
    }
    const rest = changed.slice(changed.indexOf(round.failing));
    await this.publish(connected, version, { title: `resumed from ${failure.phase}`, changed: rest }, failure.phase);
  }

  /** One publication, and all that follows from it. */
  private async publish(
    connected: ConnectedDeployment,
    version: Publishable,
    { title, changed }: Pick<Round, "title" | "changed">,
    from?: string,
  ): Promise<Round> {
    const { start, world } = this.props;
    const { sha, runs } = await connected.publish(version, from === undefined ? { start } : { from });
    const failed = runs.find((run) => world.failure && run.status === "errored" && run.failure?.gate === undefined);
    const round = { title, changed, sha, runs, failing: failed?.workspace.name };
    this.rounds.push(round);
    return round;
  }

  private result(failed: readonly string[], deployment: SynthesizedDeployment): PushResult {
    const { cloud, world, terraform, start, ingress, approve } = this.props;
    const { rounds, begun } = this;
    const { key, stacks } = deployment;
    const breaches = this.connected?.breaches ?? [];
    const verdict = { deployment, rounds, cloud, breaches, startsEvery: start === "every", approve };
    const problems = failed.length > 0 ? failed : problemsOf(verdict);
    if (problems.length > 0 && ingress === "matching" && start === "first") this.remarks.push(STARTS_EVERY);
    return {
      deployment: key,
      rounds: rounds.map((round) => roundResult(round, begun)),
      problems: [...problems, ...this.remarks, ...disagreements(key, stacks, cloud, world)],
      waiting: approve ? [] : waitingIn(rounds),
      mayShareRepository: !makesRepository(deployment),
      seconds: (Date.now() - begun.getTime()) / 1000,
      oncePerPush: start !== "every",
      assumesEveryPush: ingress === "every",
      interrupted: terraform.isInterrupted(),
    };
  }
}
