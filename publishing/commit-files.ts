import { writeFileSync } from "node:fs";
import path from "node:path";
import type { SimpleGit } from "simple-git";
import type { Tree } from "./tree";

export interface CommitProps {
  /** Folder of the clone. */
  readonly folder: string;
  readonly tree: Tree;
  readonly message: string;
}

/** Commits the files as they are now, by the person's own hooks and with their signature, where their settings want these. */
export async function commitFiles(
  git: SimpleGit,
  files: readonly string[],
  { folder, tree, message }: CommitProps,
): Promise<void> {
  // Out of the index first: an entry that was a link would stay one.
  await inChunks(git, files, ["rm", "-r", "--cached", "--ignore-unmatch", "--force"]);
  const present = files.filter((file) => tree.read(file) !== undefined);
  // By force: the person may ignore files like these everywhere.
  await inChunks(git, present, ["add", "--force", "--verbose"]);
  const note = path.join(folder, ".git", "publication-message");
  writeFileSync(note, message);
  await git.raw(["commit", "--cleanup=verbatim", "--file", note]);
}

/** A command line holds some hundred thousand characters. */
async function inChunks(git: SimpleGit, files: readonly string[], command: readonly string[]): Promise<void> {
  for (let from = 0; from < files.length; from += 500) {
    await git.raw([...command, "--", ...files.slice(from, from + 500)]);
  }
}
