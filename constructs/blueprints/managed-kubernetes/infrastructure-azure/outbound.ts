import type { Construct } from "constructs";
import { FirewallRoutes } from "../../../azure/firewall-routes";
import { NatOutbound } from "../../../azure/nat-outbound";
import type { Network } from "../../../azure/network";
import type { Placement } from "../../../azure/placement";
import type { ManagedKubernetesDeployment } from "../config";

export interface OutboundParts {
  readonly placement: Placement;
  readonly network: Network;
  /** How hosts reach the internet. */
  readonly mode: string;
}

/** The ways out, and the table that sends hosts there where there is one. */
export interface Outbound {
  readonly ways: readonly Construct[];
  readonly routeTableId?: string;
}

/**
 * The ways out of the network that the dataset asks for. Where AKS itself takes care of the nodes, the jumpbox still needs one: hosts have
 * no way out by default.
 */
export function routeOutbound(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  { placement, network, mode }: OutboundParts,
): Outbound {
  const subnetsOf = (...tiers: ("cluster" | "jumpbox")[]) =>
    Object.fromEntries(tiers.map((tier) => [tier, network.subnet(tier).id]));
  const { firewallAddress } = config.network;
  if (mode === "userDefinedRouting" && firewallAddress !== undefined) {
    const routes = new FirewallRoutes(scope, "outbound", {
      placement,
      name: names.derived("azureResource"),
      firewallAddress,
      subnetIds: subnetsOf("cluster", "jumpbox"),
    });
    return { ways: [routes], routeTableId: routes.routeTableId };
  }
  const subnetIds = mode === "userAssignedNATGateway" ? subnetsOf("cluster", "jumpbox") : subnetsOf("jumpbox");
  const name = names.derived("azureResource", "outbound");
  return { ways: [new NatOutbound(scope, "outbound", { placement, name, subnetIds })] };
}
