import { fullSource } from "../schemas/check/declarations";
import type { RequiredProvider } from "../synthesized/stack";

/** Providers that a stack requires, by local name. */
export type RequiredProviders = Readonly<Record<string, RequiredProvider>>;

interface LockedProvider {
  readonly source: string;
  /** Version constraint that the lock was made for. */
  readonly constraints: string;
  readonly block: string;
}

/** The lock file pins exactly the providers that are required, for the constraints that they are required with. */
export function covers(text: string, required: RequiredProviders): boolean {
  const locked = lockedProviders(text);
  const wanted = constraintsOf(required);
  return locked.length === wanted.size && locked.every((provider) => fits(provider, wanted));
}

/**
 * The lock file without what the required providers contradict: Terraform refuses to initialize against a lock for another version, and
 * takes a provider that is not in it. Undefined where nothing is left.
 */
export function prunedLock(text: string, required: RequiredProviders): string | undefined {
  if (covers(text, required)) return text;
  const wanted = constraintsOf(required);
  const kept = lockedProviders(text).filter((provider) => fits(provider, wanted));
  if (kept.length === 0) return undefined;
  const [heading = ""] = text.split(/^provider /m);
  return `${heading.trimEnd()}\n\n${kept.map(({ block }) => block).join("\n\n")}\n`.trimStart();
}

/** Whether `prunedLock` leaves anything out. */
export function losesProviders(text: string, required: RequiredProviders): boolean {
  const wanted = constraintsOf(required);
  return lockedProviders(text).some((provider) => !fits(provider, wanted));
}

/** The required providers in a form that is the same for all stacks that require the same. */
export function setOf(required: RequiredProviders): string {
  return JSON.stringify([...constraintsOf(required)].sort());
}

function fits({ source, constraints }: LockedProvider, wanted: ReadonlyMap<string, string>): boolean {
  return wanted.get(source) === constraints;
}

function constraintsOf(required: RequiredProviders): Map<string, string> {
  return new Map(Object.values(required).map(({ source, version = "" }) => [fullSource(source), version]));
}

function lockedProviders(text: string): LockedProvider[] {
  return [...text.matchAll(/^provider "([^"]+)" \{\n[^}]*?^\}/gm)]
    .filter(([block]) => /"(h1|zh):/.test(block))
    .map(([block, source = ""]) => ({
      source,
      block,
      constraints: /^\s*constraints\s*=\s*"([^"]*)"/m.exec(block)?.[1] ?? "",
    }));
}
