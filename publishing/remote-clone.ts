import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { closest } from "fastest-levenshtein";
import type { SimpleGit } from "simple-git";
import { ReportedError } from "../constructs/deployment/reported-error";
import { writeCloneSettings } from "../repository/clone-settings";
import { FolderTree } from "./folder-tree";
import { gitIn } from "../repository/git";
import { gitError, kindOf } from "../repository/git-failure";
import { requireGit } from "../repository/git-version";
import type { RepositoryAddress } from "../repository/repository-address";
import { inTemporaryFolder } from "../repository/temporary-folder";

/** Branch of the clone: the same name whatever the remote's is called. */
const local = "publication";

/**
 * A clone of one branch, in a temporary folder, with the newest commit only. Nobody else works in it, and nothing is published until `push`: the
 * remote has all of a commit or nothing.
 */
export class RemoteClone {
  readonly tree: FolderTree;
  private readonly git: SimpleGit;

  private constructor(
    private readonly folder: string,
    private readonly address: RepositoryAddress,
    private readonly branch: string,
  ) {
    this.git = gitIn(folder);
    this.tree = new FolderTree(folder);
  }

  /** Clones, lets `use` work in the clone, and removes it. */
  static async use<Result>(
    address: RepositoryAddress,
    branch: string,
    use: (clone: RemoteClone) => Promise<Result>,
  ): Promise<Result> {
    return inTemporaryFolder("keyphase-publish-", async (folder) => {
      const clone = new RemoteClone(folder, address, branch);
      await clone.attempt(`read ${address.shown}`, () => clone.begin());
      return use(clone);
    });
  }

  /** Takes the remote's newest commit, and forgets what was written here. */
  async update(): Promise<void> {
    await this.attempt(`read ${this.address.shown}`, async () => {
      const branches = await this.remoteBranches();
      if (branches.has(this.branch)) {
        const remote = "refs/remotes/origin/published";
        await this.run("fetch", "--depth=1", "--no-tags", "origin", `+refs/heads/${this.branch}:${remote}`);
        await this.run("checkout", "--force", "--no-track", "-B", local, remote);
      } else if (branches.size > 0) throw this.noBranch([...branches.keys()]);
      else {
        await this.run("rm", "-r", "--force", "--quiet", "--ignore-unmatch", ".");
        await this.run("update-ref", "-d", "HEAD");
      }
    });
  }

  write(file: string, text: string): void {
    this.tree.read(file);
    const place = path.join(this.folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file), { force: true });
  }

  /** Refuses where git does not know who commits. */
  async requireIdentity(): Promise<void> {
    await this.attempt("commit", async () => {
      await this.run("var", "GIT_COMMITTER_IDENT");
    });
  }

  /** Commits the files as they are now, by the person's own hooks and with their signature, where their settings want these. */
  async commit(files: readonly string[], message: string): Promise<void> {
    await this.attempt("commit", async () => {
      // Out of the index first: an entry that was a link would stay one.
      await this.inChunks(files, ["rm", "-r", "--cached", "--ignore-unmatch", "--force"]);
      const present = files.filter((file) => this.tree.read(file) !== undefined);
      // By force: the person may ignore files like these everywhere.
      await this.inChunks(present, ["add", "--force", "--verbose"]);
      const note = path.join(this.folder, ".git", "publication-message");
      writeFileSync(note, message);
      await this.run("commit", "--cleanup=verbatim", "--file", note);
    });
  }

  /** Publishes the commit. Where somebody else has pushed meanwhile: the error to give up with; the publication can be made anew. */
  async push(): Promise<ReportedError | undefined> {
    try {
      await this.run("push", "origin", `${local}:refs/heads/${this.branch}`);
      return undefined;
    } catch (error) {
      const refusal = gitError(`push to ${this.address.shown}`, error);
      if (kindOf(error) === "diverged") return refusal;
      if (await this.arrived()) return undefined;
      throw refusal;
    }
  }

  /** The connection may have been lost after the server took the commit. */
  private async arrived(): Promise<boolean> {
    try {
      const own = (await this.git.raw(["rev-parse", local])).trim();
      return (await this.remoteBranches()).get(this.branch) === own;
    } catch {
      return false;
    }
  }

  private async begin(): Promise<void> {
    await requireGit(this.git);
    await this.run("init");
    writeCloneSettings(path.join(this.folder, ".git"), this.address);
    await this.run("symbolic-ref", "HEAD", `refs/heads/${local}`);
    await this.update();
  }

  /** Newest commit by branch. */
  private async remoteBranches(): Promise<ReadonlyMap<string, string>> {
    const listing = await this.git.raw(["ls-remote", "--heads", "origin"]);
    const found = [...listing.matchAll(/^([0-9a-f]+)\trefs\/heads\/(.+)$/gm)];
    return new Map(found.map(([, commit = "", branch = ""]) => [branch, commit]));
  }

  private noBranch(branches: readonly string[]): ReportedError {
    return new ReportedError([
      `${this.address.shown} has no branch ${this.branch}; did you mean ${closest(this.branch, branches)}? (--branch names another one; a new one is made in an empty repository only)`,
    ]);
  }

  /** A command line holds some hundred thousand characters. */
  private async inChunks(files: readonly string[], command: readonly string[]): Promise<void> {
    for (let from = 0; from < files.length; from += 500) {
      await this.run(...command, "--", ...files.slice(from, from + 500));
    }
  }

  /** No command is quiet: simple-git waits a while after one that says nothing. */
  private async run(...command: string[]): Promise<void> {
    await this.git.raw(command);
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw gitError(what, error);
    }
  }
}
