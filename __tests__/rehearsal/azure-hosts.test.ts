import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AzureInfrastructurePhase } from "../../constructs/blueprints/hashistack/infrastructure-azure";
import { describePhases } from "../../constructs/blueprints/hashistack/phases";
import { serviceUrl } from "../../constructs/blueprints/hashistack/stack-names";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { withoutTokenTraces } from "../../constructs/deployment/token-traces";
import { WorkspacesPhase } from "../../constructs/deployment/workspaces/workspaces-phase";
import { hashistackDeployment, shapes } from "../blueprints/hashistack/datasets";
import type { HashistackDataset, Shape } from "../blueprints/hashistack/datasets";
import { FakePhase } from "../deployment/fake-deployment";
import { rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

/** Writes the stacks up to the hosts, and returns their folder. */
function write(folder: string, changes: Partial<HashistackDataset> = {}, shape: Shape = "multi"): string {
  const synthesized = join(folder, "out");
  withoutTokenTraces(() => {
    const app = new PlatformApp(synthesized);
    const deployment = hashistackDeployment("azure", shape, changes, "Stack");
    const vault = { address: serviceUrl(deployment, "vault"), onOwnHosts: true };
    const after = new WorkspacesPhase(app, deployment, {
      phases: describePhases(deployment.config).slice(0, 2),
      vault,
    });
    const infrastructure = new AzureInfrastructurePhase(app, deployment, { after });
    // Runs on the agent: without one there would be no token for it.
    new FakePhase(app, deployment, "system-services", { after: infrastructure });
    app.synth();
  });
  return synthesized;
}

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly instances: readonly {
      readonly attributes: { readonly name: string; readonly virtual_machine_id: string };
    }[];
  }[];
}

/** What Azure tells the servers apart by, in the order of their names: one that is made anew has another. */
function serverIds(keep: string): string[] {
  const { resources } = JSON.parse(
    readFileSync(join(keep, "Stack", "states", "Stack-infrastructure.tfstate"), "utf8"),
  ) as State;
  return resources
    .filter(({ type }) => type === "azurerm_linux_virtual_machine")
    .flatMap(({ instances }) => instances.map(({ attributes }) => attributes))
    .filter(({ name }) => name.startsWith("stack-server-"))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ virtual_machine_id: id }) => id);
}

withTerraform("hosts on Azure, by real Terraform", () => {
  jest.setTimeout(patience);

  test.each(shapes)("of %s are applied, planned again without a change, and destroyed", (shape) =>
    inFolder(async (folder) => {
      const { outcomes, said, lost } = await rehearsed({ synthesized: write(folder, {}, shape) });
      expect(said).toBe("");
      expect(outcomes["infrastructure"]).toBe("applied and destroyed");
      expect(lost).toEqual([]);
    }),
  );

  test("servers are made anew one at a time: a plan for more is refused before anything changes", () =>
    inFolder(async (folder) => {
      const keep = join(folder, "kept");
      const rehearse = (changes: Partial<HashistackDataset>) =>
        rehearsed({ synthesized: write(folder, changes), keep });
      await rehearse({});
      const before = serverIds(keep);
      const { said } = await rehearse({ versions: { vault: "1.21.5" } });
      expect(said).toContain("This would replace server-1, server-2, server-3 at once");
      expect(serverIds(keep)).toEqual(before);
      expect(new Set(before).size).toBe(3);

      const [first, ...others] = before;
      const one = await rehearse({ upgrade: { versions: { vault: "1.21.5" }, hosts: ["server-1"] } });
      expect(one.said).toBe("");
      const [newFirst, ...same] = serverIds(keep);
      expect(newFirst).not.toBe(first);
      expect(same).toEqual(others);
    }));
});
