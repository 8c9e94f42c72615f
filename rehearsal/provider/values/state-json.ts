import type { Block } from "../../../schemas/provider-schema";
import { attributeType } from "./type-constraint";
import type { ValueType } from "./type-constraint";
import { attributeOf, isList, isObject, mapObject } from "./value";
import type { ObjectValue, Value } from "./value";

/**
 * Parses the JSON of a state. Numbers that a double cannot hold exactly (big, or with a fraction) become strings, which
 * the wire format allows for numbers: rounded, they would differ from the configuration in every plan.
 */
export function parseState(text: string): Value {
  const exact = text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) =>
    token.startsWith('"') || /^-?\d{1,15}$/.test(token) ? token : `"${token}"`,
  );
  return JSON.parse(exact) as Value;
}

/** The block's value from the JSON of a state: complete, with attributes that the schema gained since as null. */
export function blockFromState({ attributes = {}, block_types = {} }: Block, state: Value): Value {
  if (!isObject(state)) return null;
  const values: Record<string, Value> = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    values[name] = valueFromState(attributeType(attribute), attributeOf(state, name));
  }
  for (const [name, { nesting_mode: mode, block }] of Object.entries(block_types)) {
    const nested = attributeOf(state, name);
    if (mode === "list" || mode === "set")
      values[name] = isList(nested) ? nested.map((item) => blockFromState(block, item)) : [];
    else if (mode === "map")
      values[name] = isObject(nested) ? mapObject(nested, (item) => blockFromState(block, item)) : {};
    else values[name] = blockFromState(block, nested);
  }
  return values;
}

/** The two encodings differ in values of dynamic type only, which may stand anywhere. */
function valueFromState(type: ValueType, state: Value): Value {
  if (state === null) return null;
  if (type === "dynamic") {
    const inner = attributeOf(state, "type");
    return [Buffer.from(JSON.stringify(inner)), valueFromState(inner as ValueType, attributeOf(state, "value"))];
  }
  if (typeof type === "string") return state;
  switch (type[0]) {
    case "list":
    case "set":
      return isList(state) ? state.map((item) => valueFromState(type[1], item)) : state;
    case "tuple":
      return isList(state) ? state.map((item, index) => valueFromState(type[1][index] ?? "dynamic", item)) : state;
    case "map":
      return isObject(state) ? mapObject(state, (item) => valueFromState(type[1], item)) : state;
    case "object":
      return objectFromState(type[1], state);
  }
}

function objectFromState(attributes: Readonly<Record<string, ValueType>>, state: Value): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, type]) => [name, valueFromState(type, attributeOf(state, name))]),
  );
}
