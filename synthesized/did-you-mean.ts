import { closest, distance } from "fastest-levenshtein";

/** The part of a word, in letters, that may be mistyped. */
const MISTYPED = 1 / 3;

/** `; did you mean platform?` where a known name is near to what was typed; else a full stop: a far one would only confuse. */
export function didYouMean(typed: string, known: readonly string[]): string {
  // Keys differ in more than their case, so that alone is a slip.
  const same = known.find((name) => name.toLowerCase() === typed.toLowerCase());
  if (same !== undefined) return `; did you mean ${same}?`;
  const nearest = known.length === 0 ? undefined : closest(typed, known);
  if (nearest === undefined || distance(typed, nearest) > Math.max(2, nearest.length * MISTYPED)) return ".";
  return `; did you mean ${nearest}?`;
}
