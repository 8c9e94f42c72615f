import type { z } from "zod";
import type { LocatedValue } from "./located-value";
import { nearest } from "./nearest";
import { alternatives, printable, quoted } from "./printable";

type Issue = z.core.$ZodIssue;

/** Message of an issue whose schema has no words of its own for what it expects. */
export const unworded = "§";

/** Words for the types of zod and of JSON Schema. */
export const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  integer: "a whole number",
  null: "nothing",
  number: "a number",
  object: "a map",
  record: "a map",
  string: "text",
};

/** Words for formats, as zod and JSON Schema call them. */
export const formats: Readonly<Record<string, string>> = {
  cidrv4: "an IPv4 network, like 10.0.0.0/16",
  cidrv6: "an IPv6 network, like 2001:db8::/32",
  email: "an e-mail address",
  guid: "a GUID, like 01234567-89ab-cdef-0123-456789abcdef",
  hostname: "a host name",
  ipv4: "an IPv4 address",
  ipv6: "an IPv6 address",
  uri: "a URL",
  url: "a URL",
  uuid: "a UUID",
};

/** What is wrong with one value. A message in the schema is read as what the value should have been. */
export function sentence(issue: Issue, entry: LocatedValue): string {
  const { value } = entry;
  switch (issue.code) {
    case "invalid_value":
      return unknownValue(entry, issue.values);
    case "invalid_type":
      return wrongType(entry, issue.expected);
    case "too_small":
      return outOfBounds(
        value,
        ["too small", "too few", "too short"],
        issue.inclusive === false ? "more than" : "at least",
        issue.minimum,
      );
    case "too_big":
      return outOfBounds(
        value,
        ["too large", "too many", "too long"],
        issue.inclusive === false ? "less than" : "at most",
        issue.maximum,
      );
    case "custom":
      return worded(issue) ?? `${quoted(value)} does not fit`;
    default:
      return `${quoted(value)} does not fit (expected ${worded(issue) ?? expected(issue)})`;
  }
}

/** The value is none of those allowed. */
export function unknownValue({ value }: LocatedValue, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  const meant = typeof value === "string" && words.length > 1 ? nearest(value, words) : undefined;
  return `${quoted(value)} is not known (expected ${alternatives(words)}${meant === undefined ? "" : `; did you mean ${meant}?`})`;
}

/** What the value is, where something else was expected. */
export function actual({ value, spelling }: LocatedValue): string {
  if (typeof value === "string") return `${quoted(value)} is text`;
  if (typeof value === "number") return `${shown(value, spelling)} is a number`;
  if (typeof value === "boolean") return `${shown(value, spelling)} is a truth value`;
  return `is ${quoted(value)}`;
}

function wrongType(entry: LocatedValue, type: string): string {
  const { value, spelling } = entry;
  if (type === "number" && typeof value === "number")
    return `${shown(value, spelling)} is not finite (expected a number)`;
  if (type === "int" && typeof value === "number")
    return `${shown(value, spelling)} is not a whole number (expected a whole number)`;
  const single = typeof value === "number" || typeof value === "boolean";
  const hint = type === "string" && single ? `, in quotes: "${shown(value, spelling)}"` : "";
  return `${actual(entry)} (expected ${kinds[type] ?? type}${hint})`;
}

function outOfBounds(
  value: unknown,
  [number, entries, text]: [string, string, string],
  relation: string,
  limit: number | bigint,
): string {
  if (typeof value === "string") {
    const found = value === "" ? "the text is empty" : `${quoted(value)} is ${text}`;
    return `${found} (expected ${relation} ${limit} characters)`;
  }
  if (typeof value === "number") return `${value} is ${number} (expected ${relation} ${limit})`;
  const count = Array.isArray(value) ? value.length : Object.keys(Object(value) as object).length;
  return `${count} entries are ${entries} (expected ${relation} ${limit})`;
}

function worded({ message }: Issue): string | undefined {
  return message === unworded ? undefined : message;
}

function expected(issue: Issue): string {
  if (issue.code === "not_multiple_of") return `a multiple of ${issue.divisor}`;
  if (issue.code !== "invalid_format") return "another value";
  const protocols = issue.format === "url" ? /^\^\(?([a-z|]+)\)?\$$/.exec(issue.pattern ?? "")?.[1] : undefined;
  if (protocols !== undefined)
    return `a URL that begins with ${alternatives(protocols.split("|").map((name) => `${name}://`))}`;
  return formats[issue.format] ?? `text that matches ${issue.pattern ?? issue.format}`;
}

function shown(value: unknown, spelling: string | undefined): string {
  return spelling === undefined || spelling.length > 40 ? quoted(value) : printable(spelling);
}
