import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../../constructs/deployment/reported-error";

/** Makes the folder and those above it that are missing, step by step: Node's own recursive way never ends below /proc. */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  let at = path.resolve(folder);
  for (; !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  for (const each of missing.length > 0 ? missing : [at]) makeOne(each);
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new ReportedError([`${folder}: No folder can be made here.`]);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}
