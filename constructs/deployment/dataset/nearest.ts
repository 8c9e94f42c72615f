import { distance } from "fastest-levenshtein";

/** The candidate that was probably meant by `name`, or undefined where none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let found: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const apart = typingDistance(name, candidate);
    if (apart !== undefined && (found === undefined || apart < found.distance)) found = { candidate, distance: apart };
  }
  return found?.candidate;
}

/**
 * Number of letters in which two names differ, where they are near enough to be one: a third of the letters. Case and
 * punctuation count little, they are what people get wrong most.
 */
export function typingDistance(name: string, candidate: string): number | undefined {
  const most = Math.max(1, Math.floor(candidate.length / 3));
  if (Math.abs(name.length - candidate.length) > most + 2) return undefined;
  if (name === candidate) return 0;
  const apart = distance(letters(name), letters(candidate));
  return apart <= most ? apart + 0.25 : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[-_. ]/g, "");
}
