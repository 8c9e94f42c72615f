import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConnectedRepository } from "../../rehearsal/terraform-cloud/runs/connected-repository";

/** A bare repository on this machine that stacks are published to, and a checkout of it. */
export class PublishedRepository implements ConnectedRepository {
  readonly identifier = "platforms/fleet";
  readonly defaultBranch = "main";
  readonly bare: string;
  private readonly checkout: string;

  constructor(folder: string) {
    this.bare = join(folder, "published.git");
    this.checkout = join(folder, "checkout");
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", this.bare);
    git(folder, "clone", "--quiet", this.bare, this.checkout);
    git(this.checkout, "config", "user.name", "Jane");
    git(this.checkout, "config", "user.email", "jane@example.com");
    git(this.checkout, "checkout", "--quiet", "-B", "main");
  }

  /** Publishes what was synthesized, and touches start markers. @returns the commit */
  publish(synthesized: string, ...starts: readonly string[]): string {
    cpSync(join(synthesized, "stacks"), join(this.checkout, "stacks"), { recursive: true });
    for (const stack of starts) {
      mkdirSync(join(this.checkout, "start"), { recursive: true });
      writeFileSync(join(this.checkout, "start", stack), String(Math.random()));
    }
    return this.push();
  }

  /** A commit that has nothing to do with the stacks. */
  note(text: string): string {
    writeFileSync(join(this.checkout, "NOTES.md"), text);
    return this.push();
  }

  head(): Promise<{ sha: string; message: string }> {
    return Promise.resolve({ sha: git(this.bare, "rev-parse", "main"), message: "Publish" });
  }

  read(sha: string, file: string): Promise<string | undefined> {
    try {
      return Promise.resolve(git(this.bare, "cat-file", "blob", `${sha}:${file}`));
    } catch {
      return Promise.resolve(undefined);
    }
  }

  checkOut(sha: string, folder: string): Promise<void> {
    git(this.bare, "--work-tree", folder, "checkout", "--force", sha, "--", ".");
    return Promise.resolve();
  }

  private push(): string {
    git(this.checkout, "add", "--all");
    git(this.checkout, "commit", "--quiet", "--allow-empty", "--message", "Publish");
    git(this.checkout, "push", "--quiet", "origin", "main");
    return git(this.checkout, "rev-parse", "HEAD");
  }
}

function git(folder: string, ...command: readonly string[]): string {
  return execFileSync("git", command, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
