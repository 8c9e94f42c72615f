import type { Position } from "./finding";

/** A value of a YAML file with its place. */
export interface LocatedValue {
  readonly value: unknown;
  readonly position: Position;
  /** A single value as the file spells it: `1.30`, where the value is 1.3. */
  readonly spelling?: string;
  /** Entries of a map by key, of a list by index. */
  readonly children: ReadonlyMap<string, LocatedEntry>;
}

export interface LocatedEntry extends LocatedValue {
  /** Place of the key; of a list item, its own. */
  readonly keyPosition: Position;
}

type Path = readonly PropertyKey[];

/** What the file has at the path, or undefined. */
export function entryAt(root: LocatedValue, path: Path): LocatedValue | undefined {
  return path.reduce<LocatedValue | undefined>((value, part) => value?.children.get(String(part)), root);
}

/** Place of the value at the path; where the file leaves it out, of what it should stand in. */
export function positionOf(root: LocatedValue, path: Path): Position {
  const value = entryAt(root, path);
  return value ? value.position : keyPositionOf(root, path.slice(0, -1));
}

/** Place of the key at the path; where the file leaves it out, of what it should stand in. */
export function keyPositionOf(root: LocatedValue, path: Path): Position {
  const parent = entryAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined) return root.position;
  return parent?.children.get(String(key))?.keyPosition ?? keyPositionOf(root, path.slice(0, -1));
}
