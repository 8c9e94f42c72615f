import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SimpleGit } from "simple-git";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { gitIn } from "../../repository/git";
import { writeCloneSettings } from "../../repository/clone-settings";
import { gitError } from "../../repository/git-failure";
import { configurationFile, stackFolder } from "../../repository/published-deployment";
import { repositoryAddress } from "../../repository/repository-address";
import type { RepositoryAddress } from "../../repository/repository-address";
import { withNotice } from "../../repository/waiting-notice";
import type { Stack } from "../../synthesized/stack";

/** Where stacks are published. */
export interface PublishedPlace {
  /** URL or folder of the repository. */
  readonly url: string;
  readonly branch: string;
  /** Told, in a line, that the server lets one wait. @default standard error */
  readonly say?: (line: string) => void;
}

/** What servers say of a commit that they do not give out by its name. */
const UNREACHABLE =
  /not our ref|unadvertised object|does not allow request|no such remote ref|could ?n.t find remote ref/i;

/**
 * Commits of a published repository, looked at without a checkout. In a repository for a fleet, a later commit may be about other
 * deployments only: what counts is what a commit holds of a stack, not which commit it is.
 */
export class PublishedCommits {
  private readonly git: SimpleGit;
  private readonly fetched = new Map<string, Promise<void>>();
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly folder: string,
    private readonly address: RepositoryAddress,
    private readonly branch: string,
    private readonly say?: (line: string) => void,
  ) {
    this.git = gitIn(folder);
  }

  /** To be closed in the end. */
  static async open({ url, branch, say }: PublishedPlace): Promise<PublishedCommits> {
    const address = await repositoryAddress(url);
    const folder = mkdtempSync(path.join(tmpdir(), "keyphase-published-"));
    const commits = new PublishedCommits(folder, address, branch, say);
    // A second Ctrl-C ends the program at once.
    process.once("exit", commits.close);
    try {
      await commits.git.raw(["init", "--quiet", "--bare"]);
      writeCloneSettings(folder, address);
      return commits;
    } catch (error) {
      commits.close();
      throw gitError(`read ${address.shown}`, error);
    }
  }

  readonly close = (): void => {
    process.removeListener("exit", this.close);
    rmSync(this.folder, { recursive: true, force: true });
  };

  /** Newest commit of the branch. */
  async head(): Promise<string> {
    const reference = `refs/heads/${this.branch}`;
    const [commit = ""] = (await this.ask(["ls-remote", "origin", reference])).split("\t");
    if (commit !== "") return commit;
    throw new ReportedError([
      `${this.address.shown} has no branch ${this.branch}: nothing is published there. Publish first: npx keyphase publish`,
    ]);
  }

  /** Whether the commit holds the stack exactly as it was synthesized. */
  async holds(commit: string, { name, text }: Stack): Promise<boolean> {
    await this.fetchedOnce(commit);
    const file = `${commit}:${stackFolder(name)}/${configurationFile}`;
    return this.git.raw(["cat-file", "blob", file]).then(
      (published) => published === text,
      () => false,
    );
  }

  /** A fetch that has failed is tried again by whoever asks next. */
  private async fetchedOnce(commit: string): Promise<void> {
    const fetched = this.fetched.get(commit) ?? this.queued(() => this.fetch(commit));
    this.fetched.set(commit, fetched);
    try {
      await fetched;
    } catch (error) {
      this.fetched.delete(commit);
      throw error;
    }
  }

  /** One after the other: git locks its own repository. */
  private queued(work: () => Promise<void>): Promise<void> {
    const working = this.queue.then(work);
    this.queue = working.catch(() => undefined);
    return working;
  }

  /** A commit that no branch has any more, or that the server gives out with its branch only, comes with the branch or not at all. */
  private async fetch(commit: string): Promise<void> {
    try {
      await this.remote(["fetch", "--quiet", "--depth=1", "--no-tags", "origin", commit]);
    } catch (error) {
      if (!UNREACHABLE.test(String(error))) throw gitError(`read ${this.address.shown}`, error);
      await this.ask(["fetch", "--quiet", "--no-tags", "origin", `refs/heads/${this.branch}`]);
    }
  }

  private async ask(command: string[]): Promise<string> {
    try {
      return await this.remote(command);
    } catch (error) {
      throw gitError(`read ${this.address.shown}`, error);
    }
  }

  private remote(command: string[]): Promise<string> {
    return withNotice(this.address.shown, async () => this.git.raw(command), { say: this.say });
  }
}
