import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInventory } from "../../cli/inventory";
import { clouds, hashistackDataset } from "../blueprints/hashistack/datasets";
import { synthesizeDatasets } from "../blueprints/managed-kubernetes/synthesized-datasets";
import { withDaemon } from "../hosts/judges";
import { rehearsed } from "../rehearsal/rehearsed";
import { inFolder } from "../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../rehearsal/with-terraform";
import { keyphase } from "./keyphase";

const before = { ...process.env };

afterEach(() => {
  process.env = { ...before };
});

const key = "WM-Prod";

withTerraform("the inventory of a deployment that was rehearsed", () => {
  withDaemon("ssh").each(clouds)(
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
        const [, address = ""] =
          /stack_role: server\nstack_address: (\S+)/.exec(
            readFileSync(join(instance, "inventory/host_vars/server-1/keyphase.yaml"), "utf8"),
          ) ?? [];
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
