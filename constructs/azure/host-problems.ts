import { closest } from "fastest-levenshtein";
import { Cidr } from "../network/cidr";
import type { ConfigProblem } from "../network/network-problems";
import { problemIf } from "./azure-config";
import { bastionRange } from "./bastion-range";
import { hostTags } from "./host-tags";
import { regionProblems } from "./region-problems";
import { tagProblems } from "./tag-problems";
import { images, ownImage } from "./vm-images";
import { hostVmSizes } from "./vm-size-table";
import { legacyVmSize } from "./vm-sizes";

/** What a dataset says about hosts on Azure. */
export interface AzureHostConfig {
  readonly region: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly network: { readonly cidr: string; readonly clients: readonly string[] };
  /** Groups of hosts by role, `servers`. */
  readonly hosts: Readonly<Record<string, { readonly instanceType?: string; readonly image?: string }>>;
}

/** Looks for what Azure would refuse in a dataset with hosts, or would not do. */
export type AzureHostRule = (config: AzureHostConfig) => ConfigProblem[];

/** Smallest subnet of Azure: it keeps five addresses of each (Microsoft Learn, "Virtual network FAQ"). */
const smallestSubnet = 29;

export const azureHostRules: readonly AzureHostRule[] = [
  ({ region }) => regionProblems(region),
  ({ tags }) => tagProblems(tags),
  ({ tags }) => takenTagProblems(tags),
  ({ network }) => sizeProblems(network),
  ({ network }) => bastionProblems(network),
  ({ hosts }) => vmSizeProblems(hosts),
  ({ hosts }) => imageProblems(hosts),
];

type Hosts = AzureHostConfig["hosts"];

function takenTagProblems(tags: AzureHostConfig["tags"]) {
  const taken = Object.values(hostTags).map((name) => name.toLowerCase());
  return Object.keys(tags).flatMap((name) => {
    const message = `${name} is a tag by which hosts are told apart (expected another name)`;
    return problemIf(taken.includes(name.toLowerCase()), ["tags", name], message);
  });
}

function sizeProblems({ cidr }: AzureHostConfig["network"]) {
  const message = `${cidr} is no size of a subnet on Azure (expected a /${smallestSubnet} or larger)`;
  return problemIf(Cidr.parse(cidr).prefix > smallestSubnet, ["network", "cidr"], message);
}

/** Azure would answer clients from there through Bastion's subnet, which is nearer. */
function bastionProblems({ cidr, clients }: AzureHostConfig["network"]) {
  const taken = Cidr.parse(bastionRange);
  const named: (readonly [(string | number)[], string])[] = [
    [["cidr"], cidr],
    ...clients.map((client, index): [(string | number)[], string] => [["clients", index], client]),
  ];
  return named.flatMap(([path, range]) => {
    const parsed = Cidr.parse(range);
    const message = `${range} overlaps ${bastionRange}, which Azure Bastion has in the network (expected a range beside it)`;
    return problemIf(parsed.prefix > 0 && parsed.overlaps(taken), ["network", ...path], message);
  });
}

function vmSizeProblems(hosts: Hosts) {
  return Object.entries(hosts).flatMap(([role, { instanceType }]) => {
    if (instanceType === undefined || hostVmSizes.includes(instanceType)) return [];
    const expected = nearest(instanceType, hostVmSizes);
    const message = legacyVmSize.test(instanceType)
      ? `${instanceType} is a legacy size, which cannot encrypt on the host (expected ${expected})`
      : `${instanceType} is not a VM size of Azure with premium disks and encryption at the host (expected ${expected})`;
    return problemIf(true, ["hosts", role, "instanceType"], message);
  });
}

function imageProblems(hosts: Hosts) {
  return Object.entries(hosts).flatMap(([role, { image }]) => {
    if (image === undefined || ownImage.test(image)) return [];
    const message = `${image} is not an image that hosts on Azure are made from (expected ${nearest(image, images)}, or the id of one of your own)`;
    return problemIf(!images.includes(image), ["hosts", role, "image"], message);
  });
}

/** What was probably meant. Case and the kind of dash are what people get wrong first. */
function nearest(name: string, known: readonly string[]): string {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/^standard_/, "")
      .replaceAll("_", "-");
  const same = known.find((candidate) => letters(candidate) === letters(name));
  return same ?? known.find((candidate) => letters(candidate) === closest(letters(name), known.map(letters))) ?? "";
}
