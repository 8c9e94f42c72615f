import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AwsInfrastructurePhase } from "../../../constructs/blueprints/hashistack/infrastructure-aws";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { rehearsed } from "../../rehearsal/rehearsed";
import { inFolder } from "../../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../../rehearsal/with-terraform";
import { hashistackDeployment } from "./datasets";
import type { HashistackDataset } from "./datasets";

const newer = { vault: "1.21.5" };

withTerraform("an upgrade on AWS, by real Terraform", () => {
  jest.setTimeout(2 * patience);

  test("replaces one server at a time, and a plan for more is refused", () =>
    inFolder(async (folder) => {
      const synthesized = join(folder, "synthesized");
      const runWith = (changes: Partial<HashistackDataset>) => {
        rmSync(synthesized, { recursive: true, force: true });
        mkdirSync(synthesized);
        const app = new PlatformApp(synthesized);
        const hosts = { clients: { count: 1 } };
        new AwsInfrastructurePhase(app, hashistackDeployment("aws", "multi", { hosts, ...changes }, "Hosts"), {});
        app.synth();
        return rehearsed({ synthesized, keep: join(folder, "kept") });
      };
      expect((await runWith({})).said).toBe("");

      const all = await runWith({ versions: newer });
      expect(all.said).toContain("This would replace server-1, server-2, server-3 at once");

      const upgradeOf = (...hosts: string[]) => runWith({ upgrade: { versions: newer, hosts } });
      expect((await upgradeOf("server-1")).said).toBe("");
      expect((await upgradeOf("server-1", "server-2")).said).toBe("");
    }));
});
