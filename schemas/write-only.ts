import type { Attribute, Schema } from "./provider-schema";

/** Terraform before 1.11 prints schemas without saying what is write-only; every provider marks it in the name. */
export function withWriteOnly({ version, block }: Schema): Schema {
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]): [string, Attribute] => [
    name,
    name.endsWith("_wo") && !attribute.computed ? { ...attribute, write_only: true } : attribute,
  ]);
  return { version, block: { ...block, attributes: Object.fromEntries(attributes) } };
}
