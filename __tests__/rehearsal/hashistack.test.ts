import { clouds, hashistackDataset, shapes } from "../blueprints/hashistack/datasets";
import { synthesizeDatasets } from "../blueprints/synthesized-datasets";
import { rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

const phases = ["workspaces", "infrastructure", "system-services", "vault-consul", "nomad", "sre-tooling"] as const;

const kinds = clouds.flatMap((cloud) => shapes.map((shape) => [shape, cloud] as const));

withTerraform("a stack on hosts, by real Terraform", () => {
  jest.setTimeout(2 * patience);

  test.each(kinds)("%s on %s comes up in order, is stable, and goes away whole", (shape, cloud) =>
    inFolder(async (folder) => {
      const synthesized = synthesizeDatasets(folder, { "WM-Prod": { ...hashistackDataset(cloud, shape) } });
      const { outcomes, lost, said } = await rehearsed({ synthesized });
      expect(said).toBe("");
      expect(outcomes).toEqual(Object.fromEntries(phases.map((phase) => [phase, "applied and destroyed"])));
      expect(lost).toEqual([]);
    }),
  );
});
