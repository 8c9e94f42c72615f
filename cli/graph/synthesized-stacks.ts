import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { parsedManifest } from "../../schemas/check/manifest";

const section = z.record(z.string(), z.unknown()).optional();

/** Blocks with a type and a name. */
const named = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).optional();

/** Terraform JSON of a stack, with types for the part that tells what it reads and what it hands on. */
const configuration = z.object({
  terraform: z.object({ cloud: z.object({ workspaces: z.object({ name: z.string() }) }) }),
  provider: section,
  variable: section,
  locals: section,
  resource: named,
  ephemeral: named,
  data: z
    .object({
      terraform_remote_state: z
        .record(z.string(), z.object({ config: z.object({ workspaces: z.object({ name: z.string() }) }) }))
        .default({}),
    })
    .catchall(z.record(z.string(), z.record(z.string(), z.unknown())))
    .prefault({}),
  output: z.record(z.string(), z.object({ value: z.unknown() })).default({}),
});

export interface SynthesizedStack {
  readonly name: string;
  readonly dependencies: readonly string[];
  /** Text of its Terraform JSON. */
  readonly text: string;
  readonly configuration: z.infer<typeof configuration>;
}

/** The stacks of the last synth. */
export function readSynthesizedStacks(folder: string): SynthesizedStack[] {
  const file = join(folder, "manifest.json");
  const manifest = parsedManifest(textOf(file));
  if (!manifest) throw broken(file);
  return Object.values(manifest.stacks).map(({ name, dependencies, synthesizedStackPath }) => {
    const file = join(folder, synthesizedStackPath);
    return { name, dependencies, ...read(file) };
  });
}

function read(file: string): Pick<SynthesizedStack, "text" | "configuration"> {
  const text = textOf(file);
  try {
    return { text, configuration: configuration.parse(JSON.parse(text)) };
  } catch {
    throw broken(file);
  }
}

function broken(file: string): ReportedError {
  return new ReportedError([`${file}: is not what a synth writes (run \`npx cdktf synth\` again)`]);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ReportedError([`${file}: cannot be read (run \`npx cdktf synth\` first)`]);
  }
}
