import { closest } from "fastest-levenshtein";
import { Cidr } from "../network/cidr";
import type { ConfigProblem } from "../network/network-problems";
import { regionProblems } from "./foreign-settings";
import { hostImages, imageId } from "./host-images";
import { longestHostNetwork } from "./host-network";
import { hostTypes } from "./host-types";
import { networkLimits } from "./network-limits";

/** What a dataset says about hosts on AWS. */
export interface AwsHostsConfig {
  readonly region: string;
  readonly network: {
    readonly cidr: string;
    /** Ranges that people and clients come from. */
    readonly clients: readonly string[];
  };
  /** Hosts by role, `servers`. */
  readonly hosts: Readonly<Record<string, { readonly instanceType?: string; readonly image?: string }>>;
}

/** Looks for what AWS would refuse in a dataset, or has no use for. */
export type AwsHostRule = (config: AwsHostsConfig) => ConfigProblem[];

export const awsHostRules: readonly AwsHostRule[] = [
  ({ region }) => regionProblems(region),
  ({ network }) => networkProblems(network),
  ({ network }) => clientProblems(network),
  ({ hosts }) => instanceTypeProblems(hosts),
  ({ hosts }) => imageProblems(hosts),
];

function networkProblems({ cidr }: AwsHostsConfig["network"]) {
  const { prefix } = Cidr.parse(cidr);
  const { largestNetwork } = networkLimits;
  const path = ["network", "cidr"];
  const small = `${cidr} is too small for subnets of at least /28, a sixteenth of it each (expected a /${longestHostNetwork} or larger)`;
  const large = `${cidr} is too large (expected a /${largestNetwork} at most)`;
  return [...problemIf(prefix > longestHostNetwork, path, small), ...problemIf(prefix < largestNetwork, path, large)];
}

/** A security group takes no range with bits behind its prefix (provider, vpc_security_group_ingress_rule: cidr_ipv4). */
function clientProblems({ clients }: AwsHostsConfig["network"]) {
  return clients.flatMap((client, index) => {
    const exact = Cidr.parse(client).toString();
    const message = `${client} is no network address (expected ${exact})`;
    return problemIf(exact !== client, ["network", "clients", index], message);
  });
}

function instanceTypeProblems(hosts: AwsHostsConfig["hosts"]) {
  return Object.entries(hosts).flatMap(([role, { instanceType }]) => {
    if (instanceType === undefined || hostTypes.includes(instanceType)) return [];
    const message = `${instanceType} is not an instance type that hosts on AWS are made of (expected ${closest(instanceType, [...hostTypes])})`;
    return problemIf(true, ["hosts", role, "instanceType"], message);
  });
}

function imageProblems(hosts: AwsHostsConfig["hosts"]) {
  return Object.entries(hosts).flatMap(([role, { image }]) => {
    if (image === undefined || imageId.test(image) || hostImages.includes(image)) return [];
    const message = `${image} is not an image that hosts on AWS are made from (expected ${hostImages.join(" or ")}, or the id of one of your own, like ami-0123456789abcdef0)`;
    return problemIf(true, ["hosts", role, "image"], message);
  });
}

function problemIf(wrong: boolean, path: readonly (string | number)[], message: string): ConfigProblem[] {
  return wrong ? [{ path, message }] : [];
}
