import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { World } from "../../rehearsal/provider/world";
import { TerraformRuns } from "../../rehearsal/pushes/terraform-runs";
import { StandIns } from "../../rehearsal/runner/stand-ins";
import { Terraform } from "../../rehearsal/runner/terraform";
import type { RunExecutor } from "../../rehearsal/terraform-cloud/runs/run-executor";
import type { TerraformCloud } from "../../rehearsal/terraform-cloud/terraform-cloud";
import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import { inFolder } from "../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../rehearsal/with-terraform";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { revisionOf, writeFleet } from "./fleet";

/** Real Terraform as the worker of a stand-in Terraform Cloud. */
class Worker implements RunExecutor {
  private readonly ready: Promise<{ runs: TerraformRuns; standIns: StandIns }>;

  constructor(cloud: TerraformCloud, folder: string, synthesized: string) {
    this.ready = Worker.begin(cloud, folder, synthesized);
  }

  readonly plan: RunExecutor["plan"] = async (run) => (await this.ready).runs.plan(run);

  readonly apply: RunExecutor["apply"] = async (run) => (await this.ready).runs.apply(run);

  async close(): Promise<void> {
    (await this.ready).standIns.close();
  }

  private static async begin(cloud: TerraformCloud, folder: string, synthesized: string) {
    const world = new World();
    const standIns = await StandIns.listen({ schemas: new Map(), cloud, world });
    const configurationFile = join(folder, "terraform.rc");
    const [deployment] = synthesizedDeployments(synthesized, []);
    writeFileSync(configurationFile, standIns.configuration(deployment?.stacks ?? []));
    const terraform = await Terraform.find();
    const place = { key: "One", hostname: "app.terraform.io", folder: join(folder, "workers") };
    const props = { ...place, terraform, standIns, configurationFile, world, started: () => undefined };
    return { standIns, runs: new TerraformRuns(props) };
  }
}

withTerraform("by real Terraform", () => {
  jest.setTimeout(patience);

  test("a rollout, a change in place, a replacement that is stopped and then allowed, and a destruction", () =>
    inFolder(async (folder) => {
      const synthesized = join(folder, "cdktf.out");
      mkdirSync(synthesized);
      writeFleet(synthesized, { One: {} });
      const workers: Worker[] = [];
      await FakeCloud.use(
        async (cloud) => {
          cloud.make("One");
          cloud.workspace("One-tooling").consumers = new Set([cloud.workspace("One-platform").id]);
          const first = await cloud.rollout({ synthesized });
          expect(outcomes(first).slice(1)).toEqual(["One-tooling: applied", "One-platform: applied"]);
          expect(first[0]?.phases[1]?.changes).toMatchObject({ create: 3, update: 0, replace: 0, destroy: 0 });
          expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));

          // A new revision alone replaces nothing.
          const changed = { versions: { tooling: "2" } };
          writeFleet(synthesized, { One: changed });
          const second = await cloud.rollout({ synthesized });
          expect(outcomes(second).slice(1)).toEqual(["One-tooling: applied", "One-platform: applied"]);
          expect(second[0]?.phases[1]?.changes).toMatchObject({ create: 0, update: 2, replace: 0, destroy: 0 });

          writeFleet(synthesized, { One: { versions: { tooling: "3", made: "2" } } });
          const stopped = await cloud.rollout({ synthesized });
          expect(outcomes(stopped)[1]).toBe("One-tooling: over the limit");
          expect(told(stopped)).toContain("The plan replaces 1 (allowed: 0, --max-replace):\n  terraform_data.made");
          const [, , waiting] = cloud.runsOf("One-tooling");
          const allowed = await cloud.rollout({ synthesized, limits: { maxDestroy: 0, maxReplace: 1 } });
          expect(outcomes(allowed)[2]).toBe("One-platform: applied");
          expect(waiting?.status).toBe("applied");
          expect(cloud.runsOf("One-tooling")).toHaveLength(3);

          // The state of the workspaces phase was never Terraform's: it is left out.
          const destroyed = await cloud.destroy({ key: "One", synthesized });
          expect(outcomes([destroyed]).slice(0, 2)).toEqual(["One-platform: destroyed", "One-tooling: destroyed"]);
          expect(destroyed.phases[1]?.changes?.destroyed).toEqual([
            "terraform_data.made",
            "terraform_data.revision",
            "terraform_data.started",
          ]);
          expect(cloud.workspace("One-tooling").managed).toEqual([]);
        },
        (cloud) => {
          const worker = new Worker(cloud, folder, synthesized);
          workers.push(worker);
          return worker;
        },
      );
      for (const worker of workers) await worker.close();
    }));
});
