import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformStack } from "cdktf";
import { blueprints } from "../../constructs/blueprints";
import { readDeployments } from "../../constructs/deployment/dataset/read-deployments";
import { Phase } from "../../constructs/deployment/phase";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { revisionOf, withRevision } from "../../constructs/deployment/revision";
import type { StackConfiguration } from "../../constructs/deployment/revision";
import { inTemporaryFolder } from "./fake-deployment";

function instantiated(outdir: string): PlatformApp {
  const app = new PlatformApp(outdir);
  for (const deployment of readDeployments(blueprints, { folder: "deployments" })) deployment.instantiate(app);
  return app;
}

/** Every stack as cdktf itself prepares and renders it. */
function renderedByCdktf(outdir: string): Record<string, unknown> {
  const phases = instantiated(outdir).node.children.filter((child) => child instanceof Phase);
  for (const phase of phases) TerraformStack.prototype.prepareStack.call(phase);
  return Object.fromEntries(
    phases.map((phase) => {
      const { "//": comments, ...rendered } = TerraformStack.prototype.toTerraform.call(phase) as StackConfiguration;
      phase.revision = revisionOf(rendered);
      return [phase.node.id, JSON.parse(JSON.stringify(withRevision(rendered, phase.revision))) as unknown];
    }),
  );
}

function written(outdir: string): Record<string, unknown> {
  const app = instantiated(outdir);
  app.synth();
  const stacks = app.node.children.map(({ node }) => node.id);
  return Object.fromEntries(
    stacks.map((stack) => {
      const text = readFileSync(join(outdir, "stacks", stack, "cdk.tf.json"), "utf8");
      const { "//": comments, ...configuration } = JSON.parse(text) as StackConfiguration;
      return [stack, configuration];
    }),
  );
}

test("stacks are what cdktf itself would render", () => {
  expect(inTemporaryFolder(written)).toEqual(inTemporaryFolder(renderedByCdktf));
});
