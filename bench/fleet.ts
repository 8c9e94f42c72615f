import { App, TerraformStack } from "cdktf";
import { blueprints } from "../constructs/blueprints";
import { readDeployments } from "../constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "../constructs/deployment/platform-app";
import { withoutTokenTraces } from "../constructs/deployment/token-traces";

/** What one process needed for a fleet. */
export interface FleetFigures {
  readonly stacks: number;
  /** Reading, building and writing, without the start of the process. */
  readonly milliseconds: number;
  readonly peakMemoryMiB: number;
}

/** Program: synthesizes the deployments of DEPLOYMENTS_DIR into CDKTF_OUTDIR; with `--stock`, as cdktf does it by itself. */
const stock = process.argv.includes("--stock");
const start = performance.now();
const stacks = stock ? synthesize(new App()) : withoutTokenTraces(() => synthesize(new PlatformApp()));
const figures: FleetFigures = {
  stacks,
  milliseconds: performance.now() - start,
  peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(figures));

function synthesize(app: App): number {
  for (const deployment of readDeployments(blueprints)) deployment.instantiate(app);
  app.synth();
  return app.node.children.filter((child) => TerraformStack.isStack(child)).length;
}
