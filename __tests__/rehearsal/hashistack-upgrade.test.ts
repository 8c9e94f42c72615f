import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clouds, hashistackDataset } from "../blueprints/hashistack/datasets";
import type { Cloud, HashistackDataset } from "../blueprints/hashistack/datasets";
import { synthesizeDatasets } from "../blueprints/synthesized-datasets";
import { rehearsed } from "./rehearsed";
import type { Rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

const key = "Stack";

/** What hosts and their data are on each cloud. */
const types: Readonly<Record<Cloud, { readonly host: string; readonly disk: string }>> = {
  scaleway: { host: "scaleway_instance_server", disk: "scaleway_block_volume" },
  aws: { host: "aws_instance", disk: "aws_ebs_volume" },
  azure: { host: "azurerm_linux_virtual_machine", disk: "azurerm_managed_disk" },
};

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly name: string;
    readonly instances: readonly {
      readonly attributes: { readonly id: string; readonly virtual_machine_id?: string };
    }[];
  }[];
}

interface Run extends Rehearsed {
  /** Ids of the servers by name. Azure's own id of a machine is its name: what tells one from its successor is another. */
  readonly servers: Readonly<Record<string, string>>;
  /** Ids of all data disks. */
  readonly disks: readonly string[];
}

/** Applies the stack's infrastructure as the dataset is changed, each time over what was there before. */
async function run(folder: string, cloud: Cloud, changes: Partial<HashistackDataset> = {}): Promise<Run> {
  const dataset = hashistackDataset(cloud, "multi", { hosts: { clients: { count: 1 } }, ...changes });
  const keep = join(folder, "kept");
  const synthesized = synthesizeDatasets(folder, { [key]: { ...dataset } });
  const result = await rehearsed({ synthesized, keep, until: "infrastructure" });
  const text = readFileSync(join(keep, key, "states", `${key}-infrastructure.tfstate`), "utf8");
  const managed = (JSON.parse(text) as State).resources.filter(({ mode }) => mode === "managed");
  const idsOf = (wanted: string) =>
    managed
      .filter(({ type }) => type === wanted)
      .flatMap(({ name, instances }) => instances.map(({ attributes }) => [name, attributes] as const));
  const servers = idsOf(types[cloud].host).flatMap(([name, { id, virtual_machine_id = id }]) => {
    const [server] = /server-\d/.exec(name) ?? [];
    return server === undefined ? [] : [[server, virtual_machine_id] as const];
  });
  const disks = idsOf(types[cloud].disk).map(([, { id }]) => id);
  return { ...result, servers: Object.fromEntries(servers), disks: disks.sort() };
}

function replaced(before: Run, after: Run): string[] {
  return Object.keys(before.servers).filter((name) => before.servers[name] !== after.servers[name]);
}

const newer = { vault: "1.21.5" };

withTerraform("an upgrade, by real Terraform", () => {
  jest.setTimeout(3 * patience);

  test.each(clouds)("on %s replaces the server that is named and no data; a plan for all of them is refused", (cloud) =>
    inFolder(async (folder) => {
      const first = await run(folder, cloud);
      expect(first.said).toBe("");
      expect(Object.keys(first.servers)).toHaveLength(3);
      expect(first.disks).toHaveLength(4);

      const all = await run(folder, cloud, { versions: newer });
      expect(all.said).toContain("This would replace server-1, server-2, server-3 at once");
      expect(replaced(first, all)).toEqual([]);

      const one = await run(folder, cloud, { upgrade: { versions: newer, hosts: ["server-1"] } });
      expect(one.said).toBe("");
      expect(replaced(first, one)).toEqual(["server-1"]);
      expect(one.disks).toEqual(first.disks);
    }),
  );

  test("goes on with the next server, and ends without a change", () =>
    inFolder(async (folder) => {
      await run(folder, "scaleway");
      const one = await run(folder, "scaleway", { upgrade: { versions: newer, hosts: ["server-1"] } });
      const two = await run(folder, "scaleway", { upgrade: { versions: newer, hosts: ["server-1", "server-2"] } });
      expect(replaced(one, two)).toEqual(["server-2"]);
      const everyHost = ["server-1", "server-2", "server-3", "client-1", "sre"];
      const last = await run(folder, "scaleway", { upgrade: { versions: newer, hosts: everyHost } });
      expect(replaced(two, last)).toEqual(["server-3"]);
      const over = await run(folder, "scaleway", { versions: newer });
      expect(over.said).toBe("");
      expect(replaced(last, over)).toEqual([]);
    }));
});
