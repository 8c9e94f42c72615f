import type { Block, ProviderSchema } from "../provider-schema";
import { SECTIONS } from "../provider-schema";
import { checkBlock } from "./check-block";
import type { Declaration } from "./declarations";
import { nearest, type Finding } from "./findings";
import { isObject, objectOf, type JsonObject } from "./synthesized-stacks";

const EVERYWHERE = ["//", "count", "for_each", "depends_on", "provider", "lifecycle"];
const META_ARGUMENTS: Readonly<Record<Declaration["kind"], readonly string[]>> = {
  resource: [...EVERYWHERE, "provisioner", "connection"],
  data: EVERYWHERE,
  ephemeral: EVERYWHERE,
  provider: ["//", "alias", "version"],
};

const CONDITIONS = ["precondition", "postcondition"];
const LIFECYCLE: Readonly<Record<Declaration["kind"], readonly string[]>> = {
  resource: [...CONDITIONS, "create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
  data: CONDITIONS,
  ephemeral: CONDITIONS,
  provider: [],
};

/** The findings of one declaration against one provider's schema; undefined when the provider does not know the type. */
export function checkDeclaration(declaration: Declaration, provider: ProviderSchema): Finding[] | undefined {
  const block = blockOf(declaration, provider);
  if (!block) return undefined;
  const { kind, body } = declaration;
  if (!isObject(body)) return [{ path: [], problem: "expected an object" }];
  const meta = META_ARGUMENTS[kind];
  const own = Object.fromEntries(
    Object.entries(body).filter(([name]) => !meta.includes(name) || isDeclared(block, name)),
  );
  return [...checkBlock(block, own), ...lifecycleFindings(kind, block, objectOf(body["lifecycle"]))];
}

function blockOf({ kind, type }: Declaration, provider: ProviderSchema): Block | undefined {
  return kind === "provider" ? provider.provider?.block : provider[SECTIONS[kind]]?.[type]?.block;
}

/** A provider's block may have an argument named like Terraform's own. */
function isDeclared({ attributes = {}, block_types = {} }: Block, name: string): boolean {
  return name in attributes || name in block_types;
}

function lifecycleFindings(kind: Declaration["kind"], block: Block, lifecycle: JsonObject): Finding[] {
  const known = LIFECYCLE[kind];
  const unknown = Object.keys(lifecycle)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: ["lifecycle", name], problem: `unknown argument${nearest(name, known)}` }));
  const ignored: unknown = lifecycle["ignore_changes"];
  const names = Array.isArray(ignored) ? ignored.filter((name) => typeof name === "string") : [];
  const foreign = names
    .filter((name) => !isDeclared(block, /^\w+/.exec(name)?.[0] ?? name))
    .map((name) => ({ path: ["lifecycle", "ignore_changes"], problem: `${name} is not an argument of this type` }));
  return [...unknown, ...foreign];
}
