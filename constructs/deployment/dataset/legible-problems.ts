import type { Blueprint, Problem } from "../blueprint";
import { repair } from "./repair";
import type { Path } from "./repair";

/** Stops a check that reads a setting which the file does not have right. */
class IllegibleSetting extends Error {}

/** Problems of a dataset whose shape is wrong: what those checks find that read none of the wrong settings. */
export function legibleProblems(blueprint: Blueprint, dataset: unknown): readonly Problem[] {
  const repaired = repair(blueprint.config, dataset, blueprint.example);
  if (repaired === undefined) return [];
  return blueprint.checks(guarded(repaired.config, repaired.faulty)).flatMap((check) => {
    try {
      return check();
    } catch (error) {
      if (error instanceof IllegibleSetting) return [];
      throw error;
    }
  });
}

/** The value, with an error in place of each faulty setting in it. */
function guarded<Value>(value: Value, faulty: readonly Path[]): Value {
  if (faulty.length === 0 || typeof value !== "object" || value === null) return value;
  const inside = (key: PropertyKey): Path[] => {
    const paths = faulty.filter(([first]) => String(first) === String(key)).map((path) => path.slice(1));
    if (paths.some(({ length }) => length === 0)) throw new IllegibleSetting();
    return paths;
  };
  return new Proxy(value, {
    get: (target, key) => guarded(Reflect.get(target, key) as unknown, inside(key)),
    has: (target, key) => inside(key).length > 0 || Reflect.has(target, key),
    ownKeys: (target) => {
      // A map of names that lacks one, or has one that nobody wrote, says as little as a wrong name.
      if (faulty.some(({ length }) => length === 1)) throw new IllegibleSetting();
      return Reflect.ownKeys(target);
    },
  });
}
