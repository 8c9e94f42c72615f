import type { Construct } from "constructs";
import { NatOutbound } from "../../../aws/nat-outbound";
import type { Network } from "../../../aws/network";
import { TransitOutbound } from "../../../aws/transit-outbound";
import type { ManagedKubernetesConfig, ManagedKubernetesDeployment } from "../config";

/** The way out of the network that the dataset asks for. Modes without a counterpart on AWS never get here (aws-problems.ts). */
export function routeOutbound(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  network: Network,
): Construct {
  const { vpcId, tiers } = network;
  const name = names.slug;
  const { outbound, transitGatewayId } = config.network;
  if (outbound === "userDefinedRouting" && transitGatewayId !== undefined) {
    return new TransitOutbound(scope, "outbound", {
      vpcId,
      name,
      transitGatewayId,
      attachment: tiers.firewall,
      // The endpoints tier too: the ingress answers clients behind the transit gateway.
      sources: [tiers.cluster, tiers.jumpbox, tiers.endpoints],
    });
  }
  return new NatOutbound(scope, "outbound", {
    vpcId,
    name,
    gateways: tiers.nat,
    sources: [tiers.cluster, tiers.jumpbox],
  });
}

/** TCP ports that runs on the agent call: HTTPS, and where the dataset's servers listen. */
export function outboundPorts({ vault, grafana }: ManagedKubernetesConfig): number[] {
  const urls = [vault.address, grafana.url].map((url) => new URL(url).port);
  return [...new Set([443, ...urls.map((port) => (port === "" ? 443 : Number(port)))])].sort((a, b) => a - b);
}
