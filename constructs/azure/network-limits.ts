import type { NetworkLimits } from "../network/network-problems";
import type { NetworkTiers } from "../network/network-plan";

const tiers = {
  main: "cluster",
  side: ["ingress", "jumpbox", "bastion"],
} as const satisfies NetworkTiers;

export type Tier = typeof tiers.main | (typeof tiers.side)[number];

/** Range of pods where the dataset names none: AKS's own default (Microsoft Learn, "Azure CNI Overlay"). */
export const defaultPodCidr = "10.244.0.0/16";

/**
 * Limits of a network on Azure. The smallest subnet is the one of Azure Bastion: a /26 (Microsoft Learn, "Azure Bastion configuration
 * settings"). Azure itself takes networks up to a /2; a /8 is the largest that is still private (RFC 1918). The cluster tier is the main one: its
 * subnet holds the nodes, while pods have a range of their own.
 */
export const networkLimits = {
  tiers,
  smallestSubnet: 26,
  largestNetwork: 8,
  spansZones: true,
  defaultPodCidr,
} satisfies NetworkLimits;

/** How hosts reach the internet unless the dataset says otherwise. */
export const defaultOutbound = "userAssignedNATGateway";

/** Ways to the internet that AKS has (Microsoft Learn, "Customize cluster egress with outbound types"). */
export const outboundModes: readonly string[] = [
  defaultOutbound,
  "loadBalancer",
  "managedNATGateway",
  "userDefinedRouting",
];

/**
 * The network that AKS makes for a cluster with outbound managedNATGateway, which it refuses in anybody else's network ("Create a managed or
 * user-assigned NAT gateway"). AKS always takes the same ranges. The ingress address is far from the nodes, which get theirs from the start.
 */
export const managedNetwork = {
  cidr: "10.224.0.0/12",
  subnet: "10.224.0.0/16",
  ingressAddress: "10.224.255.200",
} as const;

/** Addresses that Azure keeps in every subnet ("Virtual network FAQ": the first four and the last). */
export const keptAddresses = 5;

/** Tiers of our own network: those of the cluster are missing where it lives in AKS's. */
export function tiersOf(outbound: string): readonly Tier[] {
  return outbound === "managedNATGateway" ? ["jumpbox", "bastion"] : [tiers.main, ...tiers.side];
}
