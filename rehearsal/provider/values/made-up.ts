import { createHash } from "node:crypto";
import { knownOf } from "../overlays/overlay";
import type { Overlay, Subject } from "../overlays/overlay";
import type { ValueType } from "./type-constraint";
import { isAbsent, isUnknown } from "./value";
import type { Value } from "./value";

/** The first digits of a hash: the part of an id that makes it unique. */
export function digits(text: string, length = 17): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/** Shapes that texts have by the attribute's name, whatever the provider; `.invalid` hosts answer nowhere (RFC 2606), 192.0.2.0/24 neither (RFC 5737). */
const SHAPES: readonly (readonly [RegExp, (type: string, unique: string) => string])[] = [
  [/(^|_)(endpoint|url|uri|issuer)$/, (type, unique) => `https://${type}-${unique}.rehearsal.invalid`],
  [/(^|_)(dns_name|hostname|host|fqdn|domain)$/, (type, unique) => `${type}-${unique}.rehearsal.invalid`],
  [/(_at|_date|_time|timestamp)$/, () => "2000-01-01T00:00:00Z"],
  [/(^|_)(json|policy)$/, () => "{}"],
  [/(^|_)cidr(_block)?$/, () => "10.0.0.0/16"],
  [/(^|_)ip(_address)?$/, () => "192.0.2.10"],
];

/** A value for a computed attribute: what the real provider would have answered, as far as shape matters; the same in every run. */
export function madeUp(subject: Subject, overlay: Overlay, path: readonly string[], type: ValueType): Value {
  const name = path.filter((step) => !/^\d+$/.test(step)).join(".");
  const ruled = knownOf(overlay, subject.kind, subject.type).computed?.[name]?.(subject);
  // A rule may repeat another attribute, which may be one that has to be made up itself.
  if (!isAbsent(ruled) && !isUnknown(ruled)) return ruled;
  switch (type) {
    case "string":
      return overlay.text?.(subject, path) ?? text(subject, path);
    case "number":
      return 1;
    case "bool":
      return false;
    case "dynamic":
      return [Buffer.from('"string"'), text(subject, path)];
    default:
      return collection(subject, overlay, path, type);
  }
}

function collection(
  subject: Subject,
  overlay: Overlay,
  path: readonly string[],
  type: Exclude<ValueType, string>,
): Value {
  const inner = (step: string | number, of: ValueType): Value => madeUp(subject, overlay, [...path, String(step)], of);
  switch (type[0]) {
    case "map":
      return {};
    case "set":
      return [inner(0, type[1])];
    case "list":
      return typeof type[1] === "string" ? [inner(0, type[1]), inner(1, type[1])] : [inner(0, type[1])];
    case "tuple":
      return type[1].map((of, index) => inner(index, of));
    case "object":
      return Object.fromEntries(Object.entries(type[1]).map(([name, of]) => [name, inner(name, of)]));
  }
}

function text({ type, identity, values }: Subject, path: readonly string[]): string {
  const attribute = path.findLast((step) => !/^\d+$/.test(step)) ?? "";
  const unique = digits(`${identity}/${path.join(".")}`, 8);
  const kind = type.split("_").slice(1).join("-") || type;
  if (path.length === 1 && attribute === "id") return `${kind}-${digits(identity)}`;
  const prefix = values["name_prefix"];
  if (attribute === "name" && typeof prefix === "string") return `${prefix}${unique}`;
  const shape = SHAPES.find(([pattern]) => pattern.test(attribute));
  return shape ? shape[1](kind, unique) : `${attribute.replaceAll("_", "-")}-${unique}`;
}
