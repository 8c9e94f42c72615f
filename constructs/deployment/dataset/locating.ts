import { isAlias, isCollection, isMap, isScalar, isSeq } from "yaml";
import type { Pair, YAMLMap, YAMLSeq } from "yaml";
import type { Fault, Position } from "./finding";
import type { LocatedEntry, LocatedValue } from "./located-value";
import { quoted } from "./printable";

/** Turns the nodes of a YAML file into plain values with their places, and notes what a dataset may not hold. */
export class Locating {
  readonly faults: Fault[] = [];
  private anchored = false;

  constructor(private readonly positionAt: (offset: number) => Position) {}

  value(node: unknown, path: readonly (string | number)[]): LocatedValue {
    const position = this.positionAt(offsetOf(node) ?? 0);
    this.refuseAnchor(node, position);
    if (isMap(node)) return this.map(node, position, path);
    if (isSeq(node)) return this.list(node, position, path);
    if (!isScalar(node)) return { value: null, position, children: new Map() };
    return { value: node.value, position, spelling: node.source, children: new Map() };
  }

  private map(node: YAMLMap, position: Position, path: readonly (string | number)[]): LocatedValue {
    const children = new Map<string, LocatedEntry>();
    for (const pair of node.items) {
      const keyPosition = this.positionAt(offsetOf(pair.key) ?? offsetOf(pair.value) ?? offsetOf(node) ?? 0);
      const key = this.key(pair, keyPosition, path);
      if (key === undefined) continue;
      const earlier = children.get(key);
      if (earlier)
        this.refuse(keyPosition, `stands here again (first in line ${earlier.keyPosition.line})`, [...path, key]);
      const located = this.value(pair.value, [...path, key]);
      children.set(key, {
        ...located,
        position: offsetOf(pair.value) === undefined ? keyPosition : located.position,
        keyPosition,
      });
    }
    const value = Object.fromEntries([...children].map(([key, child]) => [key, child.value]));
    return { value, position, children };
  }

  private list(node: YAMLSeq, position: Position, path: readonly (string | number)[]): LocatedValue {
    const items = node.items.map((item, index) => this.value(item, [...path, index]));
    const children = new Map(items.map((item, index) => [String(index), { ...item, keyPosition: item.position }]));
    return { value: items.map(({ value }) => value), position, children };
  }

  private key({ key }: Pair, position: Position, path: readonly (string | number)[]): string | undefined {
    if (isAlias(key) || isCollection(key)) {
      this.refuse(position, "a key cannot be an alias, a list or a map (expected a name)", path);
      return undefined;
    }
    // A number as a key stands for its spelling: `1.30` and `1.3` are two names.
    const text = isScalar(key) ? (typeof key.value === "string" ? key.value : (key.source ?? "")) : "";
    if (text === "" || text === "__proto__") {
      this.refuse(position, `${quoted(text)} cannot be a key (expected a name)`, path);
      return undefined;
    }
    this.refuseAnchor(key, position);
    return text;
  }

  /** Once per file: a file full of anchors needs one sentence, not thousands. */
  private refuseAnchor(node: unknown, position: Position): void {
    const alias = isAlias(node);
    const anchor = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
    if (this.anchored || !(alias || anchor)) return;
    this.anchored = true;
    this.refuse(
      position,
      `${alias ? "aliases (*)" : "anchors (&)"} are not allowed in datasets (expected each value written out where it counts)`,
    );
  }

  private refuse(position: Position, message: string, path?: readonly (string | number)[]): void {
    this.faults.push({ position, message, path });
  }
}

function offsetOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}
