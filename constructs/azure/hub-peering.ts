import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { Peering } from "./peering";
import type { PeeredNetwork } from "./peering";
import { networkOfId } from "./network-id";

export interface HubPeeringProps {
  /** Prefix of the peerings' names in the hub, which may have many spokes. */
  readonly name: string;
  /** Id of the hub network. */
  readonly hubNetworkId: string;
  /** Whether the networks use the hub's VPN or ExpressRoute gateway, which must be there.
   * @default false */
  readonly useRemoteGateways?: boolean;
}

/**
 * The customer's hub, and the networks that are peered with it. The hub may be in another subscription: the run's identity needs Network
 * Contributor on the hub network there (peerings in it, `virtualNetworks/peer/action`, `virtualNetworks/join/action` for DNS links).
 */
export class HubPeering extends Construct {
  /** Id of the hub network. */
  readonly networkId: string;
  private readonly hub: PeeredNetwork;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HubPeeringProps,
  ) {
    super(scope, id);
    const { subscriptionId, resourceGroupName, name } = networkOfId(props.hubNetworkId);
    const provider = new AzurermProvider(this, "provider", {
      alias: "hub",
      features: [{}],
      subscriptionId,
      resourceProviderRegistrations: "none",
    });
    this.networkId = props.hubNetworkId;
    this.hub = { id: props.hubNetworkId, name, resourceGroupName, provider };
  }

  /**
   * Peers a network with the hub; `key` names it. Each needs its own: peering does not reach through one network to another.
   *
   * @param after what else is written in the network: Azure refuses a peering meanwhile
   */
  peer(key: string, near: PeeredNetwork, after: readonly IConstruct[] = []): this {
    const { name, useRemoteGateways } = this.props;
    new Peering(this, key, {
      name: `${name}-${key}`,
      near,
      far: this.hub,
      farName: "hub",
      forwards: true,
      useRemoteGateways,
      after,
    });
    return this;
  }
}
