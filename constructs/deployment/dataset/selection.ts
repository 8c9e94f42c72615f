import type { DeploymentKey } from "../deployment-key";
import type { Finding } from "./finding";
import { nearest } from "./nearest";
import { alternatives, quoted } from "./printable";

/** Most keys that a message lists. */
const mostNamed = 12;

interface Selection {
  readonly keys: readonly DeploymentKey[];
  readonly findings: readonly Finding[];
}

/** Those of the keys that are wanted, in the keys' own order; without a wish, all. */
export function select(keys: readonly DeploymentKey[], wanted: readonly string[] | undefined): Selection {
  if (wanted === undefined) return { keys, findings: [] };
  const known = keys.map(({ value }) => value);
  const unknown = wanted.filter((name) => !known.includes(name)).map((name) => noDeployment(name, known));
  const messages = wanted.length > 0 ? unknown : [`names no deployment (expected ${listed(known)})`];
  return {
    keys: keys.filter(({ value }) => wanted.includes(value)),
    findings: messages.map((message) => ({ file: "DEPLOYMENTS", message })),
  };
}

function noDeployment(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const hint = meant === undefined ? `expected ${listed(known)}` : `did you mean ${meant}?`;
  return `there is no deployment ${quoted(name)} (${hint})`;
}

function listed(known: readonly string[]): string {
  return alternatives(known.length > mostNamed ? [...known.slice(0, mostNamed), "another"] : known);
}
