import type { Attribute, NestedType, TypeConstraint } from "../../../schemas/provider-schema";
import { isList, isObject } from "./value";
import type { Value } from "./value";

/** Types of values that have no schema can also be tuples. */
export type ValueType =
  | TypeConstraint
  | readonly ["list" | "set" | "map", ValueType]
  | readonly ["tuple", readonly ValueType[]]
  | readonly ["object", Readonly<Record<string, ValueType>>];

export function attributeType({ type, nested_type: nested }: Attribute): ValueType {
  return nested ? nestedType(nested) : (type ?? "dynamic");
}

function nestedType({ attributes, nesting_mode: mode }: NestedType): ValueType {
  const object: ValueType = [
    "object",
    Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, attributeType(attribute)])),
  ];
  return mode === "single" || mode === "group" ? object : [mode, object];
}

/** The value is one of the type. */
export function fits(type: ValueType, value: Value): boolean {
  if (value === null || type === "dynamic") return value === null;
  if (type === "string" || type === "number") return typeof value === type;
  if (type === "bool") return typeof value === "boolean";
  switch (type[0]) {
    case "list":
    case "set":
      return isList(value) && value.every((item) => fits(type[1], item));
    case "map":
      return isObject(value) && Object.values(value).every((item) => fits(type[1], item));
    case "tuple":
      return (
        isList(value) && value.length === type[1].length && type[1].every((of, index) => fits(of, value[index] ?? null))
      );
    case "object":
      return (
        isObject(value) &&
        hasKeys(value, Object.keys(type[1])) &&
        Object.entries(type[1]).every(([name, of]) => fits(of, value[name] ?? null))
      );
  }
}

function hasKeys(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => key in value);
}
