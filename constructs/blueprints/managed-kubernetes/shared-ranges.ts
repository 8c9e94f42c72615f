import type { SharedRange } from "../../deployment/blueprint";
import type { ManagedKubernetesConfig } from "./config";
import { networkSettings } from "./infrastructure-azure/network-settings";

/** What the deployment brings into the customer's hub or transit gateway, if it has one. */
export function sharedRanges(config: ManagedKubernetesConfig): SharedRange[] {
  const { cidr, hubNetworkId, transitGatewayId } = config.network;
  if (config.cloud === "aws")
    return transitGatewayId === undefined
      ? []
      : [{ network: transitGatewayId, range: cidr, path: ["network", "cidr"] }];
  if (hubNetworkId === undefined) return [];
  const { managed, ranges } = networkSettings(config);
  return ranges.map((range) => {
    // The range of AKS's own network is always the same: only another way out avoids it.
    const setting = managed && range !== cidr ? "outbound" : "cidr";
    return { network: hubNetworkId, range, path: ["network", setting] };
  });
}
