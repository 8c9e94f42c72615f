import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { closest } from "fastest-levenshtein";
import { ReportedError } from "../constructs/deployment/reported-error";
import { gitIn } from "../repository/git";
import type { RepositoryAddress } from "../repository/repository-address";

/** Newest commit of each branch of a clone's remote, by branch; none where the repository is empty. */
export async function remoteBranches(
  clone: string,
  { shown }: RepositoryAddress,
): Promise<ReadonlyMap<string, string>> {
  const packets = path.join(clone, ".git", "packets");
  try {
    const git = gitIn(clone, { GIT_TRACE_PACKET: packets });
    const listing = await git.raw(["ls-remote", "--heads", "origin"]);
    const found = [...listing.matchAll(/^([0-9a-f]+)\trefs\/heads\/(.+)$/gm)];
    // git takes a page of any web server without line breaks for a repository without branches.
    if (found.length > 0 || existsSync(packets)) {
      return new Map(found.map(([, commit = "", branch = ""]) => [branch, commit]));
    }
  } finally {
    rmSync(packets, { force: true });
  }
  throw new ReportedError([
    `Cannot read ${shown}: what answers there is no git repository (a login page, or another site?): check the address.`,
  ]);
}

/** The error where the remote has branches, and not the one that is meant. */
export function noBranch({ shown }: RepositoryAddress, branch: string, branches: readonly string[]): ReportedError {
  return new ReportedError([
    `${shown} has no branch ${branch}; did you mean ${closest(branch, [...branches])}? (--branch names another one; a new one is made in an empty repository only)`,
  ]);
}

/** The remote has a default branch, and that is there. */
export async function hasDefaultBranch(clone: string): Promise<boolean> {
  return (await gitIn(clone).raw(["ls-remote", "origin", "HEAD"])).trim() !== "";
}
