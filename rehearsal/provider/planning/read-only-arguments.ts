import type { Block, NestingMode } from "../../../schemas/provider-schema";
import { failure } from "../protocol/messages";
import type { Diagnostic, Step } from "../protocol/messages";
import { attributeOf, isAbsent, isList, isObject } from "../values/value";
import type { Value } from "../values/value";

/** Complaints about arguments that are set although the provider alone decides them. Terraform leaves this check to the provider. */
export function readOnlyArguments(
  { attributes = {}, block_types = {} }: Block,
  config: Value,
  path: readonly Step[] = [],
): Diagnostic[] {
  if (!isObject(config)) return [];
  const own = Object.entries(attributes)
    .filter(([name, { computed, optional }]) => computed && !optional && !isAbsent(config[name]))
    .map(([name]) => complaint(name, path));
  const nested = Object.entries(block_types).flatMap(([name, { block, nesting_mode: mode }]) =>
    elements(mode, attributeOf(config, name)).flatMap(([step, item]) =>
      readOnlyArguments(block, item, [...path, { attribute_name: name }, ...step]),
    ),
  );
  return [...own, ...nested];
}

/** Objects of a block, with the step that leads to each; elements of a set have no step of their own. */
function elements(mode: NestingMode, value: Value): (readonly [readonly Step[], Value])[] {
  if (mode === "map")
    return isObject(value) ? Object.entries(value).map(([key, item]) => [[{ element_key_string: key }], item]) : [];
  if (!isList(value)) return [[[], value]];
  return value.map((item, index) => [mode === "set" ? [] : [{ element_key_int: index }], item]);
}

function complaint(name: string, path: readonly Step[]): Diagnostic {
  return failure(
    "Value for unconfigurable attribute",
    `Can't configure a value for "${name}": its value will be decided automatically based on the result of applying this configuration.`,
    { steps: [...path, { attribute_name: name }] },
  );
}
