import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blueprints } from "../../constructs/blueprints";
import { readDeployments } from "../../constructs/deployment/dataset/read-deployments";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { withoutTokenTraces } from "../../constructs/deployment/token-traces";
import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import type { Stack } from "../../synthesized/stack";
import { rehearsed } from "./rehearsed";
import { inFolder } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

const datasets = join(__dirname, "..", "..", "deployments");

function synthesize(folder: string, key: string): readonly Stack[] {
  withoutTokenTraces(() => {
    const app = new PlatformApp(folder);
    for (const deployment of readDeployments(blueprints, { folder: datasets, keys: [key] }))
      deployment.instantiate(app);
    app.synth();
  });
  return synthesizedDeployments(folder, [key])[0]?.stacks ?? [];
}

const phaseOf = (key: string, { name }: Stack): string => name.slice(key.length + 1);

withTerraform("the gates, by real Terraform", () => {
  jest.setTimeout(patience);

  test.each(["WM-Prod", "HL-Prod"])(
    "each phase of %s stops before its predecessor is applied, and where it is applied at another revision",
    (key) =>
      inFolder(async (folder) => {
        const stacks = synthesize(folder, key);
        expect(stacks.length).toBeGreaterThan(1);
        const keep = join(folder, "kept");
        for (const [index, stack] of stacks.entries()) {
          const before = stacks[index - 1];
          if (!before) continue;
          const phase = phaseOf(key, stack);
          const tooEarly = await rehearsed({ synthesized: folder, phase, keep: copyOf(keep) });
          expect(tooEarly.outcomes).toEqual({ [phase]: "failed" });
          expect(tooEarly.said).toContain(`apply-${before.name}-first`);
          const applied = await rehearsed({ synthesized: folder, phase: phaseOf(key, before), keep });
          expect(applied.said).toBe("");
          const stale = await withStaleGate(stack, before, () => rehearsed({ synthesized: folder, phase, keep }));
          expect(stale.said).toContain(`${stack.name} needs ${before.name} at revision`);
          expect(stale.said).toContain(`Apply ${before.name} first.`);
        }
      }),
  );
});

/** Terraform itself makes the workspace of a phase that runs too early: not where the others go on. */
function copyOf(keep: string): string {
  const copy = `${keep}-early`;
  rmSync(copy, { recursive: true, force: true });
  if (existsSync(keep)) cpSync(keep, copy, { recursive: true });
  return copy;
}

/** Runs something while the stack asks for a revision of the one before that was never applied. */
async function withStaleGate<Result>({ folder }: Stack, before: Stack, run: () => Promise<Result>): Promise<Result> {
  const file = join(folder, "cdk.tf.json");
  const text = readFileSync(file, "utf8");
  const revision = revisionOf(before);
  expect(text).toContain(revision);
  writeFileSync(file, text.replaceAll(revision, `0000${revision.slice(4)}`));
  try {
    return await run();
  } finally {
    writeFileSync(file, text);
  }
}

function revisionOf({ folder }: Stack): string {
  const configuration = JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as {
    resource: { terraform_data: { revision: { input: string } } };
  };
  return configuration.resource.terraform_data.revision.input;
}
