import type { Tier } from "./network-limits";
import type { SecurityRule } from "./security-rules";

/** What the rules speak of. */
export interface GuardedRanges {
  /** Range of the whole network. */
  readonly network: string;
  /** Ranges of the subnets. */
  readonly subnets: Readonly<Record<Tier, string>>;
  readonly pods: string;
  /** Networks besides this one that may reach the ingress. */
  readonly clients: readonly string[];
  readonly ingressAddress: string;
  /** TCP ports that the jumpbox may call, anywhere. */
  readonly outboundPorts: readonly number[];
}

/** Ubuntu's package mirrors speak HTTP; packages are signed. */
const packagePort = 80;

/** The last rule of each group: what no other lets through is refused. */
export const denyRest = (direction: SecurityRule["direction"]): SecurityRule => ({
  name: `deny-all-${direction.toLowerCase()}`,
  access: "Deny",
  direction,
});

/** Rules of each subnet's security group. */
export const subnetRules: Readonly<Record<Tier, (ranges: GuardedRanges) => readonly SecurityRule[]>> = {
  cluster: clusterRules,
  ingress: (ranges) => [ingress(ranges), denyRest("Inbound")],
  jumpbox: jumpboxRules,
  bastion: () => bastionRules,
};

/** AKS's load balancer uses floating addresses: what arrives at a node still has the ingress address for its destination. */
function ingress({ network, clients, ingressAddress }: GuardedRanges): SecurityRule {
  return {
    name: "ingress",
    direction: "Inbound",
    protocol: "Tcp",
    from: [network, ...clients],
    to: [ingressAddress],
    ports: [80, 443],
  };
}

/** Source: Microsoft Learn, "Azure CNI Overlay networking overview", network security groups. The load balancer probes the nodes. */
function clusterRules(ranges: GuardedRanges): readonly SecurityRule[] {
  const nodes = [ranges.subnets.cluster];
  const pods = [ranges.pods];
  return [
    { name: "nodes-to-nodes", direction: "Inbound", from: nodes, to: nodes },
    { name: "nodes-to-pods", direction: "Inbound", from: nodes, to: pods },
    { name: "pods-to-pods", direction: "Inbound", from: pods, to: pods },
    { name: "probes", direction: "Inbound", from: ["AzureLoadBalancer"], to: nodes },
    ingress(ranges),
    denyRest("Inbound"),
  ];
}

function jumpboxRules({ subnets, outboundPorts }: GuardedRanges): readonly SecurityRule[] {
  const ports = [...new Set([packagePort, ...outboundPorts])].sort((a, b) => a - b);
  return [
    {
      name: "ssh-from-bastion",
      direction: "Inbound",
      protocol: "Tcp",
      from: [subnets.bastion],
      to: [subnets.jumpbox],
      ports: [22],
    },
    denyRest("Inbound"),
    { name: "calls", direction: "Outbound", protocol: "Tcp", ports },
    denyRest("Outbound"),
  ];
}

const network = ["VirtualNetwork"];
const bastionPorts = [5701, 8080];

/**
 * What Azure demands of the group on AzureBastionSubnet, no less (Microsoft Learn, "Configure NSG rules for Azure Bastion"). HTTPS from the internet
 * ends at Bastion's own public address, where Entra lets people in or not.
 */
export const bastionRules: readonly SecurityRule[] = [
  { name: "https", direction: "Inbound", protocol: "Tcp", from: ["Internet"], ports: [443] },
  { name: "gateway-manager", direction: "Inbound", protocol: "Tcp", from: ["GatewayManager"], ports: [443] },
  { name: "probes", direction: "Inbound", protocol: "Tcp", from: ["AzureLoadBalancer"], ports: [443] },
  { name: "bastion-inbound", direction: "Inbound", from: network, to: network, ports: bastionPorts },
  denyRest("Inbound"),
  { name: "hosts", direction: "Outbound", to: network, ports: [22, 3389] },
  { name: "azure", direction: "Outbound", protocol: "Tcp", to: ["AzureCloud"], ports: [443] },
  { name: "bastion-outbound", direction: "Outbound", from: network, to: network, ports: bastionPorts },
  { name: "session-information", direction: "Outbound", to: ["Internet"], ports: [80] },
  denyRest("Outbound"),
];
