import type { TypeConstraint } from "../provider-schema";
import type { Argument } from "./generated-source";

const SCALARS: Readonly<Record<string, TypeConstraint>> = {
  string: "string",
  number: "number",
  boolean: "bool",
  any: "dynamic",
};

/** Type of an argument without nested objects, from the names that cdktf gives to its values: `stringListMap`. */
export function argumentType({ collection, storage }: Argument): TypeConstraint {
  const [, element = "", layers = ""] = /^([a-z]+)((?:List|Set|Map)*)$/.exec(storage) ?? [];
  const scalar = SCALARS[element];
  if (scalar === undefined) return "dynamic";
  if (scalar === "dynamic" && layers === "Map") return "dynamic"; // cdktf takes a value of any type for a map of any values
  const inner = [...layers.matchAll(/List|Set|Map/g)].map(([layer]) => layer.toLowerCase() as "list" | "set" | "map");
  const outermost = inner.pop();
  const nested = inner.reduce<TypeConstraint>((type, layer) => [layer, type], scalar);
  if (outermost === undefined) return nested;
  // The value's name says `List` for sets as well; the collection tells them apart.
  return [collection === "set" || collection === "map" ? collection : outermost, nested];
}

const GETTERS: Readonly<Record<string, TypeConstraint>> = {
  getStringAttribute: "string",
  getNumberAttribute: "number",
  getBooleanAttribute: "bool",
  getListAttribute: ["list", "string"],
  getNumberListAttribute: ["list", "number"],
  getStringMapAttribute: ["map", "string"],
  getNumberMapAttribute: ["map", "number"],
  getBooleanMapAttribute: ["map", "bool"],
};

/** Type of a value that can only be read, from the method that reads it. */
export function getterType(code: string): TypeConstraint {
  const type = GETTERS[/this\.(get\w+Attribute)\(/.exec(code)?.[1] ?? ""] ?? "dynamic";
  const isSet = code.includes("cdktf.Fn.tolist(");
  return isSet && typeof type !== "string" && type[0] === "list" ? ["set", type[1]] : type;
}

/** Type of a value that cdktf reads through a class of its own: `StringMap`, `NumberMapList`. */
export function accessorType(className: string, ofSet: boolean): TypeConstraint {
  const storage = className.charAt(0).toLowerCase() + className.slice(1);
  const collection = ofSet ? "set" : "list";
  return argumentType({
    collection: storage.endsWith("Map") ? "map" : collection,
    storage,
    property: "",
    mapper: "none",
    blocks: false,
  });
}
