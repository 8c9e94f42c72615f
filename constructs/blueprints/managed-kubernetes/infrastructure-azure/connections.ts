import type { Construct } from "constructs";
import { ApiZoneLinks } from "../../../azure/api-zone-links";
import { HubPeering } from "../../../azure/hub-peering";
import type { KubernetesCluster } from "../../../azure/kubernetes-cluster";
import { ManagedNetwork } from "../../../azure/managed-network";
import type { Network } from "../../../azure/network";
import type { PeeredNetwork } from "../../../azure/peering";
import type { Placement } from "../../../azure/placement";
import { PrivateZone } from "../../../azure/private-zone";
import type { ManagedKubernetesDeployment } from "../config";
import { hostLabels } from "../platform/hosts";
import type { NetworkSettings } from "./network-settings";

export interface Connected {
  readonly placement: Placement;
  readonly network: Network;
  readonly cluster: KubernetesCluster;
  readonly settings: NetworkSettings;
  /** The customer's hub, where there is one. */
  readonly hub?: HubPeering;
}

/** The zone of the deployment's hosts, and the cluster's own network where it has one. */
export interface Connections {
  readonly zoneName: string;
  /** Id of the cluster's network under the key `cluster`; empty where the cluster is in the deployment's. */
  readonly clusterNetworkId: Readonly<Record<string, string>>;
}

/** Peers the deployment's network with the customer's hub, before anything in it needs what is there: the firewall, for one. */
export function peerHub(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  placement: Placement,
  network: Network,
  ways: readonly Construct[],
): HubPeering | undefined {
  const { hubNetworkId, hubGateway: useRemoteGateways } = config.network;
  if (hubNetworkId === undefined) return undefined;
  const hub = new HubPeering(scope, "hub", { name: names.slug, hubNetworkId, useRemoteGateways });
  // Azure refuses to peer a network while one of its subnets is being written.
  hub.peer("network", peered(network, placement), [network, ...ways]);
  return hub;
}

/** Lets the networks reach each other and know each other's names: the cluster's, where AKS has made it one, ours and the hub's. */
export function connectNetworks(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  { placement, network, cluster, settings, hub }: Connected,
): Connections {
  const { nodeResourceGroupId } = cluster;
  const own = settings.managed
    ? new ManagedNetwork(scope, "cluster-network", {
        name: names.slug,
        network: peered(network, placement),
        nodeResourceGroupId,
      })
    : undefined;
  if (own) hub?.peer("cluster", own.network, [own]);
  const { hubNetworkId } = config.network;
  const hubId: Record<string, string> = hubNetworkId === undefined ? {} : { hub: hubNetworkId };
  const clusterNetworkId: Record<string, string> = own === undefined ? {} : { cluster: own.network.id };

  // AKS links the cluster's own network to the zone of its API server.
  const others = { ...(own && { network: network.id }), ...hubId };
  if (Object.keys(others).length > 0) {
    const { tags } = placement;
    const { apiZone: zone } = cluster;
    new ApiZoneLinks(scope, "api-zone", { zone, nodeResourceGroupId, networkIds: others, tags });
  }
  const name = names.privateZone(config.domain);
  new PrivateZone(scope, "private-zone", {
    placement,
    name,
    hosts: hostLabels(config),
    address: settings.ingressAddress,
    networkIds: { network: network.id, ...clusterNetworkId, ...hubId },
  });
  return { zoneName: name, clusterNetworkId };
}

function peered({ id, name }: Network, { resourceGroupName }: Placement): PeeredNetwork {
  return { id, name, resourceGroupName };
}
