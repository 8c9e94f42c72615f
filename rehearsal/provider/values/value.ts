import { isDeepStrictEqual } from "node:util";
import { ExtData } from "@msgpack/msgpack";

/** A value of Terraform's language. An extension value is one that is not known yet; `[type, value]` is one of dynamic type. */
export type Value = null | boolean | number | bigint | string | Uint8Array | ExtData | readonly Value[] | ObjectValue;

export interface ObjectValue {
  readonly [name: string]: Value;
}

/** What only an apply will tell. */
export const UNKNOWN: Value = new ExtData(0, new Uint8Array([0]));

export function isUnknown(value: Value | undefined): value is ExtData {
  return value instanceof ExtData;
}

/** Nobody gave a value. */
export function isAbsent(value: Value | undefined): value is null | undefined {
  return value === null || value === undefined;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value | undefined): value is ObjectValue {
  return (
    typeof value === "object" && value !== null && !isList(value) && !isUnknown(value) && !(value instanceof Uint8Array)
  );
}

/** The attribute of an object; null where the object or the attribute is absent. */
export function attributeOf(value: Value | undefined, name: string): Value {
  return (isObject(value) ? value[name] : null) ?? null;
}

/** The text that an attribute of an object holds; empty where it holds none. */
export function textOf(value: Value | undefined, name: string): string {
  const text = attributeOf(value, name);
  return typeof text === "string" ? text : "";
}

export function elementOf(value: Value | undefined, index: number): Value {
  return (isList(value) ? value[index] : null) ?? null;
}

export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return isDeepStrictEqual(one ?? null, other ?? null);
}

/** The object with each of its values replaced. */
export function mapObject(object: ObjectValue, replace: (value: Value, name: string) => Value): ObjectValue {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, replace(value, name)]));
}
