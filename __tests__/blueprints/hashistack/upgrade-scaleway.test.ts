import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ScalewayInfrastructurePhase } from "../../../constructs/blueprints/hashistack/infrastructure-scaleway";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { rehearsed } from "../../rehearsal/rehearsed";
import { inFolder } from "../../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../../rehearsal/with-terraform";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset } from "./datasets";

const newer = { vault: "1.21.5" };
const everyHost = ["server-1", "server-2", "server-3", "client-1", "sre"];

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly instances: readonly { readonly attributes: { readonly id: string; readonly name: string } }[];
  }[];
}

/** Ids of what the state holds of a type, by name. */
function idsIn(folder: string, type: string): Record<string, string> {
  const text = readFileSync(join(folder, "kept", "Hosts", "states", "Hosts-infrastructure.tfstate"), "utf8");
  const found = (JSON.parse(text) as State).resources.filter((one) => one.mode === "managed" && one.type === type);
  return Object.fromEntries(
    found.flatMap(({ instances }) => instances.map(({ attributes: { name, id } }) => [name.replace("hosts-", ""), id])),
  );
}

/** Names whose ids differ. */
function replaced(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

withTerraform("an upgrade on Scaleway, by real Terraform", () => {
  jest.setTimeout(3 * patience);

  test("replaces one server at a time, which keep their data, and ends without a change", () =>
    inFolder(async (folder) => {
      const synthesized = join(folder, "synthesized");
      const runWith = async (changes: Partial<HashistackDataset>) => {
        rmSync(synthesized, { recursive: true, force: true });
        mkdirSync(synthesized);
        const app = new PlatformApp(synthesized);
        const hosts = { clients: { count: 1 } };
        new ScalewayInfrastructurePhase(
          app,
          hashistackDeployment("scaleway", "multi", { hosts, ...changes }, "Hosts"),
          {},
        );
        app.synth();
        const { said } = await rehearsed({ synthesized, keep: join(folder, "kept") });
        return { said, servers: said === "" ? idsIn(folder, "scaleway_instance_server") : {} };
      };
      const first = await runWith({});
      expect(first.said).toBe("");
      const disks = idsIn(folder, "scaleway_block_volume");

      const all = await runWith({ versions: newer });
      expect(all.said).toContain("This would replace server-1, server-2, server-3 at once");

      const one = await runWith({ upgrade: { versions: newer, hosts: ["server-1"] } });
      expect(one.said).toBe("");
      expect(replaced(first.servers, one.servers)).toEqual(["server-1"]);
      const two = await runWith({ upgrade: { versions: newer, hosts: ["server-1", "server-2"] } });
      expect(replaced(one.servers, two.servers)).toEqual(["server-2"]);
      const last = await runWith({ upgrade: { versions: newer, hosts: everyHost } });
      expect(last.said).toBe("");
      const over = await runWith({ versions: newer });
      expect(over.said).toBe("");
      expect(replaced(last.servers, over.servers)).toEqual([]);
      expect(idsIn(folder, "scaleway_block_volume")).toEqual(disks);
    }));
});
