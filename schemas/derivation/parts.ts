import type { Attribute, Block, BlockType, NestingMode, TypeConstraint } from "../provider-schema";
import type { Argument } from "./generated-source";

/** What one name in a block stands for. */
export type Part = { readonly attribute: Attribute } | { readonly block: BlockType };

export type Flags = Pick<Attribute, "required" | "optional" | "computed" | "write_only">;

export function assembled(parts: readonly (readonly [string, Part])[]): Block {
  const attributes = parts.flatMap(([name, part]) => ("attribute" in part ? [[name, part.attribute] as const] : []));
  const blocks = parts.flatMap(([name, part]) => ("block" in part ? [[name, part.block] as const] : []));
  return { attributes: Object.fromEntries(attributes), block_types: Object.fromEntries(blocks) };
}

/** Nested objects that can be set: blocks, or the value of an attribute. */
export function nestedPart(argument: Argument, flags: Flags, block: Block): Part {
  const nesting_mode = nestingOf(argument);
  const collected = nesting_mode === "list" || nesting_mode === "set";
  const least = flags.required ? { min_items: 1 } : {};
  if (argument.mapper === "list" && argument.blocks) return { block: { nesting_mode, block, ...least } };
  // A list that the bindings write as one object holds at most one.
  if (argument.mapper === "none" && collected) return { block: { nesting_mode, block, ...least, max_items: 1 } };
  if (argument.property === "timeouts") return { block: { nesting_mode, block } };
  return { attribute: { nested_type: { attributes: attributesOf(block), nesting_mode }, ...flags } };
}

function nestingOf({ mapper, collection }: Argument): NestingMode {
  if (mapper === "map") return "map";
  return collection === "list" || collection === "set" ? collection : "single";
}

/** Inside an attribute's value there are no blocks; the JSON of both is the same. */
function attributesOf({ attributes = {}, block_types = {} }: Block): Record<string, Attribute> {
  const nested = Object.entries(block_types).map(([name, { block, nesting_mode }]): [string, Attribute] => [
    name,
    { nested_type: { attributes: attributesOf(block), nesting_mode }, optional: true },
  ]);
  return { ...attributes, ...Object.fromEntries(nested) };
}

/** The type of a value with these attributes, where it can only be read. */
export function objectType(block: Block): TypeConstraint {
  const types = Object.entries(attributesOf(block)).map(([name, { type, nested_type }]): [string, TypeConstraint] => {
    if (!nested_type) return [name, type ?? "dynamic"];
    const object = objectType({ attributes: nested_type.attributes });
    const { nesting_mode: mode } = nested_type;
    return [name, mode === "single" || mode === "group" ? object : [mode, object]];
  });
  return ["object", Object.fromEntries(types)];
}
