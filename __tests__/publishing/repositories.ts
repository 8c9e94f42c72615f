import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Git knows who commits, and nothing of this machine's settings. */
export function ownGitSettings(
  folder: string,
  settings = "[user]\n\tname = Publisher\n\temail = publisher@example.com\n",
): void {
  const file = join(folder, "gitconfig");
  writeFileSync(file, `[init]\n\tdefaultBranch = main\n${settings}`);
  for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) Reflect.deleteProperty(process.env, name);
  process.env["GIT_CONFIG_GLOBAL"] = file;
  process.env["GIT_CONFIG_NOSYSTEM"] = "1";
}

/** A folder for the duration of a test, with git settings of its own. */
export async function inWorkshop<Result>(use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "publishing-test-"));
  const before = { ...process.env };
  ownGitSettings(folder);
  try {
    return await use(folder);
  } finally {
    process.env = before;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A bare repository without a commit. */
export function bareRepository(folder: string, name = "fleet.git"): string {
  const repository = join(folder, name);
  mkdirSync(repository, { recursive: true });
  git(repository, "init", "--quiet", "--bare", "--initial-branch=main");
  return repository;
}

export function git(folder: string, ...command: string[]): string {
  return execFileSync("git", command, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** Text of every file on the branch, by path. */
export function published(repository: string, branch = "main"): Record<string, string> {
  const files = git(repository, "ls-tree", "-r", "--name-only", branch).split("\n");
  const input = files.map((file) => `${branch}:${file}\n`).join("");
  let left = execFileSync("git", ["cat-file", "--batch"], { cwd: repository, input });
  const entries = files.map((file) => {
    const begin = left.indexOf("\n") + 1;
    const end = begin + Number(left.subarray(0, begin).toString().trim().split(" ")[2]);
    const text = left.subarray(begin, end).toString();
    left = left.subarray(end + 1);
    return [file, text] as const;
  });
  return Object.fromEntries(entries);
}

export function commits(repository: string, branch = "main"): string[] {
  return git(repository, "log", "--format=%s", branch).split("\n");
}

/** The phases whose marker the newest commit touches, by stack. */
export function startedBy(repository: string, commit = "main"): string[] {
  const touched = git(repository, "show", "--format=", "--name-only", commit).split("\n");
  return touched.filter((file) => file.startsWith("start/")).map((file) => file.slice("start/".length));
}

/** Somebody commits to the branch from a clone of their own. */
export function commitByHand(repository: string, folder: string, change: (clone: string) => void): void {
  const clone = mkdtempSync(join(folder, "clone-"));
  git(clone, "clone", "--quiet", repository, ".");
  change(clone);
  git(clone, "add", "--all", "--force");
  git(clone, "commit", "--quiet", "--message", "By hand");
  git(clone, "push", "--quiet", "origin", "HEAD:main");
}
