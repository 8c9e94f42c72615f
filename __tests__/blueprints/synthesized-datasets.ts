import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { blueprints } from "../../constructs/blueprints";
import { readDeployments } from "../../constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { withoutTokenTraces } from "../../constructs/deployment/token-traces";
import type { Synthesized } from "../synthesized";

/** A dataset, or a part of one. */
export type Tree = Readonly<Record<string, unknown>>;

/** The dataset of one of the deployments that come with the project. */
export function datasetOf(key: "WM-Prod" | "HL-Prod"): Tree {
  return parse(readFileSync(join("deployments", key, "deployment.yaml"), "utf8")) as Tree;
}

/** Writes the datasets into a folder, each under its key. */
export function writeDatasets(folder: string, datasets: Readonly<Record<string, Tree>>): void {
  for (const [key, dataset] of Object.entries(datasets)) {
    mkdirSync(join(folder, key), { recursive: true });
    writeFileSync(join(folder, key, "deployment.yaml"), stringify(dataset, { aliasDuplicateObjects: false }));
  }
}

/** Writes the datasets and their stacks below a folder. Returns the folder with the stacks. */
export function synthesizeDatasets(folder: string, datasets: Readonly<Record<string, Tree>>): string {
  const [written, outdir] = [join(folder, "datasets"), join(folder, "out")];
  writeDatasets(written, datasets);
  withoutTokenTraces(() => {
    const app = new PlatformApp(outdir);
    for (const deployment of readDeployments(blueprints, { folder: written })) deployment.instantiate(app);
    app.synth();
  });
  return outdir;
}

/** Terraform JSON of a stack that `synthesizeDatasets` wrote. */
export function stackIn(outdir: string, stack: string): Synthesized {
  const text = readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8");
  const configuration = JSON.parse(text) as Partial<Synthesized>;
  return { resource: {}, data: {}, output: {}, variable: {}, provider: {}, ephemeral: {}, ...configuration };
}
