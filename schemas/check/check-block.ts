import type { Block, BlockType } from "../provider-schema";
import { checkArguments, described, indexed, isSettable } from "./check-value";
import { nearest, type Finding } from "./findings";
import { isObject, objectOf, type JsonObject } from "./synthesized-stacks";

/** The findings of a block's body: its arguments, its nested blocks and how many there are of each. */
export function checkBlock(block: Block, body: JsonObject, path: readonly string[] = []): Finding[] {
  const { attributes = {}, block_types: blocks = {} } = block;
  const settable = Object.keys(attributes).filter((name) => isSettable(attributes[name]));
  const isArgument = (name: string) => name in attributes;
  const dynamic = objectOf(body["dynamic"]); // Terraform's own way to repeat a block
  const unknown = Object.keys(body)
    .filter((name) => !isArgument(name) && !(name in blocks) && name !== "//" && name !== "dynamic")
    .map((name) => ({
      path: [...path, name],
      problem: `unknown argument${nearest(name, [...settable, ...Object.keys(blocks)])}`,
    }));
  return [
    ...unknown,
    ...checkArguments(attributes, Object.fromEntries(Object.entries(body).filter(([name]) => isArgument(name))), path),
    ...Object.entries(blocks).flatMap(([name, type]) => [
      ...checkNestedBlocks(type, body[name], [...path, name], name in dynamic),
      ...dynamicContents(dynamic[name]).flatMap((content) => checkBlock(type.block, content, [...path, name])),
    ]),
  ];
}

function checkNestedBlocks(type: BlockType, value: unknown, path: readonly string[], repeated: boolean): Finding[] {
  const bodies = bodiesOf(type, value, path);
  const foreign = bodies.filter(({ body }) => !isObject(body));
  const count = bodies.length;
  const { min_items: least = 0, max_items: most = 0 } = type;
  return [
    ...foreign.map(({ body, at }) => ({ path: at, problem: `expected a block, found ${described(body)}` })),
    ...bodies.flatMap(({ body, at }) => (isObject(body) ? checkBlock(type.block, body, at) : [])),
    ...(count < least && !repeated ? [{ path, problem: tooFew(count, least) }] : []),
    ...(most > 0 && count > most ? [{ path, problem: `at most ${most} of this block, found ${count}` }] : []),
  ];
}

function tooFew(count: number, least: number): string {
  return count === 0 ? "required block is missing" : `at least ${least} of this block, found ${count}`;
}

interface BlockBody {
  readonly body: unknown;
  readonly at: readonly string[];
}

/** JSON writes one block as an object, several as a list, and labelled ones as an object by label. */
function bodiesOf({ nesting_mode }: BlockType, value: unknown, path: readonly string[]): BlockBody[] {
  if (value === undefined || value === null) return [];
  if (nesting_mode === "map" && isObject(value)) {
    return Object.entries(value).map(([label, body]) => ({ body, at: [...path, label] }));
  }
  if (!Array.isArray(value)) return [{ body: value, at: path }];
  const single = value.length === 1;
  return value.map((body: unknown, index) => ({ body, at: single ? path : indexed(path, index) }));
}

function dynamicContents(dynamic: unknown): JsonObject[] {
  const bodies: unknown[] = Array.isArray(dynamic) ? dynamic : [dynamic];
  return bodies
    .filter(isObject)
    .flatMap(({ content }) => (Array.isArray(content) ? content : [content]).filter(isObject));
}
