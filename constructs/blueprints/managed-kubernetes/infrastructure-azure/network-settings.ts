import { ingressAddressOf } from "../../../azure/ingress-address";
import { defaultOutbound, defaultPodCidr, managedNetwork } from "../../../azure/network-limits";
import type { ManagedKubernetesConfig } from "../config";

/** What the dataset says about the network, with Azure's defaults, and what follows from it alone. */
export interface NetworkSettings {
  /** How hosts reach the internet. */
  readonly outbound: string;
  /** The cluster is in a network that AKS makes: it accepts managedNATGateway in no other. */
  readonly managed: boolean;
  readonly podCidr: string;
  readonly ingressAddress: string;
  /** Zones that nodes are spread over. */
  readonly zones: readonly string[];
  /** Every range of addresses of the deployment's networks. */
  readonly ranges: readonly string[];
}

/** Names of the zones, in every region of Azure that has zones. */
const zones = ["1", "2", "3"];

export function networkSettings({ network }: ManagedKubernetesConfig): NetworkSettings {
  const { cidr, outbound = defaultOutbound, podCidr = defaultPodCidr } = network;
  const managed = outbound === "managedNATGateway";
  return {
    outbound,
    managed,
    podCidr,
    ingressAddress: ingressAddressOf({ cidr, outbound }),
    zones: zones.slice(0, network.zones),
    ranges: managed ? [cidr, managedNetwork.cidr] : [cidr],
  };
}
