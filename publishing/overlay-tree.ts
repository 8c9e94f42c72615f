import type { Tree } from "./tree";

/** A tree as it will be once some files are written and others removed. */
export class OverlayTree implements Tree {
  private readonly removed: ReadonlySet<string>;

  constructor(
    private readonly below: Tree,
    private readonly written: ReadonlyMap<string, string>,
    removed: readonly string[],
  ) {
    this.removed = new Set(removed);
  }

  read(file: string): string | undefined {
    return this.written.get(file) ?? (this.removed.has(file) ? undefined : this.below.read(file));
  }

  list(folder: string): string[] {
    const kept = this.below.list(folder).filter((file) => !this.removed.has(file));
    const added = [...this.written.keys()].filter((file) => file.startsWith(`${folder}/`));
    return [...new Set([...kept, ...added])].sort();
  }
}
