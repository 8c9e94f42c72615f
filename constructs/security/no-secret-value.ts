import { isArguments } from "./arguments";
import type { Arguments } from "./rule";
import { SecretSearch } from "./secret-search";

export const noSecretValue = "no-secret-value";

/** A secret found in a configuration. The message never holds the secret. */
export interface LeakedSecret {
  /** Path of the construct; undefined where the configuration does not tell (providers, variables, outputs, the backend). */
  readonly constructPath?: string;
  readonly message: string;
}

/** Sections of blocks that have a type and a name. */
const typed = new Set(["resource", "data", "ephemeral"]);

/** Sections of blocks whose name stands outside of the block, and tells what the value is. */
const named = new Set(["variable", "output"]);

/**
 * Secrets in the Terraform JSON of a stack: literals where a name says that the value is secret, and what looks like a secret anywhere.
 * Looks at the rendered text, so that there is no way around it.
 */
export function secretsIn(configuration: Arguments): LeakedSecret[] {
  return Object.entries(configuration).flatMap(([section, content]) => {
    if (section === "//" || !isArguments(content)) return [];
    return Object.entries(content).flatMap(([type, block]) =>
      typed.has(section) ? leaksOfType(section, type, block) : leaksOfBlock(section, type, block),
    );
  });
}

function leaksOfType(section: string, type: string, blocks: unknown): LeakedSecret[] {
  return Object.entries(isArguments(blocks) ? blocks : {}).flatMap(([name, block]) => {
    const constructPath = constructPathOf(block);
    const path = constructPath === undefined ? [section, type, name] : [];
    return new SecretSearch(type, path).faults(block).map((fault) => ({ constructPath, message: messageOf(fault) }));
  });
}

function leaksOfBlock(section: string, name: string, block: unknown): LeakedSecret[] {
  const content = named.has(section) && isArguments(block) ? { ...block, name } : block;
  const argument = section === "locals" ? name : "";
  return new SecretSearch(name, [section, name])
    .faults(content, argument)
    .map((fault) => ({ message: messageOf(fault) }));
}

function constructPathOf(block: unknown): string | undefined {
  const comment = isArguments(block) ? block["//"] : undefined;
  const metadata = isArguments(comment) ? comment["metadata"] : undefined;
  const path = isArguments(metadata) ? metadata["path"] : undefined;
  return typeof path === "string" ? path : undefined;
}

function messageOf(fault: string): string {
  return `${noSecretValue}: ${fault} (expected a reference: a value generated in Terraform, a sensitive variable or a Vault path; cannot be waived)`;
}
