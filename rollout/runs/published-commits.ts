import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SimpleGit } from "simple-git";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { gitIn } from "../../publishing/git";
import { gitError } from "../../publishing/git-failure";
import { configurationFile, stackFolder } from "../../publishing/published-deployment";
import { repositoryAddress } from "../../publishing/repository-address";
import type { RepositoryAddress } from "../../publishing/repository-address";
import type { Stack } from "../../synthesized/stack";

/** Where stacks are published. */
export interface PublishedPlace {
  /** URL or folder of the repository. */
  readonly url: string;
  readonly branch: string;
}

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
  ) {
    this.git = gitIn(folder);
  }

  /** To be closed in the end. */
  static async open({ url, branch }: PublishedPlace): Promise<PublishedCommits> {
    const address = await repositoryAddress(url);
    const folder = mkdtempSync(path.join(tmpdir(), "keyphase-published-"));
    const commits = new PublishedCommits(folder, address, branch);
    await commits.git.raw(["init", "--quiet", "--bare"]);
    return commits;
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Newest commit of the branch. */
  async head(): Promise<string> {
    const reference = `refs/heads/${this.branch}`;
    const [commit = ""] = (await this.ask(["ls-remote", this.address.url, reference])).split("\t");
    if (commit !== "") return commit;
    throw new ReportedError([
      `${this.address.shown} has no branch ${this.branch}: nothing is published there. Publish first: npx keyphase publish`,
    ]);
  }

  /** Whether the commit holds the stack exactly as it was synthesized. */
  async holds(commit: string, { name, text }: Stack): Promise<boolean> {
    const fetched = this.fetched.get(commit) ?? this.fetch(commit);
    this.fetched.set(commit, fetched);
    await fetched;
    const file = `${commit}:${stackFolder(name)}/${configurationFile}`;
    return this.git.raw(["cat-file", "blob", file]).then(
      (published) => published === text,
      () => false,
    );
  }

  /** One after the other: git locks its own repository. */
  private fetch(commit: string): Promise<void> {
    const fetching = this.queue.then(async () => {
      await this.ask(["fetch", "--quiet", "--depth=1", "--no-tags", this.address.url, commit]);
    });
    this.queue = fetching.catch(() => undefined);
    return fetching;
  }

  private async ask(command: string[]): Promise<string> {
    try {
      return await this.git.raw(command);
    } catch (error) {
      throw gitError(`read ${this.address.shown}`, error);
    }
  }
}
