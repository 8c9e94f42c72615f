import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";
import { givenIds, lostValues, missingNames, missingTypes, missingValues, standIns } from "./moto-limits";
import type { LostValue } from "./moto-limits";
import { declarationsOf, detached, indifferentTo, pruned } from "./pruned";
import type { Lack } from "./pruned";

/** A value that is not the stack's own, and why. */
export interface StandIn {
  readonly name: string;
  readonly reason: string;
}

/** A stack's configuration in the forms that moto needs, by the tables of its limits. */
export class StackForms {
  /** What the stack needs and moto does not have. */
  readonly lack: Lack;
  /** What the stack sets and moto does not keep. */
  readonly lost: readonly LostValue[];
  /** Resources that stand in for others. */
  readonly madeBeside: JsonObject;
  /** The part that moto implements. */
  readonly unmasked: JsonObject;

  constructor(private readonly configuration: JsonObject) {
    this.lack = lackOf(configuration);
    this.lost = lostOf(configuration);
    const part = pruned(configuration, this.lack);
    this.madeBeside = named(part);
    const resource = objectOf(part["resource"]);
    const beside = Object.entries(this.madeBeside).map(([type, made]) => [
      type,
      { ...objectOf(resource[type]), ...objectOf(made) },
    ]);
    this.unmasked = { ...part, resource: { ...resource, ...(Object.fromEntries(beside) as JsonObject) } };
  }

  /** The part that moto implements, indifferent to what moto does not keep. */
  get applied(): JsonObject {
    return indifferentTo(this.unmasked, this.lost);
  }

  /** Everything but data sources that moto does not answer, for a plan. */
  get whole(): JsonObject {
    const types = this.lack.types.filter(({ type }) => type.startsWith("data."));
    return pruned(this.configuration, { types, values: [], ids: [], names: this.lack.names });
  }

  /** The part that moto refuses, each resource on its own. */
  get missing(): JsonObject {
    const types = new Set(this.lack.types.filter(({ call }) => call !== undefined).map(({ type }) => type));
    return declarationsOf(detached(this.configuration, this.lack), (type) => types.has(type));
  }

  /** How many resources the stack has of a type. */
  countOf(type: string): number {
    const [part, name] = type.startsWith("data.") ? (["data", type.slice(5)] as const) : (["resource", type] as const);
    return Object.keys(objectOf(objectOf(this.configuration[part])[name])).length;
  }

  get standIns(): StandIn[] {
    const { values, ids, names } = this.lack;
    return [
      ...values.map(({ type, attribute, reason }) => ({ name: `${type}.${attribute}`, reason })),
      ...ids.map(({ argument, reason }) => ({ name: argument, reason })),
      ...names.map(({ name, reason }) => ({ name, reason })),
    ];
  }
}

function lackOf(configuration: JsonObject): Lack {
  const resources = objectOf(configuration["resource"]);
  const data = objectOf(configuration["data"]);
  const text = JSON.stringify(configuration);
  return {
    types: missingTypes.filter(({ type }) => (type.startsWith("data.") ? type.slice(5) in data : type in resources)),
    values: missingValues.filter(({ type }) => type in resources),
    ids: givenIds.filter(({ argument }) => new RegExp(`"${argument}":"(?!\\$\\{)`).test(text)),
    names: missingNames.filter(({ name }) => text.includes(JSON.stringify(name))),
  };
}

function lostOf(configuration: JsonObject): LostValue[] {
  const resources = objectOf(configuration["resource"]);
  const isSet = ({ type, attribute }: LostValue): boolean =>
    Object.values(objectOf(resources[type])).some((body) => attribute in objectOf(body));
  return lostValues.filter((value) => (value.unasked ? value.type in resources : isSet(value)));
}

/** Those of the table's resources that the configuration names. */
function named(configuration: JsonObject): JsonObject {
  const text = JSON.stringify(configuration);
  const all = Object.entries<JsonObject>(standIns).map(([type, resources]) => {
    const used = Object.entries(resources).filter(([name]) => text.includes(`${type}.${name}.`));
    return [type, Object.fromEntries(used)] as const;
  });
  return Object.fromEntries(all.filter(([, used]) => Object.keys(used).length > 0));
}
