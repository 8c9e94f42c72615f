import type { Arguments, Check } from "./rule";

/** What Terraform accepts for a boolean: some arguments that were booleans once are strings in the provider's schema. */
type Literal = string | boolean;

export function isArguments(value: unknown): value is Arguments {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is only known to Terraform. */
export function isExpression(value: unknown): boolean {
  return typeof value === "string" && value.includes("${");
}

/** Whether an argument is given at all. Terraform takes null for absent, and most providers take "" for it. */
export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Blocks of one name, whether written alone, as a list, or as a dynamic block. */
export function blocks(args: Arguments, name: string): Arguments[] {
  const written = [args[name]].flat().filter(isArguments);
  const dynamic = isArguments(args["dynamic"]) ? [args["dynamic"][name]].flat().filter(isArguments) : [];
  return [...written, ...dynamic.map(({ content }) => content).filter(isArguments)];
}

/** Values of the argument at a dotted path, one for each block on the way; a block that is missing counts as one without the argument. */
function valuesAt(args: Arguments, path: string): unknown[] {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return [args[first]];
  if (isExpression(args[first])) return [args[first]];
  const found = blocks(args, first);
  return found.length === 0 ? [undefined] : found.flatMap((block) => valuesAt(block, rest.join(".")));
}

/** `is missing`, `is true`, `is only known to Terraform`. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "is missing";
  return isExpression(value) ? "is only known to Terraform" : `is ${JSON.stringify(value)}`;
}

function equals(value: unknown, expected: Literal): boolean {
  return value === expected || (typeof expected === "boolean" && value === String(expected));
}

/** The argument must literally have the value, in every block on its path. */
export function mustBe(path: string, expected: Literal): Check {
  return ({ args }) =>
    valuesAt(args, path)
      .filter((value) => !equals(value, expected))
      .map((value) => ({ found: `${path} ${shown(value)}`, expected: JSON.stringify(expected) }));
}

/** As mustBe; but the argument may be absent, and so may the blocks on its path. */
export function mayOnlyBe(path: string, expected: Literal): Check {
  return ({ args }) =>
    valuesAt(args, path)
      .filter((value) => isSet(value) && !equals(value, expected))
      .map((value) => ({ found: `${path} ${shown(value)}`, expected: JSON.stringify(expected) }));
}

/** Each block at the path, if there is any, must literally have the value in the argument. */
export function eachMustBe(path: string, argument: string, expected: Literal): Check {
  return ({ args }) =>
    blocksAt(args, path)
      .flatMap((block) => valuesAt(block, argument))
      .filter((value) => !equals(value, expected))
      .map((value) => ({ found: `${path}.${argument} ${shown(value)}`, expected: JSON.stringify(expected) }));
}

/** The argument must be given; a reference is enough. */
export function mustBeSet(path: string, expected: string): Check {
  return ({ args }) =>
    valuesAt(args, path)
      .filter((value) => !isSet(value))
      .map(() => ({ found: `${path} is missing`, expected }));
}

/** The argument must not be given. */
export function mustBeAbsent(path: string, expected: string): Check {
  return ({ args }) =>
    valuesAt(args, path)
      .filter(isSet)
      .map(() => ({ found: `${path} is set`, expected }));
}

function blocksAt(args: Arguments, path: string): Arguments[] {
  const [first = "", ...rest] = path.split(".");
  // An unseen list of blocks counts as one block without the argument, so that the demand on it is not skipped.
  if (isExpression(args[first])) return [{}];
  const found = blocks(args, first);
  return rest.length === 0 ? found : found.flatMap((block) => blocksAt(block, rest.join(".")));
}
