import type { ProviderUse } from "../provider-schemas";
import type { ProviderSchema } from "../provider-schema";
import { checkDeclaration } from "./check-declaration";
import { declarations, type Declaration } from "./declarations";
import type { Finding } from "./findings";
import type { SynthesizedStack } from "./synthesized-stacks";

/** Schemas by provider source, and what to call them in messages. */
export interface SchemaSet {
  readonly name: string;
  readonly schemas: ReadonlyMap<string, ProviderSchema>;
  /** Whether a type that the set does not have is a mistake, rather than a gap of the set. */
  readonly complete: boolean;
}

interface CheckResult {
  /** One line per problem: where it is and what is wrong. */
  readonly problems: readonly string[];
  /** How many declarations each schema set knew the type of, by the set's name. */
  readonly checked: ReadonlyMap<string, number>;
}

export function checkStacks(stacks: readonly SynthesizedStack[], sets: readonly SchemaSet[]): CheckResult {
  const checked = new Map(sets.map(({ name }) => [name, 0]));
  const problems = new Map<string, Set<string>>(); // the sets that see a problem, by its line
  for (const { name, configuration } of stacks) {
    for (const declaration of declarations(configuration)) {
      for (const set of sets) {
        const findings = findingsOf(declaration, set);
        if (!findings) continue;
        checked.set(set.name, (checked.get(set.name) ?? 0) + 1);
        for (const finding of findings) {
          const line = `stacks/${name}: ${[declaration.address, ...finding.path].join(".")}: ${finding.problem}`;
          problems.set(line, (problems.get(line) ?? new Set()).add(set.name));
        }
      }
    }
  }
  return { problems: [...problems].map(([line, seenBy]) => attributed(line, seenBy, sets)), checked };
}

function findingsOf(declaration: Declaration, { schemas, complete }: SchemaSet): Finding[] | undefined {
  const { kind, source } = declaration;
  const provider = schemas.get(source);
  const findings = provider && checkDeclaration(declaration, provider);
  if (findings || !complete) return findings;
  const what = kind === "provider" ? "provider" : `${kind === "data" ? "data source" : kind} type`;
  return [{ path: [], problem: `${source} has no such ${what} in its bindings or written facts` }];
}

function attributed(line: string, seenBy: ReadonlySet<string>, sets: readonly SchemaSet[]): string {
  const alone = sets.length > 1 && seenBy.size < sets.length;
  return alone ? `${line} (${[...seenBy].join(", ")} schema)` : line;
}

/** Which types of which providers the stacks use. */
export function usesOf(stacks: readonly SynthesizedStack[]): ProviderUse[] {
  const uses = new Map<string, { resource: Set<string>; data: Set<string>; ephemeral: Set<string> }>();
  for (const { kind, source, type } of stacks.flatMap(({ configuration }) => declarations(configuration))) {
    const use = uses.get(source) ?? { resource: new Set(), data: new Set(), ephemeral: new Set() };
    if (kind !== "provider") use[kind].add(type);
    uses.set(source, use);
  }
  return [...uses].map(([source, use]) => ({ source, ...use }));
}
