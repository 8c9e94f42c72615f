import type { DeploymentKey } from "./deployment-key";
import { Names } from "./names";

/** Two deployments that would get the same name somewhere. */
interface Collision {
  /** Both keys, in the order of their list. */
  readonly keys: readonly [DeploymentKey, DeploymentKey];
  /** The names, each with what it is the name of: `project WM-Prod`. */
  readonly names: readonly string[];
}

/**
 * Keys whose derived names collide. Case does not tell names apart: some services fold it, and so do the file systems of
 * many machines that hold the datasets.
 */
export function collisionsOf(keys: readonly DeploymentKey[]): Collision[] {
  const owners = new Map<string, DeploymentKey>();
  const collisions = new Map<string, { keys: [DeploymentKey, DeploymentKey]; names: string[] }>();
  for (const key of keys) {
    for (const name of namesOf(key)) {
      const folded = name.toLowerCase();
      const owner = owners.get(folded) ?? key;
      owners.set(folded, owner);
      if (owner === key) continue;
      const pair = `${owner.value} ${key.value}`;
      const collision = collisions.get(pair) ?? { keys: [owner, key], names: [] };
      collision.names.push(name);
      collisions.set(pair, collision);
    }
  }
  return [...collisions.values()];
}

function namesOf(key: DeploymentKey): string[] {
  return Object.entries(new Names(key).ofKey).flatMap(([space, names]) => names.map((name) => `${space} ${name}`));
}
