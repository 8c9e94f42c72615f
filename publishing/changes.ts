import type { PublishedDeployment, PhaseFiles } from "../repository/published-deployment";
import { stackFolder } from "../repository/published-deployment";
import { hashOf, manifestPath, manifestText } from "../repository/deployment-manifest";
import type { DeploymentManifest, PublishedPhase } from "../repository/deployment-manifest";
import { manifestWith, notStartedIn } from "./not-started";
import { publishedManifest } from "./published-manifest";
import { markerPath } from "./start-marker";
import type { Tree } from "./tree";

/**
 * What happens to a phase: `restored` takes back what somebody changed by hand; `annotated` is another text or lock file at the same
 * revision, which no run would notice.
 */
export type ChangeKind = "new" | "changed" | "restored" | "annotated" | "removed";

export interface PhaseChange {
  readonly phase: string;
  readonly stack: string;
  readonly kind: ChangeKind;
  /** Revision that was published before. */
  readonly from?: string;
  /** Revision that is published now. */
  readonly to?: string;
}

/** What publishing a deployment changes in a repository. */
export interface DeploymentChange {
  readonly key: string;
  /** In the order of the phases; removed ones last. */
  readonly phases: readonly PhaseChange[];
  /** Files to write, by path. */
  readonly write: ReadonlyMap<string, string>;
  /** Files to remove. */
  readonly remove: readonly string[];
  /** Files that somebody changed, added or removed by hand since the last publication. */
  readonly byHand: readonly string[];
  /** Phases that changed in an earlier publication that started nothing. */
  readonly notStarted: readonly string[];
}

/** Compares what is to be published with what is. Files of other deployments are not looked at. */
export function changeOf(wanted: PublishedDeployment, tree: Tree): DeploymentChange {
  const manifestFile = manifestPath(wanted.key);
  const { text, manifest: before, isBroken } = publishedManifest(wanted, tree);
  const compared = wanted.phases.map((phase) => comparePhase(phase, tree, publishedPhase(before, phase.stack)));
  const removed = removedPhases(wanted, before);
  const notStarted = notStartedIn(before, wanted);
  const manifest = manifestText(manifestWith(wanted.manifest, notStarted));
  const write = compared.flatMap((phase) => phase.write);
  const leftovers = removed.flatMap(({ stack }) => [
    ...tree.list(stackFolder(stack)),
    ...(tree.read(markerPath(stack)) === undefined ? [] : [markerPath(stack)]),
  ]);
  return {
    key: wanted.key,
    phases: [...compared.flatMap(({ change }) => change ?? []), ...removed],
    write: new Map(text === manifest ? write : [...write, [manifestFile, manifest]]),
    remove: [...compared.flatMap((phase) => phase.remove), ...leftovers],
    byHand: [...compared.flatMap((phase) => phase.byHand), ...(isBroken ? [manifestFile] : [])],
    notStarted,
  };
}

/** The phase is to run: another text or lock file alone changes nothing that runs make, and a removed phase has no run. */
export function needsRun({ kind }: PhaseChange): boolean {
  return kind === "new" || kind === "changed" || kind === "restored";
}

/** Nothing is to be written. */
export function isEmpty({ write, remove }: DeploymentChange): boolean {
  return write.size === 0 && remove.length === 0;
}

function publishedPhase(manifest: DeploymentManifest | undefined, stack: string): PublishedPhase | undefined {
  return manifest?.phases.find((phase) => phase.stack === stack);
}

function removedPhases(wanted: PublishedDeployment, before: DeploymentManifest | undefined): PhaseChange[] {
  return (before?.phases ?? [])
    .filter(({ stack }) => stack.startsWith(`${wanted.key}-`))
    .filter(({ stack }) => wanted.phases.every((phase) => phase.stack !== stack))
    .map(({ phase, stack, revision }) => ({ phase, stack, kind: "removed", from: revision }));
}

interface ComparedPhase {
  readonly change?: PhaseChange;
  readonly write: [string, string][];
  readonly remove: string[];
  readonly byHand: string[];
}

function comparePhase(wanted: PhaseFiles, tree: Tree, before: PublishedPhase | undefined): ComparedPhase {
  const folder = stackFolder(wanted.stack);
  const present = tree.list(folder);
  const texts = new Map(Object.entries(wanted.files).map(([name, text]) => [`${folder}/${name}`, text]));
  const write = [...texts].filter(([file, text]) => tree.read(file) !== text);
  // Terraform reads every file of its folder, so there must be no other.
  const remove = present.filter((file) => !texts.has(file));
  const touched = [...write.map(([file]) => file), ...remove];
  const byHand = before === undefined ? [] : changedByHand(folder, before, tree, present);
  const overwritten = byHand.filter((file) => touched.includes(file));
  const kind = kindOf(wanted, before, { touched, overwritten });
  const { phase, stack, revision: to } = wanted;
  return { change: kind && { phase, stack, kind, from: before?.revision, to }, write, remove, byHand: overwritten };
}

function kindOf(
  wanted: PhaseFiles,
  before: PublishedPhase | undefined,
  files: { readonly touched: readonly string[]; readonly overwritten: readonly string[] },
): ChangeKind | undefined {
  if (before === undefined) return "new";
  if (before.revision !== wanted.revision) return "changed";
  if (files.overwritten.length > 0) return "restored";
  return files.touched.length > 0 ? "annotated" : undefined;
}

function changedByHand(folder: string, before: PublishedPhase, tree: Tree, present: readonly string[]): string[] {
  const changed = Object.entries(before.files).filter(([name, hash]) => {
    const text = tree.read(`${folder}/${name}`);
    return text === undefined || hashOf(text) !== hash;
  });
  const added = present.filter((file) => !(file.slice(folder.length + 1) in before.files));
  return [...changed.map(([name]) => `${folder}/${name}`), ...added];
}
