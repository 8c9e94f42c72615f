import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** Hash of files of a folder, 12 hex digits: of what is in them, since an archive's bytes depend on who packs it. */
export function filesHash(folder: string, names: readonly string[]): string {
  const hash = createHash("sha256");
  for (const name of names) {
    const content = readFileSync(path.join(folder, name));
    hash.update(`${name} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 12);
}
