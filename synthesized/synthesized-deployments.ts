import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { closest } from "fastest-levenshtein";
import { ReportedError } from "../constructs/deployment/reported-error";
import { parsedManifest } from "../schemas/check/manifest";
import type { Manifest, ManifestStack } from "../schemas/check/manifest";
import type { DeploymentRecord, PublishedRepository, Ring } from "./deployment-record";
import { Stack } from "./stack";

/** One deployment as it was synthesized. */
export interface SynthesizedDeployment {
  readonly key: string;
  /** The stacks, in the order in which they are applied. */
  readonly stacks: readonly Stack[];
  /** Who starts runs: `cdktf deploy` or a push.
   * @default "cli" where the stacks do not say */
  readonly runMode: DeploymentRecord["runMode"];
  /** @default "all" where the stacks do not say */
  readonly ring: Ring;
  /** Where the stacks are published, in run mode vcs. */
  readonly repository?: PublishedRepository;
  /** Host of Terraform Cloud, `app.terraform.io`. */
  readonly hostname: string;
  /** Terraform Cloud organization. */
  readonly organization: string;
}

/** The phase that makes the workspaces of the others: it is started from a terminal always. */
export const workspacesPhase = "workspaces";

/** Name of a stack without its deployment's key: `platform` of `WM-Prod-platform`. */
export function phaseName(deployment: string, stack: string): string {
  return stack.slice(deployment.length + 1);
}

/** The deployments that were synthesized to the folder, or those of them that are named. */
export function synthesizedDeployments(folder: string, keys: readonly string[]): SynthesizedDeployment[] {
  const { stacks } = manifestOf(folder);
  const groups = connected(Object.values(stacks))
    .map((group) => ({ key: keyOf(group.map(({ name }) => name)), group: ordered(group) }))
    .sort((one, other) => one.key.localeCompare(other.key, "en"));
  const chosen = keys.length === 0 ? groups : [...new Set(keys)].map((key) => find(groups, key));
  return chosen.map(({ key, group }) =>
    deploymentOf(
      key,
      group.map(({ name, synthesizedStackPath, dependencies }) =>
        Stack.read(name, path.join(folder, synthesizedStackPath), dependencies),
      ),
    ),
  );
}

function deploymentOf(key: string, stacks: readonly Stack[]): SynthesizedDeployment {
  const record = stacks.find((stack) => stack.record)?.record;
  const { hostname = "", organization = "" } = stacks[0] ?? {};
  const { runMode = "cli", ring = "all", repository } = record ?? {};
  return { key: record?.deployment ?? key, stacks, runMode, ring, repository, hostname, organization };
}

function manifestOf(folder: string): Manifest {
  const file = path.join(folder, "manifest.json");
  if (!existsSync(file))
    throw new ReportedError([`There is nothing synthesized in ${folder}. Synthesize first: npm run synth`]);
  const manifest = parsedManifest(readFileSync(file, "utf8"));
  if (!manifest) throw new ReportedError([`${file} is broken. Synthesize again: npm run synth`]);
  return manifest;
}

function find<Group extends { readonly key: string }>(groups: readonly Group[], key: string): Group {
  const found = groups.find((group) => group.key === key);
  if (found) return found;
  const keys = groups.map((group) => group.key);
  throw new ReportedError([
    `There is no synthesized deployment ${key}; did you mean ${closest(key, keys)}? There are: ${keys.join(", ")}`,
  ]);
}

/** Stacks that depend on each other, directly or not, are one deployment. */
function connected(stacks: readonly ManifestStack[]): ManifestStack[][] {
  const groups: ManifestStack[][] = [];
  for (const stack of stacks) {
    const linked = groups.filter((group) =>
      group.some(({ name, dependencies }) => dependencies.includes(stack.name) || stack.dependencies.includes(name)),
    );
    for (const group of linked) groups.splice(groups.indexOf(group), 1);
    groups.push([...linked.flat(), stack]);
  }
  return groups;
}

/** What the names have in common, up to a hyphen. */
function keyOf([first = "", ...others]: readonly string[]): string {
  const words = first.split("-");
  const shared = words
    .slice(0, -1)
    .filter((_word, index) => others.every((name) => name.startsWith(`${words.slice(0, index + 1).join("-")}-`)));
  return shared.join("-");
}

/** Each stack after those that it waits for. */
function ordered(group: readonly ManifestStack[]): ManifestStack[] {
  const done: ManifestStack[] = [];
  while (done.length < group.length) {
    const next = group.find(
      (stack) =>
        !done.includes(stack) && stack.dependencies.every((name) => done.some((before) => before.name === name)),
    );
    if (!next)
      throw new ReportedError([
        `The stacks ${group.map(({ name }) => name).join(", ")} wait for each other. Synthesize again: npm run synth`,
      ]);
    done.push(next);
  }
  return done;
}
