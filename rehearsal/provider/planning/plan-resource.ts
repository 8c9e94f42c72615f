import type { Block } from "../../../schemas/provider-schema";
import { knownOf } from "../overlays/overlay";
import type { Overlay, TypeOverlay } from "../overlays/overlay";
import type { AttributePath, Step } from "../protocol/messages";
import { emptyBlock } from "../values/empty-block";
import { UNKNOWN, attributeOf, elementOf, isAbsent, isList, isObject, isSame } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import { planBlock } from "./plan-block";

export interface ResourceChange {
  readonly type: string;
  readonly prior: Value;
  readonly proposed: ObjectValue;
  readonly config: Value;
  readonly settings: ObjectValue;
}

export interface ResourcePlan {
  readonly planned: Value;
  /** Where the changes are that make a new object. */
  readonly replacedBy: readonly AttributePath[];
}

/** Plans one resource: the schema's rules, then what the overlay knows beyond the schema. */
export function planResource(body: Block, overlay: Overlay, change: ResourceChange): ResourcePlan {
  const { type, prior, settings } = change;
  const known = knownOf(overlay, "resource", type);
  const generic = planBlock(body, change);
  if (!isObject(generic)) return { planned: generic, replacedBy: [] };
  const filled = { ...generic, ...defaults(known, generic), ...computedBlocks(known, body, change) };
  const planned = overlay.planned?.(filled, settings) ?? filled;
  if (!isObject(prior)) return { planned, replacedBy: [] };
  const replacedBy = [...(overlay.replacedBy ?? []), ...(known.replacedBy ?? [])].flatMap((path) =>
    changeAt(path, prior, planned),
  );
  return { planned: { ...planned, ...recomputed(known, prior, planned) }, replacedBy };
}

/** The path in the protocol's form where the values at it differ. Where a path leads through a list, it means the first element. */
function changeAt(path: string, prior: Value, planned: Value): AttributePath[] {
  let before = prior;
  let after = planned;
  const steps: Step[] = [];
  for (const name of path.split(".")) {
    if (isList(after)) {
      before = elementOf(before, 0);
      after = elementOf(after, 0);
      steps.push({ element_key_int: 0 });
    }
    before = attributeOf(before, name);
    after = attributeOf(after, name);
    steps.push({ attribute_name: name });
  }
  return isSame(before, after) ? [] : [{ steps }];
}

/** Defaults and filled-in blocks are more than Terraform allows a plan to hold, unless it comes from the older provider library. */
export function needsLegacyTypeSystem(overlay: Overlay, type: string): boolean {
  const { defaults, computedBlocks } = knownOf(overlay, "resource", type);
  return defaults !== undefined || computedBlocks !== undefined;
}

function defaults({ defaults: values = {} }: TypeOverlay, planned: ObjectValue): ObjectValue {
  return Object.fromEntries(Object.entries(values).filter(([name]) => isAbsent(planned[name])));
}

function computedBlocks(
  { computedBlocks: names = [] }: TypeOverlay,
  body: Block,
  { prior, config }: ResourceChange,
): ObjectValue {
  const filled: Record<string, Value> = {};
  for (const name of names) {
    const schema = body.block_types?.[name];
    const written = attributeOf(config, name);
    if (!schema || !isList(written) || written.length > 0) continue;
    const before = attributeOf(prior, name);
    const empty = emptyBlock(schema.block);
    const fresh = [planBlock(schema.block, { prior: null, proposed: empty, config: empty })];
    filled[name] = isList(before) && before.length > 0 ? before : fresh;
  }
  return filled;
}

function recomputed({ recomputed: names = [] }: TypeOverlay, prior: ObjectValue, planned: ObjectValue): ObjectValue {
  if (isSame(prior, planned)) return {};
  return Object.fromEntries(names.map((name) => [name, UNKNOWN]));
}
