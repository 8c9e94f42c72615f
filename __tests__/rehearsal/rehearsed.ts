import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PhaseResult } from "../../rehearsal/runner/phase-result";
import type { RehearsalOptions } from "../../rehearsal/runner/rehearse";
import { rehearse } from "../../rehearsal/runner/rehearse";

/** What a rehearsal of one deployment came to. */
export interface Rehearsed {
  /** Outcome of each phase. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly phases: readonly PhaseResult[];
  /** What Terraform said of a phase that failed, in one line. */
  readonly said: string;
  readonly lost: readonly string[];
}

const silent = { started: () => undefined, ended: () => undefined, close: () => undefined };

export async function rehearsed(options: Omit<RehearsalOptions, "progress">): Promise<Rehearsed> {
  const [result] = await rehearse({ ...options, progress: silent });
  const { phases = [], lost = [] } = result ?? {};
  const said = phases.map(({ failure }) => failure?.message ?? "").join(" ");
  return {
    phases,
    lost,
    outcomes: Object.fromEntries(phases.map(({ phase, outcome }) => [phase, outcome])),
    said: said.replaceAll(/\s+/g, " ").trim(),
  };
}

interface State {
  readonly resources: readonly {
    readonly type: string;
    readonly name: string;
    readonly instances: readonly { readonly attributes: Readonly<Record<string, unknown>> }[];
  }[];
}

/** Attributes of a resource in the state that a rehearsal kept. */
export function kept(folder: string, stack: string, type: string, name: string): Readonly<Record<string, unknown>> {
  const [key = ""] = stack.split("-");
  const text = readFileSync(join(folder, key, "states", `${stack}.tfstate`), "utf8");
  const { resources } = JSON.parse(text) as State;
  return resources.find((resource) => resource.type === type && resource.name === name)?.instances[0]?.attributes ?? {};
}
