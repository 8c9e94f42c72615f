import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addRehearse } from "../../cli/rehearse";
import { keyphase } from "../cli/keyphase";
import { smallDeployment } from "./small-deployment";
import type { WrittenStack } from "./synthesized-folder";
import { inFolder, writeSynthesized } from "./synthesized-folder";
import { patience, withTerraform } from "./with-terraform";

/** Exit code and complaint of a rehearsal of the small deployment. */
async function complaint(folder: string, ...flags: string[]): Promise<{ code: number; errors: string }> {
  const { code, errors } = await keyphase(addRehearse, "rehearse", "--synthesized", folder, ...flags);
  return { code, errors };
}

function write(folder: string, change: (stack: WrittenStack) => WrittenStack = (stack) => stack): void {
  writeSynthesized(folder, { Small: smallDeployment("Small").map(change) });
}

/** Makes a program stand in for Terraform during a test. */
async function withProgram<Result>(program: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.env["TERRAFORM_BINARY_NAME"];
  process.env["TERRAFORM_BINARY_NAME"] = program;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env["TERRAFORM_BINARY_NAME"];
    else process.env["TERRAFORM_BINARY_NAME"] = before;
  }
}

describe("bad input ends with a sentence and exit code 1", () => {
  test("nothing is synthesized", () =>
    inFolder(async (folder) => {
      expect(await complaint(folder)).toEqual({
        code: 1,
        errors: `There is nothing synthesized in ${folder}. Synthesize first: npm run synth\n`,
      });
    }));

  test("a broken manifest", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "manifest.json"), "{");
      expect(await complaint(folder)).toEqual({
        code: 1,
        errors: `${join(folder, "manifest.json")} is broken. Synthesize again: npm run synth\n`,
      });
    }));

  test("a manifest that names no stacks", () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, "manifest.json"), "{}");
      expect((await complaint(folder)).errors).toBe(
        `${join(folder, "manifest.json")} is broken. Synthesize again: npm run synth\n`,
      );
    }));

  test("a failure that is asked for without a type", () =>
    inFolder(async (folder) => {
      write(folder);
      expect(await complaint(folder, "--fail", "first")).toEqual({
        code: 1,
        errors:
          "--fail first: is not a phase and a resource type (expected <phase>/<type>, like platform/helm_release)\n",
      });
    }));

  test("a report that cannot be written is refused before anything runs", () =>
    inFolder(async (folder) => {
      write(folder);
      const file = join(folder, "missing", "report.json");
      const { code, errors } = await withProgram(join(folder, "terraform"), () => complaint(folder, "--json", file));
      expect({ code, errors }).toEqual({ code: 1, errors: `${file}: The folder does not exist.\n` });
    }));

  test("a broken stack", () =>
    inFolder(async (folder) => {
      write(folder);
      writeFileSync(join(folder, "stacks", "Small-first", "cdk.tf.json"), '{"terraform":');
      const { code, errors } = await complaint(folder);
      expect(code).toBe(1);
      expect(errors).toMatch(
        /^Small-first: cannot read .*cdk\.tf\.json: Unexpected end of JSON input\. Synthesize again\.\n$/,
      );
    }));

  test("stacks that wait for each other", () =>
    inFolder(async (folder) => {
      write(folder, (stack) => (stack.phase === "workspaces" ? { ...stack, after: ["second"] } : stack));
      expect((await complaint(folder)).errors).toContain("wait for each other");
    }));

  test("a deployment or phase that is not there gets the nearest name", () =>
    inFolder(async (folder) => {
      write(folder);
      expect(await complaint(folder, "Smal")).toEqual({
        code: 1,
        errors: "There is no synthesized deployment Smal; did you mean Small? There are: Small\n",
      });
      expect((await complaint(folder, "--phase", "frist")).errors).toContain(
        "Small has no phase frist; did you mean first?",
      );
      expect((await complaint(folder, "--fail", "first/aws_lb")).errors).toContain(
        "the phase first makes no aws_lb; it makes: aws_kms_key, aws_subnet, aws_vpc",
      );
    }));

  test("no Terraform, or one that is too old", () =>
    inFolder(async (folder) => {
      write(folder);
      const missing = await withProgram(join(folder, "terraform"), () => complaint(folder));
      expect(missing).toMatchObject({
        code: 1,
        errors: expect.stringContaining("is not installed, or not on the PATH") as string,
      });
      const old = join(folder, "old");
      writeFileSync(old, `#!/bin/sh\necho '{"terraform_version":"1.9.8","platform":"linux_amd64"}'\n`);
      chmodSync(old, 0o755);
      expect(await withProgram(old, () => complaint(folder))).toEqual({
        code: 1,
        errors: `${old} is version 1.9.8; the stacks need 1.11 or newer\n`,
      });
      writeFileSync(old, "#!/bin/sh\necho 'Terraform v0.11.15'\n");
      expect((await withProgram(old, () => complaint(folder))).errors).toBe(
        `${old} is version 0.11.15; the stacks need 1.11 or newer\n`,
      );
      writeFileSync(old, "#!/bin/sh\necho '{}'\n");
      expect((await withProgram(old, () => complaint(folder))).errors).toBe(
        `${old} does not say its version in JSON; the stacks need 1.11 or newer\n`,
      );
    }));
});

withTerraform("bad input that is found with Terraform's help", () => {
  jest.setTimeout(patience);

  test("a provider or a type that nothing is known of", () =>
    inFolder(async (folder) => {
      write(folder, (stack) => (stack.phase === "first" ? { ...stack, providers: { aws: "acme/aws 1.0.0" } } : stack));
      expect((await complaint(folder)).errors).toContain(
        "Small-first: nothing is known of the provider registry.terraform.io/acme/aws",
      );
      const configuration = { resource: { aws_vcp: { network: {} } } };
      write(folder, (stack) => (stack.phase === "first" ? { ...stack, configuration } : stack));
      expect((await complaint(folder)).errors).toContain(
        "Small-first: the provider registry.terraform.io/hashicorp/aws has no resource aws_vcp",
      );
    }));

  test("a folder that cannot be written to", () =>
    inFolder(async (folder) => {
      write(folder);
      const file = join(folder, "file");
      writeFileSync(file, "");
      expect(await complaint(folder, "--keep", join(file, "kept"))).toEqual({
        code: 1,
        errors: `${join(file, "kept")}: A part of the path is not a folder.\n`,
      });
    }));

  test("what is not checked is said every time, after the table", () =>
    inFolder(async (folder) => {
      write(folder);
      const { code, printed } = await keyphase(
        addRehearse,
        "rehearse",
        "Small",
        "--synthesized",
        folder,
        "--until",
        "workspaces",
      );
      expect(code).toBe(0);
      expect(printed).toMatch(
        /^deployment {2}phase {7}resources {3}time {2}result\nSmall {7}workspaces {10}4 .* s {2}applied and destroyed\n/,
      );
      expect(printed).toMatch(/\n\nNot checked: permissions, quotas, .*\n$/);
    }));
});
