import { setMaxListeners } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";

const folders = new Set<string>();

/** Signals that a person or a pipeline ends the program with. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const controller = new AbortController();

/** Raised when the program is told to end while it has temporary folders: what writes to them stops. */
export const ending = controller.signal;
setMaxListeners(0, ending);

/** How often it is looked whether a folder is gone before the program ends all the same, and milliseconds between two looks. */
const mostLooks = 100;
const betweenLooks = 30;

/** A folder that nobody else reads, gone afterwards: also where the program is told to end. */
export async function inTemporaryFolder<Result>(
  prefix: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  // Before there is a folder: a signal that nobody listens to ends the program at once.
  if (folders.size === 0) for (const signal of endings) process.on(signal, endNow);
  let folder: string | undefined;
  try {
    folder = newFolder(prefix);
    return await use(folder);
  } finally {
    if (folder !== undefined) remove(folder);
    if (folders.size === 0) for (const signal of endings) process.off(signal, endNow);
  }
}

function newFolder(prefix: string): string {
  try {
    const folder = mkdtempSync(path.join(tmpdir(), prefix));
    folders.add(folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReportedError([
      `There can be no temporary folder in ${tmpdir()} (${reason}). TMPDIR names the folder for temporary files (expected one that exists and has space).`,
    ]);
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}

function endNow(signal: (typeof endings)[number]): void {
  controller.abort();
  // A git program may write there to its end, or make the folder anew: it counts as gone when it stays away.
  for (let looks = 0, quiet = 0; looks < mostLooks && quiet < 2; looks += 1) {
    const left = [...folders].filter((folder) => existsSync(folder));
    for (const folder of left) tryToRemove(folder);
    quiet = left.length === 0 ? quiet + 1 : 0;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, betweenLooks);
  }
  process.exit(128 + constants.signals[signal]);
}

function tryToRemove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Something was written to it meanwhile: the next look finds it.
  }
}
