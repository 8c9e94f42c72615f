import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { gitIn } from "./git";
import { gitError, withoutCredentials } from "./git-failure";

/** A remote repository, as the git program reaches it. */
export interface RepositoryAddress {
  /** URL or absolute path; it may hold a login where a checkout's remote does, so it is printed by `shown` only. */
  readonly url: string;
  /** The address without a login. */
  readonly shown: string;
  /** Settings of the checkout that named the remote, where it has its own: who commits, and whether with a signature. By full name. */
  readonly identity: Readonly<Record<string, string>>;
}

const remoteUrl = /^([a-z][a-z0-9+.-]*:\/\/|[^/\\\s]+@[^/\\\s]+:)/i;

/**
 * The repository that a person names: a URL, a bare repository, or a checkout, which stands for its remote (`origin`, or its only one)
 * and is never written to.
 */
export async function repositoryAddress(named: string): Promise<RepositoryAddress> {
  if (named.trim() === "") {
    throw new ReportedError([
      "The name of the repository is empty (expected a URL, a bare repository, or a checkout; is a variable not set?)",
    ]);
  }
  if (remoteUrl.test(named)) return refuseLogin(named);
  const folder = path.resolve(named);
  if (!existsSync(folder)) {
    throw new ReportedError([
      `${named} is neither a URL nor a folder (expected the URL of a git repository, or a checkout of it)`,
    ]);
  }
  const git = gitIn(folder);
  const answer = async (...command: string[]) => (await git.raw(command)).trim();
  try {
    if ((await answer("rev-parse", "--is-bare-repository")) === "true") return address(folder);
    // A plain folder inside a checkout of something else must not stand for that.
    const top = await answer("rev-parse", "--show-toplevel");
    if (realpathSync(top) !== realpathSync(folder)) throw notARepository(named);
  } catch (error) {
    if (/not a git repository|must be run in a work tree/.test(String(error))) throw notARepository(named);
    throw gitError(`read the repository ${named}`, error);
  }
  return address(await remoteOf(named, folder), await identityIn(folder));
}

function address(url: string, identity: Readonly<Record<string, string>> = {}): RepositoryAddress {
  return { url, shown: withoutCredentials(url), identity };
}

function refuseLogin(url: string): RepositoryAddress {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]*@/i.test(url)) {
    throw new ReportedError([
      `${withoutCredentials(url)}: the URL holds a password (expected a URL without one: it would stand in the shell's history; git takes logins from its credential helpers)`,
    ]);
  }
  return address(url);
}

function notARepository(named: string): ReportedError {
  return new ReportedError([
    `${named} is not a git repository (expected the top folder of a checkout, a bare repository, or a URL)`,
  ]);
}

/** URL of the remote that the checkout of a folder publishes to; undefined where the folder is in none, or it has none. */
export async function ownRemote(folder: string): Promise<string | undefined> {
  try {
    const top = (await gitIn(folder).raw(["rev-parse", "--show-toplevel"])).trim();
    return await remoteOf(top, top);
  } catch {
    return undefined;
  }
}

async function remoteOf(named: string, folder: string): Promise<string> {
  const git = gitIn(folder);
  const remotes = (await git.raw(["remote"])).split("\n").filter((name) => name !== "");
  const remote = remotes.includes("origin") ? "origin" : remotes[0];
  if (remote === undefined) {
    throw new ReportedError([`${named} has no remote to publish to (expected one: git remote add origin <url>)`]);
  }
  if (remote !== "origin" && remotes.length > 1) {
    throw new ReportedError([
      `${named} has the remotes ${remotes.join(", ")}, none of them origin (expected the URL of one with --repository)`,
    ]);
  }
  const url = (await git.raw(["remote", "get-url", remote])).trim();
  return remoteUrl.test(url) ? url : path.resolve(folder, url);
}

async function identityIn(folder: string): Promise<Record<string, string>> {
  const names = ["user.name", "user.email", "user.signingKey", "commit.gpgSign"];
  const entries = await Promise.all(
    names.map(async (name) => {
      const value = await gitIn(folder)
        .raw(["config", "--local", "--get", name])
        .catch(() => "");
      return [name, value.trim()] as const;
    }),
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}
