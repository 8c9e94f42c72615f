import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";

/** What cdktf says of the stacks that it wrote. */
const manifest = z.object({
  stacks: z.record(
    z.string(),
    z.object({ name: z.string(), synthesizedStackPath: z.string(), dependencies: z.array(z.string()) }),
  ),
});

/** The part of a stack's Terraform JSON that tells what it reads and what it hands on. */
const configuration = z.object({
  data: z
    .object({
      terraform_remote_state: z
        .record(z.string(), z.object({ config: z.object({ workspaces: z.object({ name: z.string() }) }) }))
        .default({}),
    })
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
  const { stacks } = parsed(manifest, join(folder, "manifest.json"));
  return Object.values(stacks).map(({ name, dependencies, synthesizedStackPath }) => {
    const file = join(folder, synthesizedStackPath);
    return { name, dependencies, text: textOf(file), configuration: parsed(configuration, file) };
  });
}

function parsed<Shape>(shape: z.ZodType<Shape>, file: string): Shape {
  const text = textOf(file);
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new ReportedError([`${file}: is not what a synth writes (run \`npx cdktf synth\` again)`]);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ReportedError([`${file}: cannot be read (run \`npx cdktf synth\` first)`]);
  }
}
