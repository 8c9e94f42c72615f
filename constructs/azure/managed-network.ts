import { Construct } from "constructs";
import { NodeResource } from "./node-resource";
import { Peering } from "./peering";
import type { PeeredNetwork } from "./peering";

export interface ManagedNetworkProps {
  /** Name of the peering in AKS's network. */
  readonly name: string;
  /** Our own network. */
  readonly network: PeeredNetwork;
  /** Id of the resource group that AKS fills, as the cluster's resource gives it. */
  readonly nodeResourceGroupId: string;
}

/** The network that AKS has made for a cluster, peered with ours, where the jumpbox is. */
export class ManagedNetwork extends Construct {
  readonly network: PeeredNetwork;

  constructor(scope: Construct, id: string, { name, network, nodeResourceGroupId }: ManagedNetworkProps) {
    super(scope, id);
    const type = "Microsoft.Network/virtualNetworks";
    const made = new NodeResource(this, "network", { nodeResourceGroupId, type });
    this.network = { id: made.id, name: made.name, resourceGroupName: made.resourceGroupName };
    new Peering(this, "peering", { name, near: network, far: this.network, farName: "cluster" });
  }
}
