import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { invokeAspects } from "cdktf/lib/synthesize/synthesizer";

/** Terraform JSON of a stack, as far as tests look at it. */
export interface Synthesized {
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
  readonly data: Record<string, Record<string, Record<string, unknown>>>;
  readonly output: Record<string, Record<string, unknown>>;
  readonly variable: Record<string, Record<string, unknown>>;
  readonly provider: Record<string, Record<string, unknown>[]>;
  readonly ephemeral: Record<string, Record<string, Record<string, unknown>>>;
}

/** Terraform JSON of a stack that holds what `build` makes. */
export function synthesize(build: (stack: TerraformStack) => void): Synthesized {
  const outdir = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const stack = new TerraformStack(new App({ outdir, stackTraces: false }), "test");
    build(stack);
    return configurationOf(stack);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** Terraform JSON of one stack of an app that stands already. */
export function configurationOf(stack: TerraformStack): Synthesized {
  stack.prepareStack();
  invokeAspects(stack);
  const configuration = JSON.parse(JSON.stringify(stack.toTerraform())) as Partial<Synthesized>;
  return { resource: {}, data: {}, output: {}, variable: {}, provider: {}, ephemeral: {}, ...configuration };
}

/** All resources of one type. */
export function resources({ resource }: Synthesized, type: string): Record<string, unknown>[] {
  return Object.values(resource[type] ?? {});
}
