import type { Construct } from "constructs";
import { NatOutbound } from "../../../aws/nat-outbound";
import type { Network } from "../../../aws/network";
import { defaultOutbound } from "../../../aws/network-limits";
import { TransitRoutes } from "../../../aws/transit-routes";
import type { ManagedKubernetesDeployment } from "../config";

/**
 * The ways out of the network that the dataset asks for: to the internet, and to its clients. Modes without a counterpart on AWS never get
 * here (aws-problems.ts).
 */
export function routeOutbound(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  network: Network,
): Construct[] {
  const { vpcId, tiers } = network;
  const name = names.slug;
  const { outbound = defaultOutbound, transitGatewayId, clients } = config.network;
  const everything = outbound === "userDefinedRouting";
  const internet = everything
    ? []
    : [
        new NatOutbound(scope, "outbound", {
          vpcId,
          name,
          gateways: tiers.nat,
          sources: [tiers.cluster, tiers.jumpbox],
        }),
      ];
  if (transitGatewayId === undefined) return internet;
  const transit = new TransitRoutes(scope, "transit", {
    vpcId,
    name,
    transitGatewayId,
    attachment: tiers.firewall,
    // The endpoints tier too: the ingress answers clients behind the transit gateway.
    sources: [tiers.cluster, tiers.jumpbox, tiers.endpoints],
    destinations: everything ? ["0.0.0.0/0"] : clients,
  });
  return [...internet, transit];
}
