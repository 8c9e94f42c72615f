import { readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kept, rehearsed } from "./rehearsed";
import { smallDeployment } from "./small-deployment";
import { inFolder, writeSynthesized } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

withTerraform("a deployment's life, by real Terraform", () => {
  jest.setTimeout(patience);

  test("all phases are applied in order, planned again without a change, and destroyed; nothing is left behind", () =>
    inFolder(async (folder) => {
      const before = rehearsalFolders();
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      const { phases, outcomes, lost } = await rehearsed({ synthesized: folder });
      expect(phases.map(({ phase }) => phase)).toEqual(["workspaces", "first", "second"]);
      expect(new Set(Object.values(outcomes))).toEqual(new Set(["applied and destroyed"]));
      expect(lost).toEqual([]);
      expect(readdirSync(join(folder, "stacks", "Small-first"))).toEqual(["cdk.tf.json"]);
      expect(rehearsalFolders()).toEqual(before);
    }));

  test("version constraints are checked in strict mode, and only there", () =>
    inFolder(async (folder) => {
      const [workspaces] = smallDeployment("Small");
      writeSynthesized(folder, {
        Small: workspaces
          ? [{ ...workspaces, providers: { tfe: "tfe 0.1.0" } }, ...smallDeployment("Small").slice(1)]
          : [],
      });
      const options = { synthesized: folder, until: "workspaces" };
      await expect(rehearsed(options)).resolves.toMatchObject({ outcomes: { workspaces: "applied and destroyed" } });
      const strict = await rehearsed({ ...options, strictVersions: true });
      expect(strict.outcomes).toEqual({ workspaces: "failed" });
      expect(strict.said).toContain("no available releases match the given constraints 0.1.0");
    }));

  test("each configuration of a provider answers for itself", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      await rehearsed({ synthesized: folder, keep: join(folder, "kept"), until: "first" });
      await rehearsed({ synthesized: folder, keep: join(folder, "again"), until: "first" });
      const arn = (name: string) => kept(join(folder, "kept"), "Small-first", "aws_kms_key", name)["arn"];
      expect(arn("here")).toMatch(/^arn:aws:kms:eu-central-1:111122223333:key\//);
      expect(arn("there")).toMatch(/^arn:aws:kms:us-east-1:111122223333:key\//);
      // Made-up values are the same in every run.
      expect(kept(join(folder, "again"), "Small-first", "aws_kms_key", "there")["arn"]).toBe(arn("there"));
    }));

  test("a changed argument updates the object, or replaces it where the provider would; the next phase follows", () =>
    inFolder(async (folder) => {
      const keep = join(folder, "kept");
      const run = async (version: Parameters<typeof smallDeployment>[1]) => {
        writeSynthesized(folder, { Small: smallDeployment("Small", version) });
        const { lost } = await rehearsed({ synthesized: folder, keep });
        expect(lost).toEqual([]);
        return kept(keep, "Small-first", "aws_vpc", "network");
      };
      const made = await run({});
      const updated = await run({ tag: "two" });
      expect(updated).toMatchObject({ id: made["id"], tags_all: { Deployment: "small", Version: "two" } });
      const replaced = await run({ tag: "two", cidr: "10.1.0.0/16" });
      expect(replaced["id"]).not.toBe(made["id"]);
      expect(kept(keep, "Small-second", "aws_security_group", "inside")["vpc_id"]).toBe(replaced["id"]);
    }));

  test("no secret is in a state or a plan", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { Small: smallDeployment("Small") });
      await rehearsed({ synthesized: folder, keep: join(folder, "kept") });
      expect(kept(join(folder, "kept"), "Small-second", "vault_kv_secret_v2", "secret")).toMatchObject({
        data_json_wo: null,
      });
      const state = readFileSync(join(folder, "kept", "Small", "states", "Small-second.tfstate"), "utf8");
      expect(state).not.toContain("rehearsal-secret");
    }));

  test("a resource that exists already can be imported", () =>
    inFolder(async (folder) => {
      const [workspaces, first] = smallDeployment("Small");
      if (!workspaces || !first) throw new Error("the small deployment has a first phase");
      const configuration = { ...first.configuration, import: [{ to: "aws_kms_key.here", id: "key-of-old" }] };
      writeSynthesized(folder, { Small: [workspaces, { ...first, configuration }] });
      const { lost, outcomes } = await rehearsed({ synthesized: folder, keep: join(folder, "kept") });
      expect({ lost, outcomes }).toEqual({ lost: [], outcomes: { workspaces: "applied", first: "applied" } });
      expect(kept(join(folder, "kept"), "Small-first", "aws_kms_key", "here")["id"]).toBe("key-of-old");
    }));

  test("two deployments at once stay apart", () =>
    inFolder(async (folder) => {
      writeSynthesized(folder, { One: smallDeployment("One"), Two: smallDeployment("Two") });
      const json = join(folder, "result.json");
      await rehearsed({ synthesized: folder, json });
      const { sound, deployments } = JSON.parse(readFileSync(json, "utf8")) as {
        sound: boolean;
        deployments: { deployment: string }[];
      };
      expect({ sound, keys: deployments.map(({ deployment }) => deployment) }).toEqual({
        sound: true,
        keys: ["One", "Two"],
      });
    }));
});

function rehearsalFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("keyphase-rehearsal-"));
}
