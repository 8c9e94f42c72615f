import { attributeOf, isList, isObject, textOf } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import type { World } from "../world";

/** What the data sources of instances find: hosts that are there, with all their tags; none is no error where a list is asked for. */
export function foundInstances(type: string, asked: ObjectValue, world: World): ObjectValue | undefined {
  if (type === "aws_instances") {
    const found = instancesIn(world).filter((values) => isAskedFor(asked, values));
    return { ids: textsOf(found, "id"), private_ips: textsOf(found, "private_ip") };
  }
  if (type !== "aws_instance") return undefined;
  const found = instancesIn(world).find((values) => values["id"] === asked["instance_id"]);
  return found && { ...found, tags: tagsOf(found) };
}

function instancesIn(world: World): ObjectValue[] {
  return world.all.filter(({ type }) => type === "aws_instance").map(({ values }) => values);
}

function textsOf(found: readonly ObjectValue[], attribute: string): Value {
  return found.map((values) => textOf(values, attribute));
}

function tagsOf(values: ObjectValue): ObjectValue {
  const tags = values["tags_all"] ?? values["tags"];
  return isObject(tags) ? tags : {};
}

/** All hosts run. Filters are by tags; by others, everything is found. */
function isAskedFor(asked: ObjectValue, values: ObjectValue): boolean {
  const states = listOf(asked["instance_state_names"]);
  if (states.length > 0 && !states.includes("running")) return false;
  const wanted = asked["instance_tags"];
  const tags = tagsOf(values);
  const hasTags = Object.entries(isObject(wanted) ? wanted : {}).every(([name, value]) => tags[name] === value);
  return hasTags && listOf(asked["filter"]).every((filter) => passes(filter, tags));
}

function passes(filter: Value, tags: ObjectValue): boolean {
  const [kind = "", name = ""] = textOf(filter, "name").split(/:(.*)/s);
  return kind !== "tag" || listOf(attributeOf(filter, "values")).includes(tags[name] ?? null);
}

function listOf(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : [];
}
