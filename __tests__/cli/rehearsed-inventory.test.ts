import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { addInventory } from "../../cli/inventory";
import { clouds, hashistackDataset } from "../blueprints/hashistack/datasets";
import { synthesizeDatasets } from "../blueprints/synthesized-datasets";
import { listed } from "../inventory/listed-inventory";
import { rehearsed } from "../rehearsal/rehearsed";
import { inFolder } from "../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../rehearsal/with-terraform";
import { withPrograms } from "../programs";
import { keyphase } from "./keyphase";

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

const key = "WM-Prod";

withTerraform("the inventory of a deployment that was rehearsed", () => {
  withPrograms("ssh", "ansible-inventory").each(clouds)(
    "on %s, leads ssh and Ansible to the hosts that the dataset asks for",
    async (cloud) => {
      await inFolder(async (folder) => {
        const synthesized = synthesizeDatasets(folder, { [key]: { ...hashistackDataset(cloud, "mono") } });
        const keep = join(folder, "kept");
        await rehearsed({ synthesized, keep, until: "infrastructure" });

        process.env["DEPLOYMENTS_DIR"] = join(folder, "datasets");
        const write = () => keyphase(addInventory, "inventory", key, "--rehearsed", keep, "--person", "ada");
        expect(await write()).toMatchObject({ code: 0, errors: "" });
        expect((await write()).printed).toContain("nothing to write");

        const instance = join(folder, "datasets", key);
        const { groups, variables } = listed(instance);
        expect(groups).toMatchObject({ vault_servers: ["server-1"], agent_hosts: ["agent"] });
        const address = String(variables["server-1"]?.["stack_address"]);
        expect(address).toMatch(/^192\.168\.42\.\d+$/);
        const asked = ["-T", "-G", "-F", "ssh_config", "server-1.wm-prod.privatelink.example.com"];
        const { stdout, stderr } = spawnSync("ssh", asked, { cwd: instance, encoding: "utf8" });
        expect(stderr).toBe("");
        expect(stdout).toContain(`\nhostname ${address}\n`);
        expect(stdout).toContain("\nuser ada\n");
        expect(stdout).toContain("\nproxyjump bastion\n");
      });
    },
    patience,
  );
});
