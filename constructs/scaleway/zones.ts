/**
 * Zones by region (Scaleway: product availability guide; Milan: its Ansible collection). All have instances, block volumes and load balancers.
 */
export const zonesByRegion: Readonly<Record<string, readonly string[]>> = {
  "fr-par": ["fr-par-1", "fr-par-2", "fr-par-3"],
  "nl-ams": ["nl-ams-1", "nl-ams-2", "nl-ams-3"],
  "pl-waw": ["pl-waw-1", "pl-waw-2", "pl-waw-3"],
  "it-mil": ["it-mil-1"],
};

/** Zones without public gateways, where a network would have no way out (the same guide). */
export const zonesWithoutGateway: readonly string[] = ["fr-par-3"];

/** Zone of what lies in one where the dataset names none: the region's first. */
export function defaultZone(region: string): string {
  return `${region}-1`;
}
