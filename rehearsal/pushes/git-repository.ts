import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SimpleGit } from "simple-git";
import { gitIn } from "../../repository/git";
import { gitError } from "../../repository/git-failure";
import { unpackArchive } from "../terraform-cloud/runs/archive";
import type { ConnectedRepository, Push } from "../terraform-cloud/runs/connected-repository";

/** Where the hook writes: a line for each branch of each push, `<old> <new> <ref>`. */
const RECEIVED = "received-pushes";

/** A hook that needs nothing but the shell: no port, no program that has to start. */
const HOOK = `#!/bin/sh\nexec cat >> ${RECEIVED}\n`;

/** Who commits in the rehearsal, without the person's signature. */
const IDENTITY = {
  "user.name": "Keyphase rehearsal",
  "user.email": "rehearsal@example.invalid",
  "commit.gpgSign": "false",
};

const NO_COMMIT = /^0+$/;

/** A bare repository that stands for the one on the git server: real pushes go in, and each is told of as a webhook would. */
export class GitRepository implements ConnectedRepository {
  private taken = 0;

  private constructor(
    /** Folder of the bare repository: what one pushes to. */
    readonly folder: string,
    /** A checkout whose remote is the bare repository. */
    readonly checkout: string,
    readonly identifier: string,
    readonly defaultBranch: string,
    private readonly git: SimpleGit,
  ) {}

  /**
   * @param folder where it goes; made if missing
   * @param files what the repository begins with, by path
   */
  static async make(
    folder: string,
    { identifier, branch, files }: { identifier: string; branch: string; files: ReadonlyMap<string, string> },
  ): Promise<GitRepository> {
    const bare = path.join(folder, "repository.git");
    const checkout = path.join(folder, "checkout");
    for (const each of [bare, checkout]) mkdirSync(each, { recursive: true });
    const repository = new GitRepository(bare, checkout, identifier, branch, gitIn(bare));
    try {
      await repository.beginBare();
      await repository.begin(files);
      await repository.takePushes();
    } catch (error) {
      throw gitError("make a repository for the rehearsal", error);
    }
    return repository;
  }

  /** Pushes since the last call, in their order. */
  async takePushes(): Promise<Push[]> {
    const file = path.join(this.folder, RECEIVED);
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
    const fresh = lines.slice(this.taken);
    this.taken = lines.length;
    const pushes: Push[] = [];
    for (const line of fresh) {
      const [before = "", sha = "", ref = ""] = line.split(" ");
      if (!ref.startsWith("refs/heads/") || NO_COMMIT.test(sha)) continue;
      const branch = ref.slice("refs/heads/".length);
      pushes.push({ branch, sha, message: await this.messageOf(sha), files: await this.changed(before, sha) });
    }
    return pushes;
  }

  async head(branch: string): Promise<{ sha: string; message: string }> {
    const sha = (await this.git.raw(["rev-parse", `refs/heads/${branch}`])).trim();
    return { sha, message: await this.messageOf(sha) };
  }

  async read(sha: string, file: string): Promise<string | undefined> {
    const found = await this.git.raw(["ls-tree", "--name-only", sha, "--", file]);
    return found.trim() === "" ? undefined : this.git.raw(["cat-file", "blob", `${sha}:${file}`]);
  }

  async checkOut(sha: string, folder: string): Promise<void> {
    const archive = `${folder}.tar.gz`;
    await this.git.raw(["archive", "--format=tar.gz", `--output=${path.resolve(archive)}`, sha]);
    await unpackArchive(readFileSync(archive), folder);
  }

  private async messageOf(sha: string): Promise<string> {
    return (await this.git.raw(["log", "-1", "--format=%s", sha])).trim();
  }

  private async changed(before: string, after: string): Promise<string[]> {
    const listing = NO_COMMIT.test(before)
      ? await this.git.raw(["ls-tree", "-r", "-z", "--name-only", after])
      : await this.git.raw(["diff", "-z", "--name-only", "--no-renames", before, after]);
    return listing.split("\0").filter(Boolean);
  }

  private async beginBare(): Promise<void> {
    await this.git.raw(["init", "--quiet", "--bare", "."]);
    await this.git.raw(["symbolic-ref", "HEAD", `refs/heads/${this.defaultBranch}`]);
    // Whatever hooks the person has set for all repositories: this one has its own.
    await this.git.raw(["config", "core.hooksPath", "hooks"]);
    const hooks = path.join(this.folder, "hooks");
    mkdirSync(hooks, { recursive: true });
    writeFileSync(path.join(hooks, "post-receive"), HOOK);
    chmodSync(path.join(hooks, "post-receive"), 0o755);
  }

  private async begin(files: ReadonlyMap<string, string>): Promise<void> {
    const git = gitIn(this.checkout);
    await git.raw(["init", "--quiet", "."]);
    await git.raw(["symbolic-ref", "HEAD", `refs/heads/${this.defaultBranch}`]);
    for (const [name, value] of Object.entries(IDENTITY)) await git.raw(["config", name, value]);
    await git.raw(["remote", "add", "origin", path.resolve(this.folder)]);
    for (const [file, text] of files) {
      mkdirSync(path.join(this.checkout, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(this.checkout, file), text);
    }
    await git.raw(["add", "--force", "."]);
    await git.raw(["commit", "--quiet", "--allow-empty", "--no-verify", "--message", "Begin"]);
    await git.raw(["push", "--quiet", "origin", this.defaultBranch]);
  }
}
