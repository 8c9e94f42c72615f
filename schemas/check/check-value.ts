import type { Attribute, NestedType, TypeConstraint } from "../provider-schema";
import { hasExpression, isWholeExpression } from "./expression";
import { nearest, type Finding } from "./findings";
import { isObject } from "./synthesized-stacks";

/** The findings of a value that an argument is set to. */
function checkArgument(attribute: Attribute, value: unknown, path: readonly string[]): Finding[] {
  const secret = (attribute.sensitive === true || attribute.write_only === true) && hasLiteral(value);
  const problem = "a literal value of a sensitive argument stands in the configuration in plain text";
  return [
    ...(secret ? [{ path, problem }] : []),
    ...(attribute.nested_type
      ? checkNested(attribute.nested_type, value, path)
      : checkType(attribute.type ?? "dynamic", value, path)),
  ];
}

function hasLiteral(value: unknown): boolean {
  if (typeof value === "string") return value !== "" && !hasExpression(value);
  if (Array.isArray(value)) return value.some(hasLiteral);
  return isObject(value) && Object.values(value).some(hasLiteral);
}

function checkType(type: TypeConstraint, value: unknown, path: readonly string[]): Finding[] {
  if (type === "dynamic" || value === null || (typeof value === "string" && isWholeExpression(value))) return [];
  if (typeof type === "string") return isScalar(type, value) ? [] : [mismatch(type, value, path)];
  switch (type[0]) {
    case "list":
    case "set": {
      const [, element] = type;
      if (!Array.isArray(value)) return [mismatch(`a ${type[0]}`, value, path)];
      return value.flatMap((item, index) => checkType(element, item, indexed(path, index)));
    }
    case "map": {
      const [, element] = type;
      if (!isObject(value)) return [mismatch("a map", value, path)];
      return Object.entries(value).flatMap(([key, item]) => checkType(element, item, [...path, key]));
    }
    case "object": {
      const [, members] = type;
      if (!isObject(value)) return [mismatch("an object", value, path)];
      return Object.entries(value).flatMap(([key, item]) => {
        const member = members[key];
        return member === undefined
          ? [{ path: [...path, key], problem: `unknown argument${nearest(key, Object.keys(members))}` }]
          : checkType(member, item, [...path, key]);
      });
    }
  }
}

function checkNested({ attributes, nesting_mode }: NestedType, value: unknown, path: readonly string[]): Finding[] {
  if (value === null || (typeof value === "string" && isWholeExpression(value))) return [];
  const object = (item: unknown, at: readonly string[]): Finding[] => {
    if (typeof item === "string" && isWholeExpression(item)) return [];
    return isObject(item) ? checkArguments(attributes, item, at) : [mismatch("an object", item, at)];
  };
  if (nesting_mode === "list" || nesting_mode === "set") {
    if (!Array.isArray(value)) return [mismatch(`a ${nesting_mode}`, value, path)];
    return value.flatMap((item, index) => object(item, indexed(path, index)));
  }
  if (nesting_mode !== "map") return object(value, path);
  if (!isObject(value)) return [mismatch("a map", value, path)];
  return Object.entries(value).flatMap(([key, item]) => object(item, [...path, key]));
}

type Attributes = Readonly<Record<string, Attribute>>;

/** The findings of everything that stands in an object or block body under the names of arguments. */
export function checkArguments(
  attributes: Attributes,
  body: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Finding[] {
  const settable = Object.keys(attributes).filter((name) => isSettable(attributes[name]));
  const set = Object.entries(body).flatMap(([name, value]): Finding[] => {
    const at = [...path, name];
    const attribute = attributes[name];
    if (!attribute) return [{ path: at, problem: `unknown argument${nearest(name, settable)}` }];
    if (value === null) return [];
    return isSettable(attribute) ? checkArgument(attribute, value, at) : [{ path: at, problem: "is read-only" }];
  });
  const missing = Object.entries(attributes)
    .filter(([name, { required }]) => required && (body[name] ?? null) === null)
    .map(([name]) => ({ path: [...path, name], problem: "required argument is missing" }));
  return [...set, ...missing];
}

export function isSettable(attribute: Attribute | undefined): boolean {
  return attribute?.required === true || attribute?.optional === true;
}

export function indexed(path: readonly string[], index: number): string[] {
  return [...path.slice(0, -1), `${path.at(-1) ?? ""}[${String(index)}]`];
}

/** Terraform converts between strings and the other scalars where the text reads as one. */
function isScalar(type: "string" | "number" | "bool", value: unknown): boolean {
  if (typeof value === "string") {
    if (type === "string" || hasExpression(value)) return true;
    return type === "bool" ? /^(true|false)$/.test(value) : value.trim() !== "" && Number.isFinite(Number(value));
  }
  if (type === "string") return typeof value === "number" || typeof value === "boolean";
  return typeof value === (type === "bool" ? "boolean" : "number");
}

function mismatch(expected: string, value: unknown, path: readonly string[]): Finding {
  const article = expected.includes(" ") ? expected : `a ${expected}`;
  return { path, problem: `expected ${article}, found ${described(value)}` };
}

export function described(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  return value === null ? "nothing" : `${typeof value} ${JSON.stringify(value)}`;
}
