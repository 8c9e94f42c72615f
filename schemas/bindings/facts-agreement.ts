import { SECTIONS, type Attribute, type Block, type BlockType, type ProviderSchema } from "../provider-schema";
import { withWriteOnly } from "../write-only";

/**
 * Where written facts say something else than the real schema. Facts may leave out what is optional (a type, an argument,
 * a block that the project does not use); what they state must be true, and nothing that is required may be missing.
 */
export function disagreements(facts: ProviderSchema, real: ProviderSchema): string[] {
  const found: string[] = [];
  if (facts.provider) compareBlock("provider", facts.provider.block, real.provider?.block ?? {}, found);
  for (const [kind, section] of Object.entries(SECTIONS)) {
    // Terraform before 1.10 prints no ephemeral resources: without the section, the real schema says nothing about them.
    if (section === SECTIONS.ephemeral && real[section] === undefined) continue;
    for (const [type, { block }] of Object.entries(facts[section] ?? {})) {
      const counterpart = real[section]?.[type];
      if (counterpart) compareBlock(`${kind} ${type}`, block, withWriteOnly(counterpart).block, found);
      else found.push(`${kind} ${type}: the provider has no such type`);
    }
  }
  return found;
}

type Attributes = Readonly<Record<string, Attribute>>;

function compareBlock(path: string, facts: Block, real: Block, found: string[]): void {
  compareAttributes(path, facts.attributes ?? {}, real.attributes ?? {}, found);
  const blocks = facts.block_types ?? {};
  for (const [name, fact] of Object.entries(blocks)) {
    const counterpart = real.block_types?.[name];
    if (counterpart) compareBlockType(`${path}.${name}`, fact, counterpart, found);
    else found.push(`${path}.${name}: the provider has no such block`);
  }
  for (const [name, { min_items = 0 }] of Object.entries(real.block_types ?? {}))
    if (min_items > 0 && !(name in blocks)) found.push(`${path}.${name}: a required block is missing`);
}

function compareAttributes(path: string, facts: Attributes, real: Attributes, found: string[]): void {
  for (const [name, fact] of Object.entries(facts)) {
    const counterpart = real[name];
    if (counterpart) compareAttribute(`${path}.${name}`, fact, counterpart, found);
    else found.push(`${path}.${name}: the provider has no such argument`);
  }
  for (const [name, { required }] of Object.entries(real))
    if (required && !(name in facts)) found.push(`${path}.${name}: a required argument is missing`);
}

const FLAGS = ["required", "optional", "computed", "sensitive", "write_only"] as const;

function compareAttribute(path: string, fact: Attribute, real: Attribute, found: string[]): void {
  for (const flag of FLAGS) compareValue(`${path}: ${flag}`, fact[flag] ?? false, real[flag] ?? false, found);
  compareValue(`${path}: type`, fact.type, real.type, found);
  compareValue(`${path}: nesting`, fact.nested_type?.nesting_mode, real.nested_type?.nesting_mode, found);
  if (fact.nested_type && real.nested_type)
    compareAttributes(path, fact.nested_type.attributes, real.nested_type.attributes, found);
}

function compareBlockType(path: string, fact: BlockType, real: BlockType, found: string[]): void {
  compareValue(`${path}: nesting`, fact.nesting_mode, real.nesting_mode, found);
  compareValue(`${path}: least number`, fact.min_items ?? 0, real.min_items ?? 0, found);
  compareValue(`${path}: largest number`, fact.max_items ?? 0, real.max_items ?? 0, found);
  compareBlock(path, fact.block, real.block, found);
}

function compareValue(what: string, fact: unknown, real: unknown, found: string[]): void {
  const [written, actual] = [JSON.stringify(fact), JSON.stringify(real)];
  if (written !== actual) found.push(`${what} is written as ${written}, the provider has ${actual}`);
}
