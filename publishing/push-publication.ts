import { setTimeout as pause } from "node:timers/promises";
import type { ReportedError } from "../constructs/deployment/reported-error";
import { commitMessage, linesOf } from "./commit-message";
import type { OpenDestination } from "./open-destinations";
import type { Publication } from "./publication";
import type { RemoteClone } from "./remote-clone";

export interface PushProps {
  /** Subject of the commit. */
  readonly message?: string;
  /** Say what would be published, and leave the repository alone. */
  readonly dryRun?: boolean;
  readonly say: (line: string) => void;
}

/** How often a publication is made anew because somebody else pushed meanwhile. */
const attempts = 10;

export function isNothing({ write, remove }: Publication): boolean {
  return write.size === 0 && remove.length === 0;
}

/**
 * Commits and pushes, and says what came of it.
 * @param compareAgain makes the publication anew on top of what somebody else has pushed
 */
export async function pushPublication(
  { destination: { address, branch }, clone }: OpenDestination,
  first: Publication,
  compareAgain: () => Promise<Publication>,
  { dryRun, message, say }: PushProps,
): Promise<void> {
  const place = `${address.shown} (${branch})`;
  let publication = first;
  for (let attempt = 1; ; attempt++) {
    if (isNothing(publication)) {
      say(`${place}: nothing to publish`);
      return;
    }
    const lines = [...publication.parts.flatMap(linesOf), ...publication.notes].map((line) => `  ${line}`);
    if (dryRun) {
      say([`${place}: would be published`, ...lines].join("\n"));
      return;
    }
    const overtaken = await push(clone, publication, message);
    if (!overtaken) {
      say([`${place}: published`, ...lines].join("\n"));
      if (clone.isFirst && !(await clone.isDefaultBranch())) {
        say(`${place}: this is not the repository's default branch, which is not there: clones are empty until it is.`);
      }
      return;
    }
    if (attempt >= attempts) throw overtaken;
    // Whoever was first may be there again: not all at the same moment.
    await pause(Math.random() * 50 * attempt);
    await clone.update();
    publication = await compareAgain();
  }
}

async function push(
  clone: RemoteClone,
  { parts, write, remove }: Publication,
  message?: string,
): Promise<ReportedError | undefined> {
  for (const file of remove) clone.remove(file);
  for (const [file, text] of write) clone.write(file, text);
  await clone.commit([...write.keys(), ...remove], commitMessage(parts, message));
  return clone.push();
}
