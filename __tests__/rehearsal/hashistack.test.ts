import { join } from "node:path";
import { hashistack } from "../../constructs/blueprints/hashistack/blueprint";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { withoutTokenTraces } from "../../constructs/deployment/token-traces";
import { clouds, hashistackDeployment, shapes } from "../blueprints/hashistack/datasets";
import type { Cloud, Shape } from "../blueprints/hashistack/datasets";
import { rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

function write(folder: string, cloud: Cloud, shape: Shape): string {
  const synthesized = join(folder, "out");
  withoutTokenTraces(() => {
    const app = new PlatformApp(synthesized);
    hashistack.instantiate(app, hashistackDeployment(cloud, shape));
    app.synth();
  });
  return synthesized;
}

const phases = ["workspaces", "infrastructure", "system-services", "vault-consul", "nomad", "sre-tooling"] as const;

const kinds = clouds.flatMap((cloud) => shapes.map((shape) => [shape, cloud] as const));

withTerraform("a stack on hosts, by real Terraform", () => {
  jest.setTimeout(2 * patience);

  test.each(kinds)("%s on %s comes up in order, is stable, and goes away whole", (shape, cloud) =>
    inFolder(async (folder) => {
      const { outcomes, lost, said } = await rehearsed({ synthesized: write(folder, cloud, shape) });
      expect(said).toBe("");
      expect(outcomes).toEqual(Object.fromEntries(phases.map((phase) => [phase, "applied and destroyed"])));
      expect(lost).toEqual([]);
    }),
  );
});
