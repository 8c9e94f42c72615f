import { createHash } from "node:crypto";
import { configure } from "safe-stable-stringify";
import { revisionOutput, startedOutput } from "./gate";

/** Blocks by type and name. */
type Blocks = Record<string, Record<string, unknown>>;

/** Part of a stack's Terraform JSON that this module reads and completes. */
export interface StackConfiguration {
  "//"?: unknown;
  resource?: Blocks;
  data?: Blocks;
  output?: Record<string, unknown>;
  [section: string]: unknown;
}

const canonical = configure({ deterministic: true });

/**
 * Hash over a phase's configuration, 64 hex digits. The configuration names the revisions of the phases that it reads (the gate's
 * conditions), so revisions form a chain: a change in one phase changes those of all phases after it. cdktf's own
 * comments are left out: they change with its version only.
 */
export function revisionOf({ "//": comments, ...configuration }: StackConfiguration): string {
  return createHash("sha256").update(canonical(configuration)).digest("hex");
}

/**
 * The configuration with its revision, kept twice: in a resource that waits for nothing, and in one that is written last. A phase that failed
 * midway, or whose read-backs found something amiss, carries the new revision in the first and the old one in the second: it is at neither.
 */
export function withRevision(configuration: StackConfiguration, revision: string): StackConfiguration {
  const { resource = {}, data = {}, output = {} } = configuration;
  const readBacks = addressesIn(data).map((address) => `data.${address}`);
  const marks = {
    [startedOutput]: { input: revision },
    [revisionOutput]: { input: revision, depends_on: [...addressesIn(resource), ...readBacks] },
  };
  const outputs = Object.keys(marks).map((name) => [name, { value: `\${terraform_data.${name}.output}` }] as const);
  return {
    ...configuration,
    resource: { ...resource, terraform_data: { ...resource["terraform_data"], ...marks } },
    output: { ...output, ...Object.fromEntries(outputs) },
  };
}

function addressesIn(blocks: Blocks): string[] {
  return Object.entries(blocks).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`));
}
