import { CloudServer } from "../../rehearsal/terraform-cloud/cloud-server";
import type { Access } from "../../rehearsal/terraform-cloud/api/permission";
import { Faults } from "../../rehearsal/terraform-cloud/api/faults";
import { RemoteRuns } from "../../rehearsal/terraform-cloud/runs/remote-runs";
import type { Run } from "../../rehearsal/terraform-cloud/runs/run";
import type { RunExecutor } from "../../rehearsal/terraform-cloud/runs/run-executor";
import { TerraformCloud } from "../../rehearsal/terraform-cloud/terraform-cloud";
import type { Workspace } from "../../rehearsal/terraform-cloud/workspace";
import { Api } from "../../rollout/api/api";
import { destroyDeployment } from "../../rollout/destruction";
import type { DestructionOptions } from "../../rollout/destruction";
import type { DeploymentResult } from "../../rollout/phase-result";
import { rollout } from "../../rollout/rollout";
import type { RolloutOptions } from "../../rollout/rollout";
import { FakeTerraform, store } from "./fake-terraform";
import { phases, revisionOf } from "./fleet";
import type { FleetMember } from "./fleet";
import { VirtualClock } from "./virtual-clock";

/** Terraform Cloud on this machine, its API over loopback, and a rollout against it. */
export class FakeCloud {
  readonly cloud = new TerraformCloud();
  readonly terraform = new FakeTerraform();
  readonly runs: RemoteRuns;
  readonly faults = new Faults();
  readonly clock = new VirtualClock();
  /** What the person may do. */
  access: Access = () => true;
  /** Milliseconds until a confirmation has its effect. */
  confirmationTakes = 0;
  /** Lines that a person saw while it went on. */
  readonly said: string[] = [];
  private readonly controller = new AbortController();
  private server?: CloudServer;

  private constructor(executorOf?: (cloud: TerraformCloud) => RunExecutor) {
    this.runs = new RemoteRuns(this.cloud, {
      executor: executorOf?.(this.cloud) ?? this.terraform,
      confirmation: () => this.clock.wait(this.confirmationTakes),
    });
  }

  /** @param executorOf what carries out the runs; default: something that only behaves like Terraform */
  static async use(
    work: (cloud: FakeCloud) => Promise<void>,
    executorOf?: (cloud: TerraformCloud) => RunExecutor,
  ): Promise<void> {
    const fake = new FakeCloud(executorOf);
    const people = new Map([["a-secret-token", "jane"]]);
    fake.server = await CloudServer.listen(fake.cloud, {
      runs: fake.runs,
      faults: fake.faults,
      people,
      access: (...asked) => fake.access(...asked),
    });
    try {
      await work(fake);
    } finally {
      await fake.runs.queue.quiet();
      fake.server.close();
    }
  }

  get origin(): string {
    return this.server?.origin ?? "";
  }

  /** Makes the workspaces of a deployment, the first of them applied at its revision. */
  make(key: string, member: FleetMember = {}): void {
    for (const phase of phases) {
      const name = `${key}-${phase}`;
      const workspace = this.cloud.create("example", name);
      const connected = member.runMode === "vcs" && phase !== "workspaces";
      if (connected) {
        const vcsRepository = { identifier: "platforms/fleet", branch: "main" };
        const trigger = { workingDirectory: `stacks/${name}`, triggerPatterns: [`start/${name}`] };
        workspace.settings = { ...workspace.settings, vcsRepository, ...trigger };
      }
    }
    this.apply(key, "workspaces", member);
  }

  /** Brings a phase to its revision, as if it had been applied. */
  apply(key: string, phase: string, member: FleetMember = {}): void {
    store(this.workspace(`${key}-${phase}`), revisionOf(key, phase, member));
  }

  workspace(name: string): Workspace {
    const found = this.cloud.byName("example", name);
    if (!found) throw new Error(`there is no workspace ${name}`);
    return found;
  }

  applied(name: string): string | undefined {
    return this.workspace(name).appliedRevision;
  }

  runsOf(name: string): readonly Run[] {
    return this.runs.queue.of(this.workspace(name));
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.controller.abort();
  }

  readonly apiOf = (): Api =>
    new Api({
      hostname: "app.terraform.io",
      token: { value: "a-secret-token", source: "the variable TFE_TOKEN" },
      address: this.origin,
      clock: this.clock,
      random: () => 0.5,
    });

  rollout(options: Partial<RolloutOptions> & Pick<RolloutOptions, "synthesized">): Promise<DeploymentResult[]> {
    return rollout({
      keys: [],
      parallel: 10,
      planOnly: false,
      limits: { maxDestroy: 0, maxReplace: 0 },
      ...this.surroundings,
      ...options,
    });
  }

  destroy(
    options: Partial<DestructionOptions> & Pick<DestructionOptions, "synthesized" | "key">,
  ): Promise<DeploymentResult> {
    return destroyDeployment({ confirm: () => Promise.resolve(true), ...this.surroundings, ...options });
  }

  private get surroundings(): Pick<RolloutOptions, "progress" | "patience" | "apiOf"> {
    return {
      apiOf: this.apiOf,
      progress: {
        doing: (deployment, text) => this.said.push(`${deployment} ${text}`),
        ended: () => undefined,
        say: (lines) => this.said.push(...lines),
        close: () => undefined,
      },
      patience: { poll: 1000, signal: this.controller.signal },
    };
  }
}

/** What became of the phases: `WM-Prod-tooling: applied`. */
export function outcomes(results: readonly DeploymentResult[]): string[] {
  return results.flatMap(({ phases: of }) => of.map(({ stack, outcome }) => `${stack}: ${outcome}`));
}

/** What a person is told, in one text. */
export function told(results: readonly DeploymentResult[]): string {
  return results.flatMap(({ phases: of }) => of.flatMap(({ lines }) => lines)).join("\n");
}
