import { hostAddress, planNetwork } from "../network/network-plan";
import { managedNetwork, networkLimits } from "./network-limits";

/** What the address is computed from. */
export interface IngressNetwork {
  /** Range of the network, `10.0.0.0/16`. */
  readonly cidr: string;
  /** How hosts reach the internet. */
  readonly outbound: string;
}

/** Place in the ingress subnet: behind the addresses that Azure keeps, and in a /26 too. */
const hostOffset = 16;

/** The fixed private address of the ingress, known from the network's range alone: DNS and Auth0 need not wait for a load balancer. */
export function ingressAddressOf({ cidr, outbound }: IngressNetwork): string {
  if (outbound === "managedNATGateway") return managedNetwork.ingressAddress;
  const { ingress } = planNetwork({ cidr, zones: 1, tiers: networkLimits.tiers });
  return hostAddress(ingress[0] ?? "", hostOffset);
}
