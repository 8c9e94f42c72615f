import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SimpleGit } from "simple-git";
import type { ReportedError } from "../constructs/deployment/reported-error";
import { writeCloneSettings } from "../repository/clone-settings";
import { FolderTree } from "./folder-tree";
import { gitIn } from "../repository/git";
import { committing, gitError, kindOf } from "../repository/git-failure";
import { requireGit } from "../repository/git-version";
import type { RepositoryAddress } from "../repository/repository-address";
import { inTemporaryFolder } from "../repository/temporary-folder";
import { withNotice } from "../repository/waiting-notice";
import { commitFiles } from "./commit-files";
import { hasDefaultBranch, noBranch, remoteBranches } from "./remote-branches";

/** Branch of the clone: the same name whatever the remote's is called. */
const local = "publication";

/**
 * A clone of one branch, in a temporary folder, with the newest commit only. Nobody else works in it, and nothing is published until `push`: the
 * remote has all of a commit or nothing.
 */
export class RemoteClone {
  readonly tree: FolderTree;
  /** The repository was empty when it was last looked at. */
  isFirst = false;
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
      const branches = await this.remotely(() => remoteBranches(this.folder, this.address));
      this.isFirst = branches.size === 0;
      if (branches.has(this.branch)) {
        const remote = "refs/remotes/origin/published";
        const source = `+refs/heads/${this.branch}:${remote}`;
        await this.remotely(() => this.run("fetch", "--progress", "--depth=1", "--no-tags", "origin", source));
        await this.run("checkout", "--force", "--no-track", "-B", local, remote);
      } else if (!this.isFirst) throw noBranch(this.address, this.branch, [...branches.keys()]);
      else {
        await this.run("rm", "-r", "--force", "--quiet", "--ignore-unmatch", ".");
        await this.run("update-ref", "-d", "HEAD");
      }
    });
  }

  write(file: string, text: string): void {
    this.tree.read(file);
    const place = path.join(this.folder, file);
    try {
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    } catch (error) {
      throw gitError(`write ${file}`, error);
    }
  }

  remove(file: string): void {
    rmSync(path.join(this.folder, file), { force: true });
  }

  /** Refuses where git does not know who commits. */
  async requireIdentity(): Promise<void> {
    await this.attempt(committing, () => this.run("var", "GIT_COMMITTER_IDENT"));
  }

  /** Commits the files as they are now, by the person's own hooks and with their signature, where their settings want these. */
  async commit(files: readonly string[], message: string): Promise<void> {
    const { folder, tree } = this;
    await this.attempt(committing, () => commitFiles(this.git, files, { folder, tree, message }));
  }

  /** Publishes the commit. Where somebody else has pushed meanwhile: the error to give up with; the publication can be made anew. */
  async push(): Promise<ReportedError | undefined> {
    try {
      await this.remotely(() => this.run("push", "--progress", "origin", `${local}:refs/heads/${this.branch}`));
      return undefined;
    } catch (error) {
      const refusal = gitError(`push to ${this.address.shown}`, error);
      if (kindOf(error) === "diverged") return refusal;
      if (await this.arrived()) return undefined;
      throw refusal;
    }
  }

  /** The branch, once it is pushed, is what others get who clone the repository. */
  async isDefaultBranch(): Promise<boolean> {
    // The publication is done: that this is not known is no reason to fail.
    return hasDefaultBranch(this.folder).catch(() => true);
  }

  /** The connection may have been lost after the server took the commit. */
  private async arrived(): Promise<boolean> {
    try {
      const own = (await this.git.raw(["rev-parse", local])).trim();
      return (await remoteBranches(this.folder, this.address)).get(this.branch) === own;
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

  /** No command is quiet: simple-git waits a while after one that says nothing. */
  private async run(...command: string[]): Promise<void> {
    await this.git.raw(command);
  }

  /** Work that another machine may keep waiting. */
  private remotely<Result>(work: () => Promise<Result>): Promise<Result> {
    return path.isAbsolute(this.address.url) ? work() : withNotice(this.address.shown, work);
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw gitError(what, error);
    }
  }
}
