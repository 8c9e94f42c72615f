import { ReportedError } from "../../constructs/deployment/reported-error";
import { didYouMean } from "../../synthesized/did-you-mean";
import type { Stack } from "../../synthesized/stack";
import { phaseName } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { AskedFailure } from "../provider/world";

/** The stack of a phase. */
export function stackOf(key: string, stacks: readonly Stack[], phase: string): Stack {
  const found = stacks.find(({ name }) => phaseName(key, name) === phase);
  if (found) return found;
  const phases = stacks.map(({ name }) => phaseName(key, name));
  throw new ReportedError([`${key} has no phase ${phase}${didYouMean(phase, phases)} It has: ${phases.join(", ")}`]);
}

/** What `--fail` asks for: `platform/helm_release`. Each of the deployments must have it. */
export function askedFailure(
  text: string | undefined,
  deployments: readonly SynthesizedDeployment[],
): AskedFailure | undefined {
  if (text === undefined) return undefined;
  const [phase = "", type = "", ...more] = text.split("/");
  if (phase === "" || type === "" || more.length > 0) {
    throw new ReportedError([
      `--fail ${text}: is not a phase and a resource type (expected <phase>/<type>, like platform/helm_release)`,
    ]);
  }
  for (const { key, stacks } of deployments) {
    const { uses } = stackOf(key, stacks, phase);
    const typesOf = (wanted: string) => uses.filter(({ kind }) => kind === wanted).map((use) => use.type);
    const made = typesOf("resource");
    if (!made.includes(type) && !typesOf("data").includes(type)) {
      throw new ReportedError([
        `${key}: the phase ${phase} makes no ${type}; it makes: ${[...new Set(made)].sort().join(", ")}`,
      ]);
    }
  }
  return { phase, type };
}
