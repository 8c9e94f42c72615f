import type { NetworkTiers } from "../network/network-plan";

const tiers = {
  main: "cluster",
  side: ["firewall", "endpoints", "jumpbox", "nat"],
} as const satisfies NetworkTiers;

export type Tier = typeof tiers.main | (typeof tiers.side)[number];

/**
 * Limits of a network on AWS.
 * Sources: VPC user guide (a VPC is a /16 to a /28, a subnet a /28 at least, five addresses of each are AWS's own). /27 and not /28: the
 * endpoints subnets hold an address of each interface endpoint (service-endpoints.ts) and the ingress address.
 * The cluster tier is the main one since pods take their addresses from its subnets (vpc-cni).
 */
export const networkLimits: { tiers: NetworkTiers<Tier>; smallestSubnet: number; largestNetwork: number } = {
  tiers,
  smallestSubnet: 27,
  largestNetwork: 16,
};

/** How hosts reach the internet unless the dataset says otherwise. */
export const defaultOutbound = "natGateway";

/** Place of the ingress address in each endpoints subnet: in a /27 too, and behind the addresses that AWS keeps. */
export const ingressHostOffset = 16;
