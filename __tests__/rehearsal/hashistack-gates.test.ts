import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashistackDataset } from "../blueprints/hashistack/datasets";
import { synthesizeDatasets } from "../blueprints/synthesized-datasets";
import { rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

const until = "vault-consul";

const write = (folder: string) =>
  synthesizeDatasets(folder, { "WM-Prod": { ...hashistackDataset("scaleway", "mono") } });

interface KeptObject {
  readonly type: string;
  readonly phase: string;
}

/** Takes objects away that match, as somebody would behind Terraform's back. Returns how many there were. */
function lose(keep: string, matches: (object: KeptObject) => boolean): number {
  const file = join(keep, "WM-Prod", "objects.json");
  const objects = JSON.parse(readFileSync(file, "utf8")) as KeptObject[];
  const left = objects.filter((object) => !matches(object));
  writeFileSync(file, JSON.stringify(left));
  return objects.length - left.length;
}

withTerraform("gates of the stack on hosts, by real Terraform", () => {
  jest.setTimeout(2 * patience);

  test("stop the run where a host does not answer well, and say which", () =>
    inFolder(async (folder) => {
      const { outcomes, said } = await rehearsed({ synthesized: write(folder), until, fail: "system-services/http" });
      expect(outcomes).toMatchObject({ "system-services": "failed", "vault-consul": "not run" });
      expect(said).toContain("consul.wm-prod.privatelink.example.com answers with status 500");
      expect(said).toContain("nomad on server-1 (192.168.42.7) answers with status 500");
    }));

  test("stop the run where Consul is not well, and let it through later; what a Vault that was made anew has lost is made again", () =>
    inFolder(async (folder) => {
      const options = { synthesized: write(folder), until, keep: join(folder, "kept") };
      const failed = await rehearsed({ ...options, fail: "vault-consul/consul_autopilot_health" });
      expect(failed.outcomes).toMatchObject({ "system-services": "applied", "vault-consul": "failed" });
      expect(failed.said).toContain("Consul has unhealthy servers");

      const again = await rehearsed(options);
      expect(again.outcomes).toMatchObject({ "vault-consul": "applied" });
      const made = again.phases.at(-1)?.resources;

      const lost = lose(options.keep, ({ type, phase }) => phase === "vault-consul" && type.startsWith("vault_"));
      expect(lost).toBeGreaterThan(20);
      const repaired = await rehearsed(options);
      expect(repaired.outcomes).toMatchObject({ "vault-consul": "applied" });
      expect(repaired.lost).toEqual([]);
      expect(repaired.phases.at(-1)?.resources).toBe(made);

      expect(lose(options.keep, ({ type }) => type === "consul_acl_token")).toBe(6);
      const withTokens = await rehearsed(options);
      expect(withTokens.lost).toEqual([]);
      expect(withTokens.phases.at(-1)?.resources).toBe(made);
    }));
});
