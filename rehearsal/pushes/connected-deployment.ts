import { publish } from "../../publishing/publish";
import type { StartChoice } from "../../publishing/starts";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { World } from "../provider/world";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";
import type { Ingress } from "../terraform-cloud/runs/connected-repository";
import { RemoteRuns } from "../terraform-cloud/runs/remote-runs";
import type { Run } from "../terraform-cloud/runs/run";
import type { RunExecutor } from "../terraform-cloud/runs/run-executor";
import { connectionOf } from "./connected-workspaces";
import { firstFiles } from "./first-files";
import { GitRepository } from "./git-repository";
import { OrderWitness } from "./order-witness";
import type { Publishable } from "./publishable";

export interface ConnectionProps {
  readonly deployment: SynthesizedDeployment;
  readonly cloud: TerraformCloud;
  readonly world: World;
  /** Where the repository goes. */
  readonly folder: string;
  readonly executor: RunExecutor;
  readonly ingress: Ingress;
  /** A person confirms each plan that waits for one. */
  readonly approve: boolean;
}

/** What one push came to. */
export interface Pushed {
  /** Newest commit, 40 hex digits. */
  readonly sha: string;
  /** Runs that were started, or went on, since the push before. */
  readonly runs: readonly Run[];
}

/** The workspaces of a deployment, connected to a repository: what is published there starts runs. */
export class ConnectedDeployment {
  /** How many steps the runs had taken at the end of the push before. */
  private readonly told = new Map<Run, number>();

  private constructor(
    private readonly repository: GitRepository,
    private readonly runs: RemoteRuns,
    private readonly witness: OrderWitness,
  ) {}

  /** Connects them as the workspaces phase has declared, and lets the runs of new workspaces end. */
  static async connect({ deployment, cloud, world, folder, ...props }: ConnectionProps): Promise<ConnectedDeployment> {
    const { key, stacks } = deployment;
    const repository = await GitRepository.make(folder, { ...connectionOf(key, cloud), files: firstFiles(world) });
    const { executor, ingress, approve } = props;
    const witness = new OrderWitness({ executor, cloud, repository, stacks: stacks.map(({ name }) => name) });
    const decision = approve ? "confirm" : "wait";
    const runs = new RemoteRuns(cloud, { executor: witness, ingress, approve: () => decision });
    await runs.connect(repository);
    await runs.queue.quiet();
    return new ConnectedDeployment(repository, runs, witness);
  }

  /** Runs that were applied before the phase before them. */
  get breaches(): readonly string[] {
    return this.witness.breaches;
  }

  /** Publishes, and waits for all that follows from the push. */
  async publish(
    { synthesized, deployment: { key } }: Publishable,
    choice: { readonly start?: StartChoice; readonly from?: string },
  ): Promise<Pushed> {
    const { repository, runs } = this;
    const { checkout, defaultBranch: branch } = repository;
    await publish({ synthesized, keys: [key], repository: checkout, branch, ...choice, say: () => undefined });
    for (const push of await repository.takePushes()) runs.receive(push);
    await runs.queue.quiet();
    const fresh = runs.queue.all.filter((run) => this.told.get(run) !== run.steps.length);
    for (const run of fresh) this.told.set(run, run.steps.length);
    return { sha: (await repository.head(branch)).sha, runs: fresh };
  }
}
