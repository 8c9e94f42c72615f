import { Cidr } from "../network/cidr";
import { mainBits } from "../network/network-plan";
import { problemIf } from "./azure-config";
import type { AzureConfig, AzureNodePool, AzureRule } from "./azure-config";
import { defaultPodCidr, keptAddresses } from "./network-limits";
import { upgradeSettings } from "./node-pool-arguments";

/** Ranges that Microsoft supports for networks and pods (RFC 1918, RFC 6598; Microsoft Learn, "Azure CNI Overlay networking overview"). */
export const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** Ranges that AKS keeps for itself (Microsoft Learn, "Configure Azure CNI", prerequisites). */
const keptRanges = ["169.254.0.0/16", "172.30.0.0/16", "172.31.0.0/16", "192.0.2.0/24"];

/** The services' range must be smaller than a /12; pods get a /24 on each node ("Azure CNI Overlay networking overview"). */
const largestServices = 13;
const podsOfNode = 24;
/** The cluster's DNS has the tenth address of the services' range. */
const smallestServices = 28;

/** Hosts that an upgrade adds to a pool, as a part of its size. */
const surge = Number.parseInt(upgradeSettings.maxSurge, 10) / 100;

/** Ranges of network, pods and services. */
export const rangeRules: readonly AzureRule[] = [
  ({ network }) => keptRangeProblems(network),
  ({ network }) => serviceRangeProblems(network),
  podRangeProblems,
  clusterSubnetProblems,
];

function keptRangeProblems({ cidr, podCidr = defaultPodCidr, serviceCidr }: AzureConfig["network"]) {
  return Object.entries({ cidr, podCidr, serviceCidr }).flatMap(([name, text]) => {
    const range = Cidr.parse(text);
    const kept = keptRanges.filter((other) => Cidr.parse(other).overlaps(range));
    if (kept.length > 0) {
      const message = `${text} overlaps ${kept.join(", ")}, which AKS keeps for itself (expected a range beside it)`;
      return [{ path: ["network", name], message }];
    }
    const isPrivate = privateRanges.some((allowed) => Cidr.parse(allowed).contains(range));
    const message = `${text} is no private range (expected one inside ${privateRanges.join(", ")})`;
    return problemIf(!isPrivate && range.prefix > 0, ["network", name], message);
  });
}

function serviceRangeProblems({ serviceCidr }: AzureConfig["network"]) {
  const { prefix } = Cidr.parse(serviceCidr);
  const message = `AKS takes no services from ${serviceCidr} (expected a /${largestServices} to /${smallestServices})`;
  return problemIf(prefix < largestServices || prefix > smallestServices, ["network", "serviceCidr"], message);
}

function podRangeProblems({ network, cluster }: AzureConfig) {
  const { podCidr = defaultPodCidr } = network;
  const hosts = mostHosts(cluster.nodePools);
  const needed = podsOfNode - bitsFor(hosts);
  const message = `${podCidr} has no /${podsOfNode} for each of ${hosts} hosts, which the node pools may come to while they are upgraded (expected a /${needed} or larger)`;
  const path = network.podCidr === undefined ? ["cluster", "nodePools"] : ["network", "podCidr"];
  return problemIf(Cidr.parse(podCidr).prefix > needed, path, message);
}

/** The subnet holds the private endpoint of the API server too. AKS's own network has room for more hosts than a cluster may have. */
function clusterSubnetProblems({ network, cluster }: AzureConfig) {
  if (network.outbound === "managedNATGateway") return [];
  const hosts = mostHosts(cluster.nodePools);
  const needed = 32 - bitsFor(hosts + 1 + keptAddresses) - mainBits;
  const message = `${network.cidr} has no room for ${hosts} hosts in its cluster subnet, which the node pools may come to while they are upgraded (expected a /${needed} or larger)`;
  return problemIf(Cidr.parse(network.cidr).prefix > needed, ["network", "cidr"], message);
}

function mostHosts(pools: Readonly<Record<string, AzureNodePool>>): number {
  return Object.values(pools).reduce((sum, { maxSize }) => sum + maxSize + Math.ceil(maxSize * surge), 0);
}

function bitsFor(count: number): number {
  return Math.ceil(Math.log2(Math.max(count, 1)));
}
