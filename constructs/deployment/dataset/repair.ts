import type { z } from "zod";

export type Path = readonly PropertyKey[];

interface Repaired<Config> {
  readonly config: Config;
  /** Paths of everything in the config that the file does not say. */
  readonly faulty: readonly Path[];
}

/** Deeper than any setting stands. */
const mostRounds = 12;

/** With more faults, a file has other worries. */
const mostFaults = 100;

/**
 * The dataset with what is wrong in it taken out, or taken from the example; undefined where nothing helps. Where one setting does not,
 * the next round takes the map or list around it. Lists keep their length, so that paths mean the same as in the file.
 */
export function repair<Config>(
  config: z.ZodType<Config>,
  dataset: unknown,
  example: unknown,
): Repaired<Config> | undefined {
  const faulty = new Map<string, Path>();
  let value = dataset;
  for (let round = 0; round < mostRounds; round++) {
    const outcome = config.safeParse(value);
    if (outcome.success) return { config: outcome.data, faulty: [...faulty.values()] };
    const paths = outcome.error.issues.flatMap(pathsOf);
    if (paths.length > mostFaults) return undefined;
    for (const place of paths.map((path) => repairable(path, faulty, example))) {
      if (place.length === 0) return undefined;
      faulty.set(nameOf(place), place);
      value = replaced(value, place, at(example, place));
    }
  }
  return undefined;
}

function pathsOf(issue: z.core.$ZodIssue): Path[] {
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** The place, or the nearest around it that was not tried before and can be replaced. */
function repairable(path: Path, tried: ReadonlyMap<string, Path>, example: unknown): Path {
  const item = typeof path.at(-1) === "number" && at(example, path) === undefined;
  return path.length > 0 && (item || tried.has(nameOf(path))) ? repairable(path.slice(0, -1), tried, example) : path;
}

function nameOf(path: Path): string {
  return JSON.stringify(path.map(String));
}

/** What the example has at the path; for any item of a list, its first. */
function at(example: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => member(value, typeof part === "number" ? 0 : part), example);
}

function member(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (Reflect.get(value, key) as unknown)
    : undefined;
}

/** The tree with another value at the path; undefined takes out the key. What is no map or list stays as it is. */
function replaced(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof tree !== "object" || tree === null) return tree;
  const inner = replaced(member(tree, key), rest, value);
  if (Array.isArray(tree)) return tree.map((item: unknown, index) => (index === key ? inner : item));
  const others = Object.entries(tree).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}
