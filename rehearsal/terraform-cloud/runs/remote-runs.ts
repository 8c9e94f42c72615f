import { digits } from "../../provider/values/made-up";
import type { TerraformCloud } from "../terraform-cloud";
import type { Workspace } from "../workspace";
import { ConfigurationVersion } from "./configuration-version";
import type { Commit, Unpack } from "./configuration-version";
import type { ConnectedRepository, Ingress, Push } from "./connected-repository";
import type { Run, RunOrder } from "./run";
import { RunQueue } from "./run-queue";
import type { RunQueueOptions } from "./run-queue";
import { isTriggeredBy } from "./trigger-match";

export interface RemoteRunsOptions extends RunQueueOptions {
  /** @default every push of the branch */
  readonly ingress?: Ingress;
}

/** What starts Terraform Cloud's own runs, and on which configuration: pushes, runs of other workspaces, and people. */
export class RemoteRuns {
  readonly queue: RunQueue;
  readonly configurations: ConfigurationVersion[] = [];
  private readonly ingress: Ingress;
  private repository?: ConnectedRepository;
  private touches = 0;

  constructor(
    private readonly cloud: TerraformCloud,
    { ingress = "every", ...options }: RemoteRunsOptions,
  ) {
    this.ingress = ingress;
    this.queue = new RunQueue(cloud, options, (run) => {
      this.trigger(run);
    });
  }

  /** What the workspace's next run uses, unless it says otherwise: the version that was made last, or what its last run used if that came later. */
  configurationOf(workspace: Workspace): ConfigurationVersion | undefined {
    const usable = this.configurations.filter(
      (version) => version.workspace === workspace && version.status === "uploaded" && !version.origin.speculative,
    );
    return usable.reduce<ConfigurationVersion | undefined>(
      (newest, version) => (newest && newest.touched > version.touched ? newest : version),
      undefined,
    );
  }

  /** Orders a run. Its configuration is the workspace's current one from then on, also where it is an older one. */
  order(order: RunOrder): Run {
    if (order.planOnly !== true) order.configuration.touched = ++this.touches;
    return this.queue.add(order);
  }

  configure(workspace: Workspace, origin: ConfigurationVersion["origin"], files?: Unpack): ConfigurationVersion {
    const id = `cv-${digits(`${workspace.id}/${this.configurations.length}`, 16)}`;
    const version = new ConfigurationVersion(id, workspace, origin, files);
    version.touched = ++this.touches;
    this.configurations.push(version);
    return version;
  }

  /** Workspaces that are connected to the repository and run when they are made get their first run. */
  async connect(repository: ConnectedRepository): Promise<void> {
    this.repository = repository;
    for (const workspace of this.connected()) {
      if (this.queue.of(workspace).length > 0 || !workspace.settings.queueAllRuns) continue;
      const branch = this.branchOf(workspace);
      const configuration = this.ingressed(workspace, { branch, ...(await repository.head(branch)) });
      const message = "Queued when the workspace was made";
      this.order({ workspace, configuration, cause: { kind: "creation" }, message, ...autoApply(workspace) });
    }
  }

  /** The webhook. A workspace without any run takes no notice, nor does one that has had a run of that commit from a push. */
  receive({ branch, sha, message, files }: Push): void {
    for (const workspace of this.connected()) {
      const runs = this.queue.of(workspace);
      const known = runs.some(
        ({ order }) => order.cause.kind === "push" && order.configuration.origin.commit?.sha === sha,
      );
      if (this.branchOf(workspace) !== branch || runs.length === 0 || known) continue;
      const matches = isTriggeredBy(workspace.settings, files);
      if (!matches && this.ingress === "matching") continue;
      const configuration = this.ingressed(workspace, { branch, sha, message });
      if (matches) this.order({ workspace, configuration, cause: { kind: "push" }, message, ...autoApply(workspace) });
    }
  }

  /** Any run that is applied starts one in each workspace that has its workspace as a source. */
  private trigger(run: Run): void {
    for (const { workspace: id, source } of this.cloud.runTriggers.values()) {
      const workspace = this.cloud.byId(id);
      const configuration = workspace && this.configurationOf(workspace);
      if (source !== run.workspace.id || !configuration) continue;
      this.order({
        workspace,
        configuration,
        cause: { kind: "run trigger", source: run },
        message: `Run triggered by ${run.workspace.name}`,
        autoApply: workspace.settings.autoApplyRunTrigger,
      });
    }
  }

  private connected(): Workspace[] {
    return this.cloud.all.filter(
      ({ settings: { vcsRepository } }) => vcsRepository && vcsRepository.identifier === this.repository?.identifier,
    );
  }

  private branchOf({ settings: { vcsRepository } }: Workspace): string {
    const branch = vcsRepository?.branch ?? "";
    return branch === "" ? (this.repository?.defaultBranch ?? "") : branch;
  }

  private ingressed(workspace: Workspace, commit: Commit): ConfigurationVersion {
    const { repository } = this;
    return this.configure(workspace, { commit, autoQueueRuns: true, speculative: false }, async (folder) =>
      repository?.checkOut(commit.sha, folder),
    );
  }
}

function autoApply({ settings }: Workspace): Pick<RunOrder, "autoApply"> {
  return { autoApply: settings.autoApply };
}
