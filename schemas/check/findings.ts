import { distance } from "fastest-levenshtein";

/** What is wrong, and where below the declaration: `metadata.nme`. */
export interface Finding {
  readonly path: readonly string[];
  readonly problem: string;
}

/** ` (nearest: name)` when one of the known names is close enough to be what was meant. */
export function nearest(name: string, known: readonly string[]): string {
  const [best] = known
    .map((candidate) => ({ candidate, edits: distance(name, candidate) }))
    .sort((a, b) => a.edits - b.edits || a.candidate.localeCompare(b.candidate));
  return best && best.edits <= Math.max(2, name.length / 3) ? ` (nearest: ${best.candidate})` : "";
}
