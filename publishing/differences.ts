import { shortRevision } from "../synthesized/short-revision";
import type { SynthesizedDeployment } from "../synthesized/synthesized-deployments";
import { hashOf, manifestPath, parsedDeploymentManifest } from "../repository/deployment-manifest";
import type { PublishedPhase } from "../repository/deployment-manifest";
import { configurationFile, lockFile, publishedDeployment, stackFolder } from "../repository/published-deployment";
import type { PhaseFiles } from "../repository/published-deployment";
import type { Tree } from "./tree";

/** In what way the published repository is not what a synth gives. */
export interface Difference {
  /** Stack, or key of the deployment where it concerns all of it. */
  readonly of: string;
  readonly kind: "content" | "missing" | "extra" | "manifest";
  readonly message: string;
}

/** What publishing the deployment would change, hashes of providers aside: these need the providers themselves. */
export async function differencesOf(deployment: SynthesizedDeployment, tree: Tree): Promise<Difference[]> {
  const { key } = deployment;
  const wanted = await publishedDeployment(deployment, ({ name }) =>
    Promise.resolve(tree.read(`${stackFolder(name)}/${lockFile}`)),
  );
  const file = manifestPath(key);
  const text = tree.read(file);
  const manifest = text === undefined ? undefined : parsedDeploymentManifest(text);
  const entryOf = (stack: string) => manifest?.phases.find((phase) => phase.stack === stack);
  const found = wanted.phases.flatMap((phase) =>
    phaseDifferences(phase, entryOf(phase.stack), tree, manifest !== undefined),
  );
  const extra = (manifest?.phases ?? []).filter(({ stack }) => wanted.phases.every((phase) => phase.stack !== stack));
  return [
    ...(manifest ? [] : [unreadable(key, file, text)]),
    ...found,
    ...extra.map(({ stack }) => difference(stack, "extra", `is published, and ${key} has no such phase any more`)),
    ...settings(wanted.manifest, manifest),
  ];
}

function difference(of: string, kind: Difference["kind"], message: string): Difference {
  return { of, kind, message };
}

function unreadable(key: string, file: string, text: string | undefined): Difference {
  return text === undefined
    ? difference(key, "missing", `${file} is not there: the deployment is not published`)
    : difference(key, "manifest", `${file} is not what publish writes`);
}

function phaseDifferences(
  { stack, revision, files }: PhaseFiles,
  entry: PublishedPhase | undefined,
  tree: Tree,
  hasManifest: boolean,
): Difference[] {
  const folder = stackFolder(stack);
  const text = tree.read(`${folder}/${configurationFile}`);
  const extra = tree.list(folder).filter((file) => !(file.slice(folder.length + 1) in files));
  const foreign = extra.map((file) => difference(stack, "extra", `${file} is not synthesized`));
  if (text === undefined)
    return [difference(stack, "missing", `${folder}/${configurationFile} is not there`), ...foreign];
  const own =
    text === files[configurationFile] ? [] : [difference(stack, "content", contentMessage(folder, revision, entry))];
  return [...own, ...foreign, ...(hasManifest ? hashDifferences(stack, entry, tree) : [])];
}

function contentMessage(folder: string, revision: string, entry: PublishedPhase | undefined): string {
  const isOther = entry !== undefined && entry.revision !== revision;
  const revisions = isOther
    ? `: ${shortRevision(entry.revision)} is published, ${shortRevision(revision)} is synthesized`
    : "";
  return `${folder}/${configurationFile} differs${revisions}`;
}

function hashDifferences(stack: string, entry: PublishedPhase | undefined, tree: Tree): Difference[] {
  if (entry === undefined) return [difference(stack, "manifest", "the manifest does not name it")];
  const folder = stackFolder(stack);
  const hashed = Object.entries(entry.files).filter(
    ([name, hash]) => hashOf(tree.read(`${folder}/${name}`) ?? "") !== hash,
  );
  const unnamed = [configurationFile, lockFile].filter(
    (name) => !(name in entry.files) && tree.read(`${folder}/${name}`) !== undefined,
  );
  return [
    ...hashed.map(([name]) =>
      difference(stack, "manifest", `${folder}/${name} has another hash than the manifest says`),
    ),
    ...unnamed.map((name) => difference(stack, "manifest", `the manifest does not name ${folder}/${name}`)),
  ];
}

type Settings = Pick<SynthesizedDeployment, "ring" | "runMode"> & { readonly deployment: string };

function settings(wanted: Settings, published: Settings | undefined): Difference[] {
  if (!published || (published.ring === wanted.ring && published.runMode === wanted.runMode)) return [];
  const message = `ring ${published.ring} and run mode ${published.runMode} are published, ${wanted.ring} and ${wanted.runMode} are synthesized`;
  return [difference(wanted.deployment, "manifest", message)];
}
