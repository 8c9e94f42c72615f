import type { SimpleGit } from "simple-git";
import { ReportedError } from "../constructs/deployment/reported-error";

/** Oldest git that knows every option used here. */
const oldest = { major: 2, minor: 20 };

/** Refuses a git program that is too old. */
export async function requireGit(git: SimpleGit): Promise<void> {
  const { major, minor, installed } = await git.version();
  if (!installed) throw new Error("spawn git ENOENT");
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  throw new ReportedError([`git ${major}.${minor} is too old (expected ${oldest.major}.${oldest.minor} or newer)`]);
}
