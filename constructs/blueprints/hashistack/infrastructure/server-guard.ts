import { createHash } from "node:crypto";
import { DataResource } from "cdktf";
import type { Construct } from "constructs";

/** Tag by which a host tells its generation. */
export const generationTag = "Generation";

/** Letters of a generation. */
const length = 12;

/** References to what Terraform knows later, as cdktf writes them: their numbers differ from one synthesis to another. */
const references = /[$#]\{TfToken\[[^\]]*\]\}/g;

export interface ReplacementGuardProps {
  /** Terraform expression, without `${}`: generations of the servers that are there by name, `{"server-1" = "0f3a…"}`. Known when a plan is made. */
  readonly existing: string;
  /** Generations that the servers get, by name. */
  readonly wanted: Readonly<Record<string, string>>;
}

/**
 * 12 hex digits for what a host is made from: its instructions, its image, its type. A change of any of them makes a new host. References
 * count by their place only, since a plan must know the digits.
 */
export function generationOf(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts).replaceAll(references, "reference");
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/**
 * Refuses a plan that would replace more than one of the servers that are there: with two of three gone, Consul, Vault and Nomad would
 * have no majority. Terraform evaluates the condition before anything changes, since a plan knows all that it reads.
 */
export function refuseManyReplacements(scope: Construct, { existing, wanted }: ReplacementGuardProps): void {
  const replaced = `[for name, generation in ${hcl(wanted)} : name if try((${existing})[name], generation) != generation]`;
  new DataResource(scope, "server-guard", {
    input: wanted,
    lifecycle: {
      precondition: [
        {
          condition: `\${length(${replaced}) <= 1}`,
          errorMessage: `This would replace \${join(", ", ${replaced})} at once: Consul, Vault and Nomad would lose their majority. Name the first of them in upgrade.hosts of the dataset, which holds the others back, and add one more for each apply.`,
        },
      ],
    },
  });
}

function hcl(map: Readonly<Record<string, string>>): string {
  const items = Object.entries(map).map(([name, value]) => `${JSON.stringify(name)} = ${JSON.stringify(value)}`);
  return `{ ${items.join(", ")} }`;
}
