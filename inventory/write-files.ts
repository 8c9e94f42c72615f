import { mkdirSync, mkdtempSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { namesIn } from "./existing-files";
import type { FilePlan } from "./file-plan";

/** Why a folder takes no file, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  ENOENT: "it does not exist",
  EPERM: "no permission",
  ENOSPC: "no space is left",
  EROFS: "it is read-only",
};

/**
 * Carries the plan out. All texts are on the disk before the first is put in its place, and each gets there as a whole: what is stopped
 * midway is mended by the next time.
 */
export function writeFiles(folder: string, { write, remove }: FilePlan): void {
  try {
    if (write.size > 0) putInPlace(folder, write);
    for (const path of remove) {
      rmSync(join(folder, path));
      removeIfEmpty(join(folder, dirname(path)));
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new ReportedError([`${folder}: cannot be written: ${reasons[code] ?? code} (expected a folder to write in)`]);
  }
}

function putInPlace(folder: string, texts: ReadonlyMap<string, string>): void {
  const drafts = mkdtempSync(join(folder, ".inventory-"));
  try {
    const drafted = [...texts].map(([path, text], index) => {
      const draft = join(drafts, String(index));
      writeFileSync(draft, text, { flush: true });
      return [draft, join(folder, path)] as const;
    });
    for (const [draft, file] of drafted) {
      mkdirSync(dirname(file), { recursive: true });
      renameSync(draft, file);
    }
  } finally {
    rmSync(drafts, { recursive: true, force: true });
  }
}

function removeIfEmpty(folder: string): void {
  if (namesIn(folder).length === 0) rmdirSync(folder);
}
