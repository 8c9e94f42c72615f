import type { KubernetesClusterNetworkProfile } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";
import { Cidr } from "../network/cidr";

/** Network of a cluster, as far as AKS is told of it. */
export interface ClusterNetwork {
  /** How nodes reach the internet: one of AKS's outbound types (network-limits.ts). */
  readonly outbound: string;
  /** Range of pods, outside of every network. */
  readonly podCidr: string;
  /** Range of Kubernetes services. */
  readonly serviceCidr: string;
}

/** Place of the cluster's DNS server in the range of services: as in AKS's own default, 10.0.0.10 of 10.0.0.0/16. */
const dnsServer = 10;

/** Azure CNI in overlay mode, where pods take no addresses from the network, with Calico for network policies. */
export function networkProfile({ outbound, podCidr, serviceCidr }: ClusterNetwork): KubernetesClusterNetworkProfile {
  return {
    networkPlugin: "azure",
    networkPluginMode: "overlay",
    networkPolicy: "calico",
    loadBalancerSku: "standard",
    outboundType: outbound,
    podCidr,
    serviceCidr,
    dnsServiceIp: Cidr.parse(serviceCidr).host(dnsServer),
    loadBalancerProfile: outbound === "loadBalancer" ? { managedOutboundIpCount: 1 } : undefined,
    natGatewayProfile: outbound === "managedNATGateway" ? { managedOutboundIpCount: 1 } : undefined,
  };
}
