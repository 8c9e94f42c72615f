import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { isObject, objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";
import type { LostValue, MissingValue } from "./moto-limits";

/** One resource of a state. */
export interface StateResource {
  readonly type: string;
  readonly attributes: JsonObject;
}

interface State {
  readonly resources: readonly {
    readonly mode: string;
    readonly type: string;
    readonly instances: readonly { readonly attributes: JsonObject }[];
  }[];
}

export function readState(file: string): StateResource[] {
  const { resources } = JSON.parse(readFileSync(file, "utf8")) as State;
  return resources
    .filter(({ mode }) => mode === "managed")
    .flatMap(({ type, instances }) => instances.map(({ attributes }) => ({ type, attributes })));
}

/** Values that the table calls missing and that are there. */
export function foundValues(state: readonly StateResource[], missing: readonly MissingValue[]): string[] {
  return missing
    .filter(({ type, attribute }) =>
      state.some((resource) => resource.type === type && Boolean(valueAt(resource.attributes, attribute))),
    )
    .map(({ type, attribute }) => `${type}.${attribute} is listed as missing, and moto gives it`);
}

/** Values that the table calls lost, and that a plan which minds them leaves as they are. `plan` is that of `terraform show -json`. */
export function keptValues(plan: string, lost: readonly LostValue[]): string[] {
  const { resource_changes: changes = [] } = JSON.parse(plan) as { readonly resource_changes?: readonly Change[] };
  return lost
    .filter(({ type, attribute }) => !changes.some((change) => change.type === type && sets(change, attribute)))
    .map(({ type, attribute }) => `${type}.${attribute} is listed as lost, and moto gives it back`);
}

interface Change {
  readonly type: string;
  readonly change: {
    readonly before: unknown;
    readonly after: unknown;
    readonly after_unknown: unknown;
  };
}

function sets({ change }: Change, attribute: string): boolean {
  const unknown = objectOf(change.after_unknown)[attribute] === true;
  return !unknown && !isDeepStrictEqual(objectOf(change.before)[attribute], objectOf(change.after)[attribute]);
}

/** The value at `vpc_config[0].cluster_security_group_id`. */
function valueAt(attributes: JsonObject, path: string): unknown {
  let value: unknown = attributes;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    if (Array.isArray(value)) value = (value as readonly unknown[])[Number(step)];
    else value = isObject(value) ? value[step] : undefined;
  }
  return value;
}
