import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ownershipOf } from "./generated-file";
import type { Ownership } from "./generated-file";

/** What stands at a path: nothing, a file with its text, or something that is neither. */
export type Existing = undefined | { readonly text: string; readonly owner: Ownership } | "no file";

export function existingAt(file: string): Existing {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile()) return "no file";
  const text = readFileSync(file, "utf8");
  return { text, owner: ownershipOf(text) };
}

/** The folder above a path that is no folder, if there is one. @param path inside the folder */
export function blockedFolder(folder: string, path: string): string | undefined {
  const above = dirname(path);
  if (above === ".") return undefined;
  const stats = lstatSync(join(folder, above), { throwIfNoEntry: false });
  return blockedFolder(folder, above) ?? (stats && !stats.isDirectory() ? above : undefined);
}

/** Names in a folder, sorted; none where there is no folder. */
export function namesIn(folder: string): string[] {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];
}
