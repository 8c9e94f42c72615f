import { ReportedError } from "../constructs/deployment/reported-error";
import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";
import type { GivenId, LostValue, MissingName, MissingType, MissingValue } from "./moto-limits";

/** What a configuration is to do without. */
export interface Lack {
  readonly types: readonly MissingType[];
  readonly values: readonly MissingValue[];
  readonly ids: readonly GivenId[];
  readonly names: readonly MissingName[];
}

/** Arguments that list addresses, not expressions. */
const ADDRESS_LISTS = new Set(["depends_on", "replace_triggered_by"]);

/** A type, a name, and what follows: `aws_eks_addon.coredns.arn`, `data.aws_partition.current.partition`. */
const REFERENCE = /(?<![\w.-])((?:data\.)?aws_[a-z0-9_]+)\.([A-Za-z_][\w-]*)((?:\.[A-Za-z_][\w-]*|\[[^\]]*\])*)/g;

/** The configuration without the types; what refers to them, or to values that are not there, gets a value of the table. */
export function pruned(configuration: JsonObject, lack: Lack): JsonObject {
  const missing = new Set(lack.types.map(({ type }) => type));
  return detached({ ...configuration, ...declarationsOf(configuration, (type) => !missing.has(type)) }, lack);
}

/** Only references are replaced: what is declared of the types stays. */
export function detached(configuration: JsonObject, { types, values, ids, names }: Lack): JsonObject {
  const missing = new Map(types.map((each) => [each.type, each]));
  const given = new Map(ids.map(({ argument, standIn }) => [argument, `\${${standIn}}`]));
  const known = new Map(names.map(({ name, standIn }) => [name, standIn]));
  const valueOf = (reference: string, type: string, attribute: string): string => {
    const gone = missing.get(type);
    if (gone) return literal(gone, attribute);
    return values.find((value) => value.type === type && value.attribute === attribute)?.standIn ?? reference;
  };
  const replaced = (text: string): string =>
    text.replace(REFERENCE, (reference: string, type: string, _name: string, path: string) =>
      valueOf(reference, type, path.slice(1)),
    );
  const visit = (value: unknown, key = ""): unknown => {
    if (typeof value === "string" && value.includes("${")) return replaced(value);
    if (typeof value === "string") return given.get(key) ?? known.get(value) ?? value;
    if (Array.isArray(value)) {
      const entries: readonly unknown[] = value;
      return ADDRESS_LISTS.has(key)
        ? entries.filter((entry) => !missing.has(typeOf(String(entry))))
        : entries.map((entry) => visit(entry));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, visit(entry, name)]));
  };
  return visit(configuration) as JsonObject;
}

/** The configuration where later plans leave the values as they are. */
export function indifferentTo(configuration: JsonObject, lost: readonly LostValue[]): JsonObject {
  const resource = mapTypes(configuration["resource"], (type, body) => {
    const ignored = lost.filter((value) => value.type === type).map(({ attribute }) => attribute);
    if (ignored.length === 0) return body;
    const lifecycle = objectOf(body["lifecycle"]);
    const before = lifecycle["ignore_changes"];
    const all = Array.isArray(before) ? [...(before as readonly unknown[]), ...ignored] : ignored;
    return { ...body, lifecycle: { ...lifecycle, ignore_changes: before === "all" ? before : all } };
  });
  return { ...configuration, resource };
}

/** The `resource` and `data` parts of a configuration, with the types that are chosen. */
export function declarationsOf(configuration: JsonObject, chosen: (type: string) => boolean): JsonObject {
  const kept = (kind: string, prefix: string): JsonObject =>
    Object.fromEntries(Object.entries(objectOf(configuration[kind])).filter(([type]) => chosen(prefix + type)));
  return { resource: kept("resource", ""), data: kept("data", "data.") };
}

/** Applies a change to every resource of a `resource` or `data` part. */
export function mapTypes(part: unknown, change: (type: string, body: JsonObject) => JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(objectOf(part)).map(([type, named]) => [
      type,
      Object.fromEntries(Object.entries(objectOf(named)).map(([name, body]) => [name, change(type, objectOf(body))])),
    ]),
  );
}

/** `data.aws_vpc` of `data.aws_vpc.network`. */
export function typeOf(address: string): string {
  return address
    .split(".")
    .slice(0, address.startsWith("data.") ? 2 : 1)
    .join(".");
}

function literal({ type, values = {} }: MissingType, attribute: string): string {
  const value = values[attribute];
  if (value !== undefined) return JSON.stringify(value);
  throw new ReportedError([
    `verification/moto-limits.ts: resources that moto has refer to ${type}'s ${attribute}: give it a value there`,
  ]);
}
