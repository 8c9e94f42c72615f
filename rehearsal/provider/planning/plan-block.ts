import type { Attribute, Block, NestingMode } from "../../../schemas/provider-schema";
import {
  UNKNOWN,
  attributeOf,
  elementOf,
  isAbsent,
  isList,
  isObject,
  isSame,
  isUnknown,
  mapObject,
} from "../values/value";
import type { ObjectValue, Value } from "../values/value";

/** One object in the three forms in which Terraform hands it to a plan. */
interface Versions {
  readonly prior: Value;
  /** The configuration merged over the prior state, by Terraform. */
  readonly proposed: Value;
  readonly config: Value;
}

/**
 * Plans a block from its schema alone. What is still null in the proposed object, is computed, and whose object did not exist before is
 * not decided yet: that is what a provider marks unknown. Everything else stays as proposed.
 */
export function planBlock(body: Block, versions: Versions): Value {
  const { proposed } = versions;
  if (!isObject(proposed)) return proposed;
  const nested = Object.entries(body.block_types ?? {}).map(
    ([name, { nesting_mode: mode, block }]): [string, Value] => [
      name,
      planEach(mode, attribute(versions, name), (item) => planBlock(block, item)),
    ],
  );
  return { ...proposed, ...planAttributes(body.attributes ?? {}, versions), ...Object.fromEntries(nested) };
}

function planAttributes(attributes: Readonly<Record<string, Attribute>>, versions: Versions): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, schema]) => [
      name,
      planAttribute(schema, attribute(versions, name), isAbsent(versions.prior)),
    ]),
  );
}

function planAttribute(schema: Attribute, versions: Versions, isNew: boolean): Value {
  const { proposed, config } = versions;
  if (schema.write_only) return null;
  if (isAbsent(proposed)) return schema.computed && isAbsent(config) && isNew ? UNKNOWN : null;
  const { nested_type: nested } = schema;
  if (!nested) return proposed;
  return planEach(nested.nesting_mode, versions, (item) =>
    isObject(item.proposed) ? { ...item.proposed, ...planAttributes(nested.attributes, item) } : item.proposed,
  );
}

function planEach(mode: NestingMode, versions: Versions, plan: (item: Versions) => Value): Value {
  const { prior, proposed, config } = versions;
  if (isUnknown(proposed)) return proposed;
  switch (mode) {
    case "list":
      return isList(proposed)
        ? proposed.map((item, index) =>
            plan({ prior: elementOf(prior, index), proposed: item, config: elementOf(config, index) }),
          )
        : proposed;
    case "set":
      return isList(proposed) ? proposed.map((item) => planElement(prior, item, plan)) : proposed;
    case "map":
      return isObject(proposed) ? mapObject(proposed, (_item, key) => plan(attribute(versions, key))) : proposed;
    default:
      return plan(versions);
  }
}

/** Elements of a set carry no identity: one that was there before is complete, any other is new. */
function planElement(prior: Value, proposed: Value, plan: (item: Versions) => Value): Value {
  const existed = isList(prior) && prior.some((item) => isSame(item, proposed));
  return existed ? proposed : plan({ prior: null, proposed, config: null });
}

function attribute({ prior, proposed, config }: Versions, name: string): Versions {
  return { prior: attributeOf(prior, name), proposed: attributeOf(proposed, name), config: attributeOf(config, name) };
}
