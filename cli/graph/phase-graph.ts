import type { SynthesizedStack } from "./synthesized-stacks";

/** What passes from one phase to a later one. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  /** Short names of the values; none where only the order counts. */
  readonly values: readonly string[];
}

/** The phases of one deployment. */
export interface PhaseGraph {
  readonly deployment: string;
  /** Names of the phases, `platform`, in order. */
  readonly phases: readonly string[];
  readonly passages: readonly Passage[];
}

/** One graph per deployment, by key. Stacks that depend on each other are one deployment. */
export function phaseGraphs(stacks: readonly SynthesizedStack[]): PhaseGraph[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  return components(byName)
    .map((component) => graphOf(component, byName))
    .sort((a, b) => (a.deployment < b.deployment ? -1 : 1));
}

type Stacks = ReadonlyMap<string, SynthesizedStack>;

function components(stacks: Stacks): SynthesizedStack[][] {
  const found = new Map<string, SynthesizedStack[]>();
  for (const stack of inOrder(stacks)) {
    const joined = [...new Set(stack.dependencies.flatMap((name) => found.get(name) ?? []).concat(stack))];
    for (const { name } of joined) found.set(name, joined);
  }
  return [...new Set(found.values())];
}

/** Stacks after all that they depend on. */
function inOrder(stacks: Stacks): SynthesizedStack[] {
  const ordered = new Set<SynthesizedStack>();
  const add = (stack: SynthesizedStack, waiting: ReadonlySet<SynthesizedStack>): void => {
    if (ordered.has(stack) || waiting.has(stack)) return;
    for (const name of stack.dependencies) {
      const dependency = stacks.get(name);
      if (dependency) add(dependency, new Set([...waiting, stack]));
    }
    ordered.add(stack);
  };
  for (const stack of stacks.values()) add(stack, new Set());
  return [...ordered];
}

function graphOf(component: readonly SynthesizedStack[], stacks: Stacks): PhaseGraph {
  const names = inOrder(new Map(component.map((stack) => [stack.name, stack]))).map(({ name }) => name);
  const prefix = commonPrefix(names);
  const phaseOf = (name: string) => name.slice(prefix.length);
  const passages = names.flatMap((name, position) => {
    const reader = stacks.get(name);
    if (!reader) return [];
    const earlier = names.slice(0, position).filter((other) => reader.dependencies.includes(other));
    return earlier.flatMap((other) => {
      const values = valuesRead(reader, stacks.get(other));
      // The phase right before is always waited for; of the others only those say something that give a value.
      const told = values.length > 0 || position === names.indexOf(other) + 1;
      return told ? [{ from: phaseOf(other), to: phaseOf(name), values }] : [];
    });
  });
  return { deployment: prefix.replace(/-$/, ""), phases: names.map(phaseOf), passages };
}

/** `WM-Prod-` of `WM-Prod-tooling` and `WM-Prod-platform`; of one stack, all but its last word. */
function commonPrefix(names: readonly string[]): string {
  const [first = ""] = names;
  const parts = first.split("-");
  const shared = parts.findIndex((_, index) => {
    const prefix = parts.slice(0, index + 1).join("-") + "-";
    return !names.every((name) => name.startsWith(prefix));
  });
  return parts.slice(0, shared < 0 ? -1 : shared).join("-") + (shared === 0 ? "" : "-");
}

const outputRead = /data\.terraform_remote_state\.([\w-]+)\.outputs\.([\w-]+)/g;

/** Short names of what one stack reads from another: `eks_cluster.endpoint`, `policy.name ×5`. */
function valuesRead(reader: SynthesizedStack, read: SynthesizedStack | undefined): string[] {
  const states = reader.configuration.data.terraform_remote_state;
  const outputs = new Set(
    [...reader.text.matchAll(outputRead)]
      .filter(([, state = ""]) => states[state]?.config.workspaces.name === read?.name)
      .map(([, , output = ""]) => output),
  );
  const counts = new Map<string, number>();
  for (const output of outputs) {
    const name = shortName(output, read?.configuration.output[output]?.value);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => (count > 1 ? `${name} ×${count}` : name)).sort((a, b) => (a < b ? -1 : 1));
}

const attribute = /^\$\{(?:data\.|ephemeral\.)?([a-z0-9]+_\w+)\.[\w-]+\.(.+)\}$/;

/** Type and attribute tell more than the name that cdktf makes for an output. */
function shortName(output: string, value: unknown): string {
  const [, type, path] = attribute.exec(String(value)) ?? [];
  if (type === undefined || path === undefined) return output.replace(/^cross-stack-output-/, "");
  return `${type.replace(/^[a-z0-9]+_/, "")}.${path.replaceAll(/\[[^\]]*\]/g, "")}`;
}
