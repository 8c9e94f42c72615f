import { blocks, isArguments, isExpression, isSet, shown } from "../arguments";
import type { Check, Fault, Rule } from "../rule";

export const requiredTagsName = "required-tags";

/**
 * Everything that can be tagged says which deployment it belongs to. AWS: the provider tags what it makes (`default_tags`), except what
 * AWS itself makes from a template. Azure has no such thing: each resource carries the tags itself, and
 * so it is with Scaleway, whose tags are texts: `Deployment=WM-Prod`.
 */
export function requiredTags(tags: readonly string[]): Rule {
  const checks = new Map<string, Check>([
    [
      "aws",
      ({ args }) =>
        missing(
          "default_tags.tags",
          tags,
          blocks(args, "default_tags").map((block) => block["tags"]),
        ),
    ],
    ["aws_launch_template", launchTemplate(tags)],
    ["aws_autoscaling_group", autoscalingGroup(tags)],
  ]);
  const azure: Check = ({ args, accepts }) => (accepts("tags") ? missing("tags", tags, [args["tags"]]) : []);
  const scaleway: Check = ({ args, accepts }) =>
    accepts("tags") ? missing("tags", tags, [namedTags(args["tags"])]) : [];
  const checkOf = (type: string) => {
    if (type.startsWith("azurerm_")) return azure;
    return type.startsWith("scaleway_") ? scaleway : undefined;
  };
  return {
    name: requiredTagsName,
    checkOf: (type) => checks.get(type) ?? checkOf(type),
  };
}

/** Tags that are texts with a name before the equals sign, as a map. Buckets have maps, like everybody else. */
function namedTags(tags: unknown): unknown {
  if (!Array.isArray(tags)) return tags;
  return Object.fromEntries(
    tags.filter((tag) => typeof tag === "string").map((tag) => /^([^=]*)=?(.*)$/s.exec(tag)?.slice(1) ?? []),
  );
}

/** Faults of tag maps that together must hold all tags. */
function missing(path: string, tags: readonly string[], maps: readonly unknown[]): Fault[] {
  const unseen = maps.find(isExpression);
  if (unseen !== undefined) return [{ found: `${path} ${shown(unseen)}`, expected: `literally ${tags.join(", ")}` }];
  const present = maps.filter(isArguments).flatMap((map) => Object.keys(map).filter((name) => isSet(map[name])));
  const absent = tags.filter((tag) => !present.includes(tag));
  return absent.length > 0 ? [{ found: `${path} lacks ${absent.join(", ")}`, expected: tags.join(", ") }] : [];
}

/** Hosts and disks that are started from the template get its tags, not the provider's. */
function launchTemplate(tags: readonly string[]): Check {
  return ({ args }) =>
    ["instance", "volume"].flatMap((kind) => {
      const specifications = blocks(args, "tag_specifications").filter((block) => block["resource_type"] === kind);
      return missing(
        `tag_specifications of ${kind}`,
        tags,
        specifications.map((block) => block["tags"]),
      );
    });
}

function autoscalingGroup(tags: readonly string[]): Check {
  return ({ args }) => {
    const given = blocks(args, "tag").map((block) => ({ [String(block["key"])]: block["value"] }));
    return missing("tag", tags, given);
  };
}
