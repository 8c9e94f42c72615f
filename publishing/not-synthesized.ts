import type { Manifests } from "./revision-manifests";

/**
 * Deployments that are published and not synthesized, for a person who does not name any: nothing is done about them.
 * @param named keys that the person names
 * @param synthesized keys of what is synthesized
 */
export function notSynthesized(
  published: Manifests,
  { named, synthesized }: { readonly named: readonly string[]; readonly synthesized: readonly string[] },
): string[] {
  return named.length > 0 ? [] : [...published.keys()].filter((key) => !synthesized.includes(key)).sort();
}

/** The sentence about one of them. */
export function notSynthesizedText(key: string): string {
  return `${key} is published, and not synthesized: it is left as it is`;
}
