import { existsSync } from "node:fs";
import { ReportedError } from "../constructs/deployment/reported-error";
import { manifestFolder, parsedDeploymentManifest } from "../repository/deployment-manifest";
import type { DeploymentManifest } from "../repository/deployment-manifest";
import { gitIn } from "../repository/git";
import { gitError, withoutCredentials } from "../repository/git-failure";
import type { Tree } from "./tree";

/** The deployments that are published in a tree, by key. */
export type Manifests = ReadonlyMap<string, DeploymentManifest>;

export function manifestsIn(tree: Tree): Manifests {
  const files = tree.list(manifestFolder).filter((file) => file.endsWith(".json"));
  return byKey(files.map((file) => tree.read(file) ?? ""));
}

/**
 * The deployments that were published at a revision of a repository.
 * @param repository folder of a checkout or a bare repository
 * @param revision a commit, branch or tag
 */
export async function manifestsAt(repository: string, revision: string): Promise<Manifests> {
  if (repository.trim() === "") {
    throw new ReportedError(["The name of the repository is empty (expected a checkout; is a variable not set?)"]);
  }
  if (!existsSync(repository)) {
    throw new ReportedError([
      `${withoutCredentials(repository)}: there is no such folder (expected a checkout of the published repository: its history is read)`,
    ]);
  }
  const git = gitIn(repository);
  const commit = await git
    .raw(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])
    .catch(() => "");
  if (commit.trim() === "") {
    throw new ReportedError([
      `${repository} has no revision ${revision} (expected a commit, branch or tag; a shallow checkout lacks the older ones: git fetch --unshallow)`,
    ]);
  }
  try {
    const listed = await git.raw(["ls-tree", "-r", "-z", "--name-only", commit.trim(), "--", `${manifestFolder}/`]);
    const files = listed.split("\0").filter((file) => file.endsWith(".json"));
    const read = (file: string) => git.raw(["cat-file", "blob", `${commit.trim()}:${file}`]);
    const texts = await Promise.all(files.map(async (file) => [file, await read(file)] as const));
    const broken = texts.find(([, text]) => !parsedDeploymentManifest(text));
    if (broken) throw brokenManifest(broken[0], revision, repository);
    return byKey(texts.map(([, text]) => text));
  } catch (error) {
    throw gitError(`read ${revision} of ${repository}`, error);
  }
}

function brokenManifest(file: string, revision: string, repository: string): ReportedError {
  return new ReportedError([
    `${file} is not what publish writes, at ${revision} of ${repository} (expected a published repository; publishing writes the file anew, at a later revision)`,
  ]);
}

function byKey(texts: readonly string[]): Manifests {
  const manifests = texts.flatMap((text) => parsedDeploymentManifest(text) ?? []);
  return new Map(manifests.map((manifest) => [manifest.deployment, manifest]));
}
