import type { Block } from "../../../schemas/provider-schema";
import type { ObjectValue, Value } from "./value";

/** The value of a block that nobody wrote: every attribute null, every repeated block empty. */
export function emptyBlock({ attributes = {}, block_types = {} }: Block): ObjectValue {
  const values: Record<string, Value> = {};
  for (const name of Object.keys(attributes)) values[name] = null;
  for (const [name, { nesting_mode: mode, block }] of Object.entries(block_types)) {
    if (mode === "list" || mode === "set") values[name] = [];
    else if (mode === "map") values[name] = {};
    else values[name] = mode === "group" ? emptyBlock(block) : null;
  }
  return values;
}
