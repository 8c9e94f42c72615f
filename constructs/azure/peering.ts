import { VirtualNetworkPeering } from "@cdktf/provider-azurerm/lib/virtual-network-peering";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";

/** A virtual network, as resources that tie something to it name it. */
export interface PeeredNetwork {
  readonly id: string;
  readonly name: string;
  readonly resourceGroupName: string;
  /** Provider that may change the network.
   * @default the stack's */
  readonly provider?: TerraformProvider;
}

export interface PeeringProps {
  /** Name of the peering in the far network, which may have many. */
  readonly name: string;
  readonly near: PeeredNetwork;
  readonly far: PeeredNetwork;
  /** Name of the peering in the near network. */
  readonly farName: string;
  /** Whether packets arrive from the far network that come from behind it, through a firewall.
   * @default false */
  readonly forwards?: boolean;
  /** Whether the near network uses the far one's VPN or ExpressRoute gateway, which must be there.
   * @default false */
  readonly useRemoteGateways?: boolean;
  /** What else is written in either network: Azure refuses a peering meanwhile (ReferencedResourceNotProvisioned), and azurerm does not try again.
   * @default nothing */
  readonly after?: readonly IConstruct[];
}

/** Two networks whose hosts reach each other: Azure wants it said by both. */
export class Peering extends Construct {
  constructor(scope: Construct, id: string, props: PeeringProps) {
    super(scope, id);
    const { name, near, far, farName, forwards = false, useRemoteGateways = false, after = [] } = props;
    // Azure takes useRemoteGateways only where the other side offers its gateway already.
    const back = new VirtualNetworkPeering(this, "far-to-near", {
      ...sidesOf(far, near),
      name,
      allowForwardedTraffic: false,
      allowGatewayTransit: useRemoteGateways,
      dependsOn: resourcesIn(...after),
    });
    new VirtualNetworkPeering(this, "near-to-far", {
      ...sidesOf(near, far),
      name: farName,
      allowForwardedTraffic: forwards,
      useRemoteGateways,
      dependsOn: [back],
    });
  }
}

function sidesOf({ name, resourceGroupName, provider }: PeeredNetwork, remote: PeeredNetwork) {
  return {
    provider,
    resourceGroupName,
    virtualNetworkName: name,
    remoteVirtualNetworkId: remote.id,
    allowVirtualNetworkAccess: true,
  };
}
