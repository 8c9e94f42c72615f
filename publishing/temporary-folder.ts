import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";

const folders = new Set<string>();

/** Signals that a person or a pipeline ends the program with. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A folder that nobody else reads, gone afterwards: also where the program is told to end. */
export async function inTemporaryFolder<Result>(
  prefix: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  if (folders.size === 0) for (const signal of endings) process.on(signal, endNow);
  folders.add(folder);
  try {
    return await use(folder);
  } finally {
    remove(folder);
    if (folders.size === 0) for (const signal of endings) process.off(signal, endNow);
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}

function endNow(signal: (typeof endings)[number]): void {
  try {
    for (const folder of folders) remove(folder);
  } catch {
    // A git program may still write there; what is left is a temporary folder.
  }
  process.exit(128 + constants.signals[signal]);
}
