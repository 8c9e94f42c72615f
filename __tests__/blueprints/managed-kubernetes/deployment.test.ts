import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blueprints } from "../../../constructs/blueprints";
import { readDeployments } from "../../../constructs/deployment/dataset/read-deployments";
import { Phase } from "../../../constructs/deployment/phase";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import type { Synthesized } from "../../synthesized";
import { inTemporaryFolder } from "../../deployment/fake-deployment";

/** How many blocks of each type a stack has. */
function census({ resource, data = {}, ephemeral = {} }: Partial<Synthesized>): Record<string, number> {
  const count = (blocks: object, prefix: string) =>
    Object.entries(blocks).map(([type, named]) => [`${prefix}${type}`, Object.keys(named as object).length] as const);
  return Object.fromEntries([...count(resource ?? {}, ""), ...count(data, "data."), ...count(ephemeral, "ephemeral.")]);
}

interface Summary {
  readonly revision: string;
  readonly reads: readonly string[];
  readonly blocks: Record<string, number>;
}

function summaries(): Record<string, Summary> {
  return inTemporaryFolder((outdir) => {
    const app = new PlatformApp(outdir);
    for (const deployment of readDeployments(blueprints, { folder: "deployments" })) deployment.instantiate(app);
    app.synth();
    const phases = app.node.children.filter((child) => child instanceof Phase);
    return Object.fromEntries(
      phases.map(({ node, revision, dependencies }) => {
        const text = readFileSync(join(outdir, "stacks", node.id, "cdk.tf.json"), "utf8");
        const blocks = census(JSON.parse(text) as Partial<Synthesized>);
        return [node.id, { revision: revision.slice(0, 12), reads: dependencies.map((read) => read.node.id), blocks }];
      }),
    );
  });
}

// The revisions are hashes over everything in a stack: another machine that finds the same ones has written the same stacks.
test("every deployment has the stacks that were reviewed", () => {
  expect(summaries()).toMatchSnapshot();
});
