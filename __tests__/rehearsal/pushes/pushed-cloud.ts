import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withoutTokenTraces } from "../../../constructs/deployment/token-traces";
import type { AppliedRevisions, StartChoice } from "../../../publishing/starts";
import type { Ingress } from "../../../rehearsal/terraform-cloud/runs/connected-repository";
import { RemoteRuns } from "../../../rehearsal/terraform-cloud/runs/remote-runs";
import type { Decision } from "../../../rehearsal/terraform-cloud/runs/run-queue";
import type { Run } from "../../../rehearsal/terraform-cloud/runs/run";
import type { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import { synthesizedDeployments } from "../../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../../synthesized/synthesized-deployments";
import { GateRuns } from "../gate-runs";
import { declaredCloud } from "./declared-cloud";
import { MemoryRepository } from "./memory-repository";
import type { MemoryPublication } from "./memory-repository";
import { phaseNames, synthesizePushed } from "./pushed-deployment";
import type { Contents, PhaseName } from "./pushed-deployment";

const known = new Map<string, SynthesizedDeployment>();

/** The deployment with these contents, synthesized once. */
export function deploymentWith(contents: Contents): SynthesizedDeployment {
  const key = JSON.stringify(phaseNames.map((name) => contents[name]));
  const folder = mkdtempSync(join(tmpdir(), "pushed-cloud-"));
  try {
    const deployment = known.get(key) ?? synthesized(folder, contents);
    known.set(key, deployment);
    return deployment;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function synthesized(folder: string, contents: Contents): SynthesizedDeployment {
  withoutTokenTraces(() => {
    synthesizePushed(folder, contents);
  });
  const [deployment] = synthesizedDeployments(folder, []);
  if (!deployment) throw new Error("nothing was synthesized");
  return deployment;
}

export interface PushedCloudOptions {
  readonly ingress: Ingress;
  readonly start: StartChoice;
  readonly pause: () => Promise<void>;
  /** @default a person confirms every plan */
  readonly approve?: (run: Run) => Decision;
}

/** A deployment in Terraform Cloud, with runs that take no time: what is published, what ran, and what was out of order. */
export class PushedCloud {
  /** What was applied by a plan that was made before the phase before it was applied. */
  readonly early: string[] = [];
  /** What was applied after the phase before it had moved on. */
  readonly overtaken: string[] = [];
  /** What was applied at a revision that is not the newest published one. */
  readonly old: string[] = [];
  readonly runs: RemoteRuns;
  readonly cloud: TerraformCloud;
  /** Phases whose next apply fails. */
  readonly failing = new Set<string>();
  private readonly repository: MemoryRepository;
  private readonly readAtPlan = new Map<Run, string | undefined>();

  constructor(
    public deployment: SynthesizedDeployment,
    private readonly options: PushedCloudOptions,
  ) {
    const [workspaces] = deployment.stacks;
    if (!workspaces) throw new Error("the deployment has stacks");
    const { cloud, identifier, files } = declaredCloud(workspaces);
    this.cloud = cloud;
    this.repository = new MemoryRepository(identifier, files);
    const executor = new GateRuns(cloud, {
      pause: options.pause,
      read: ({ order, workspace }) =>
        this.repository.read(
          order.configuration.origin.commit?.sha ?? "",
          `${workspace.settings.workingDirectory}/cdk.tf.json`,
        ),
      fails: ({ workspace }) => this.failing.delete(workspace.name),
      observe: (run, stage) => {
        this.observe(run, stage);
      },
    });
    this.runs = new RemoteRuns(cloud, {
      executor,
      ingress: options.ingress,
      approve: options.approve ?? (() => "confirm"),
    });
  }

  async begin(): Promise<void> {
    await this.runs.connect(this.repository);
    const [workspaces] = this.deployment.stacks;
    const own = this.cloud.create("example", "Demo-workspaces");
    own.sharedWithAll = true;
    const mark = { value: workspaces?.revision, type: "string" };
    const outputs = { revision: mark, started: mark };
    const content = Buffer.from(JSON.stringify({ serial: 1, outputs, resources: [] }));
    const version = own.begin(1, "");
    if (version) version.content = content;
  }

  /** @param choice default: as the options say, without a token */
  async publish(deployment: SynthesizedDeployment, choice: MemoryPublication = this.options): Promise<void> {
    this.deployment = deployment;
    const push = await this.repository.publish(deployment, choice);
    if (push) this.runs.receive(push);
  }

  /** What a token shows. Runs go on between two looks. */
  get token(): AppliedRevisions {
    return {
      appliedRevision: async (workspace) => {
        const revision = this.applied(workspace);
        await this.options.pause();
        return revision;
      },
    };
  }

  /**
   * A person starts a run by hand.
   * @param back how many versions before the newest it uses; default: the workspace's current one
   */
  startByHand(phase: PhaseName, back?: number): void {
    const workspace = this.cloud.byName("example", `Demo-${phase}`);
    if (!workspace) return;
    const versions = this.runs.configurations.filter((version) => version.workspace === workspace);
    const configuration =
      back === undefined ? this.runs.configurationOf(workspace) : versions[Math.max(0, versions.length - 1 - back)];
    if (!configuration) return;
    const cause = { kind: "person", name: "jane" } as const;
    this.runs.order({ workspace, configuration, cause, message: "by hand", autoApply: true });
  }

  /** The first phase that is not at the newest revision; undefined where all are. */
  get waiting(): PhaseName | undefined {
    return phaseNames.find(
      (phase) => this.applied(`Demo-${phase}`) !== this.repository.revision(this.newest, `Demo-${phase}`),
    );
  }

  get newest(): string {
    return this.repository.newest;
  }

  private applied(stack: string): string | undefined {
    return this.cloud.byName("example", stack)?.appliedRevision;
  }

  private observe(run: Run, stage: "plan" | "apply"): void {
    const stack = run.workspace.name;
    const before = this.deployment.stacks[this.deployment.stacks.findIndex(({ name }) => name === stack) - 1]?.name;
    const sha = run.order.configuration.origin.commit?.sha ?? "";
    const wanted = before && this.repository.revision(sha, before);
    const own = this.repository.revision(sha, stack);
    if (before === undefined || own === undefined || before === "Demo-workspaces") return;
    const read = String(this.applied(before));
    if (stage === "plan") {
      this.readAtPlan.set(run, read);
      return;
    }
    if (this.readAtPlan.get(run) !== wanted) this.early.push(stack);
    if (read !== wanted) this.overtaken.push(stack);
    if (own !== this.repository.revision(this.newest, stack)) this.old.push(stack);
  }
}
