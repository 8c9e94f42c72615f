import { createHash } from "node:crypto";
import { configure } from "safe-stable-stringify";
import { revisionOutput } from "./gate";

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
 * The configuration with its revision, kept in a resource that is written last: a phase that failed midway, or whose read-backs
 * found something amiss, does not carry it.
 */
export function withRevision(configuration: StackConfiguration, revision: string): StackConfiguration {
  const { resource = {}, data = {}, output = {} } = configuration;
  const readBacks = addressesIn(data).map((address) => `data.${address}`);
  const kept = { input: revision, depends_on: [...addressesIn(resource), ...readBacks] };
  return {
    ...configuration,
    resource: { ...resource, terraform_data: { ...resource["terraform_data"], revision: kept } },
    output: { ...output, [revisionOutput]: { value: "${terraform_data.revision.output}" } },
  };
}

function addressesIn(blocks: Blocks): string[] {
  return Object.entries(blocks).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`));
}
