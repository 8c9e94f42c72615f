import { SECTIONS } from "../../schemas/provider-schema";
import type { Block, Kind, ProviderSchema } from "../../schemas/provider-schema";

/** The block of one type in a provider's schema. Terraform asks for no type that the schema does not hold. */
export function blockOf(schema: ProviderSchema, kind: Kind, type: string): Block {
  const found = schema[SECTIONS[kind]]?.[type];
  if (!found) throw new Error(`the schema holds no ${kind} ${type}`);
  return found.block;
}
