import { closest } from "fastest-levenshtein";
import { largestGroup } from "./host-group";
import { images, ownImage } from "./images";
import { defaultInstanceType, endedRange, instanceTypes } from "./instance-types";
import { networkRules } from "./network-rules";
import { problemIf } from "./scaleway-config";
import type { ScalewayConfig, ScalewayRule } from "./scaleway-config";
import { hostTags } from "./tag-list";
import { defaultZone, zonesByRegion, zonesWithoutGateway } from "./zones";

export type { ScalewayConfig } from "./scaleway-config";

export const scalewayRules: readonly ScalewayRule[] = [
  ({ region }) => regionProblems(region),
  zoneProblems,
  ...networkRules,
  ({ hosts }) => instanceTypeProblems(hosts),
  ({ hosts }) => imageProblems(hosts),
  ({ hosts }) => groupProblems(hosts),
  ({ vault }) => sealProblems(vault),
  ({ tags }) => tagProblems(tags),
];

type Hosts = ScalewayConfig["hosts"];

function regionProblems(region: string) {
  const regions = Object.keys(zonesByRegion);
  const message = `${region} is not a region of Scaleway (expected ${nearest(region, regions)})`;
  return problemIf(!regions.includes(region), ["region"], message);
}

/** Zones of an unknown region are not looked at: there is one mistake, not two. */
function zoneProblems({ region, zone = defaultZone(region) }: ScalewayConfig) {
  const zones = zonesByRegion[region];
  if (zones === undefined) return [];
  const unknown = `${zone} is not a zone of ${region} (expected ${nearest(zone, zones)})`;
  const closed = `${zone} has no public gateways, so hosts there would not reach the internet (expected ${zones.filter((other) => !zonesWithoutGateway.includes(other)).join(" or ")})`;
  return [
    ...problemIf(!zones.includes(zone), ["zone"], unknown),
    ...problemIf(zonesWithoutGateway.includes(zone), ["zone"], closed),
  ];
}

function instanceTypeProblems(hosts: Hosts) {
  return Object.entries(hosts).flatMap(([role, { instanceType }]) => {
    if (instanceType === undefined || instanceTypes.includes(instanceType)) return [];
    const message = endedRange.test(instanceType)
      ? `${instanceType} is no longer offered (expected one that is, like ${defaultInstanceType})`
      : `${instanceType} is not an instance type of Scaleway (expected ${nearest(instanceType, instanceTypes)})`;
    return problemIf(true, ["hosts", role, "instanceType"], message);
  });
}

function imageProblems(hosts: Hosts) {
  return Object.entries(hosts).flatMap(([role, { image }]) => {
    if (image === undefined || ownImage.test(image)) return [];
    const message = `${image} is not an image that hosts on Scaleway are made from (expected ${nearest(image, images)}, or the id of one of your own)`;
    return problemIf(!images.includes(image), ["hosts", role, "image"], message);
  });
}

function groupProblems(hosts: Hosts) {
  return Object.entries(hosts).flatMap(([role, { count = 0 }]) => {
    const message = `${count} hosts are too many for a placement group on Scaleway (expected at most ${largestGroup})`;
    return problemIf(count > largestGroup, ["hosts", role, "count"], message);
  });
}

/**
 * Key Manager cannot unseal Vault: no released Vault knows it (Vault documentation, seal configuration; hashicorp/vault#32032 proposes a seal
 * `scalewaykms`, and is open).
 */
function sealProblems({ transit }: ScalewayConfig["vault"]) {
  const message =
    "nothing on Scaleway can unseal Vault, which knows no seal for its Key Manager (expected vault.transit, a Vault that does)";
  return problemIf(transit === undefined, ["vault"], message);
}

function tagProblems(tags: ScalewayConfig["tags"]) {
  const taken: readonly string[] = Object.values(hostTags);
  return Object.keys(tags).flatMap((name) => {
    const message = `${name} is a tag by which hosts are told apart (expected another name)`;
    return problemIf(taken.includes(name), ["tags", name], message);
  });
}

/** What was probably meant. Case and the kind of dash are what people get wrong first. */
function nearest(name: string, known: readonly string[]): string {
  const letters = (text: string) => text.toLowerCase().replaceAll("_", "-");
  return known.find((candidate) => letters(candidate) === letters(name)) ?? closest(name, [...known]);
}
