import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { Tree } from "./tree";

/** The files of a checkout. */
export class FolderTree implements Tree {
  constructor(readonly folder: string) {}

  read(file: string): string | undefined {
    this.refuseFileAsFolder(path.posix.dirname(file));
    const place = path.join(this.folder, file);
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry?.isDirectory()) {
      throw new ReportedError([`${file} is a folder in the published repository (expected a file). Remove it there.`]);
    }
    return entry?.isFile() ? readFileSync(place, "utf8") : undefined;
  }

  list(folder: string): string[] {
    this.refuseFileAsFolder(folder);
    const place = path.join(this.folder, folder);
    if (!lstatSync(place, { throwIfNoEntry: false })) return [];
    return readdirSync(place, { withFileTypes: true })
      .flatMap((entry) => {
        const inside = path.posix.join(folder, entry.name);
        return entry.isDirectory() ? this.list(inside) : [inside];
      })
      .sort();
  }

  private refuseFileAsFolder(folder: string): void {
    const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
    for (const length of parts.keys()) {
      const inside = parts.slice(0, length + 1).join("/");
      const entry = lstatSync(path.join(this.folder, inside), { throwIfNoEntry: false });
      if (entry && !entry.isDirectory()) {
        throw new ReportedError([
          `${inside} is a file in the published repository (expected a folder). Remove it there.`,
        ]);
      }
    }
  }
}
