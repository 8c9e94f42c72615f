import { DataAzurermClientConfig } from "@cdktf/provider-azurerm/lib/data-azurerm-client-config";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import type { App } from "cdktf";
import { Bastion } from "../../azure/bastion";
import { ClusterLogs } from "../../azure/cluster-logs";
import { DiskEncryption } from "../../azure/disk-encryption";
import { FlowLogs, storagePrefixLength } from "../../azure/flow-logs";
import { KeyVault, vaultNamePrefixLength } from "../../azure/key-vault";
import { LogWorkspace } from "../../azure/log-workspace";
import { Network } from "../../azure/network";
import { tiersOf } from "../../azure/network-limits";
import type { Placement } from "../../azure/placement";
import { RegionZones } from "../../azure/region-zones";
import { makeAzureProvider } from "../../azure/provider";
import type { ClusterContract } from "../../deployment/contracts/cluster-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import type { ManagedKubernetesDeployment } from "./config";
import { letIn, makeCluster } from "./infrastructure-azure/cluster";
import { connectNetworks, peerHub } from "./infrastructure-azure/connections";
import { contractOf } from "./infrastructure-azure/contract";
import { makeJumpbox } from "./infrastructure-azure/jumpbox";
import { networkSettings } from "./infrastructure-azure/network-settings";
import type { NetworkSettings } from "./infrastructure-azure/network-settings";
import { routeOutbound } from "./infrastructure-azure/outbound";
import { outboundPorts } from "./outbound-ports";

/** Network, cluster, the ingress address and jumpbox on Azure. */
export class AzureInfrastructurePhase extends Phase {
  readonly cluster: ClusterContract;

  constructor(
    scope: App,
    override readonly deployment: ManagedKubernetesDeployment,
    props: PhaseProps,
  ) {
    super(scope, deployment, "infrastructure", props);
    this.makeProviders();
    const settings = networkSettings(deployment.config);
    const { tenantId, objectId: operatorId } = new DataAzurermClientConfig(this, "caller");
    const placement = this.placement();
    new RegionZones(this, "zones", { location: placement.location, count: settings.zones.length });
    const logs = new LogWorkspace(this, "logs", { placement, name: this.nameOf() });
    const namePrefix = deployment.names.globalPrefix(vaultNamePrefixLength);
    const vault = new KeyVault(this, "vault", { placement, namePrefix, tenantId, operatorId, workspaceId: logs.id });
    const { id: diskEncryptionSetId } = new DiskEncryption(this, "disk-encryption", {
      placement,
      name: this.nameOf("disks"),
      vault,
    });

    const network = this.network(placement, settings);
    const outbound = routeOutbound(this, deployment, { placement, network, mode: settings.outbound });
    const hub = peerHub(this, deployment, placement, network, outbound.ways);
    // Hosts need the ways out from their first minute on: images, packages and the agent come from outside.
    const after = [...outbound.ways, ...(hub ? [hub] : [])];
    const surroundings = { placement, network, settings, vault, diskEncryptionSetId, after };
    const volumes = this.volumesGroup();
    const cluster = makeCluster(this, deployment, {
      ...surroundings,
      tenantId,
      routeTableId: outbound.routeTableId,
      volumesGroupId: volumes.id,
    });
    new ClusterLogs(this, "cluster-logs", { clusterId: cluster.id, workspaceId: logs.id });
    const connections = connectNetworks(this, deployment, { placement, network, cluster, settings, hub });
    const { zoneName, clusterNetworkId } = connections;
    const networkIds = { network: network.id, ...clusterNetworkId };
    const storagePrefix = deployment.names.globalPrefix(storagePrefixLength);
    new FlowLogs(this, "flow-logs", { placement, name: this.nameOf(), storagePrefix, networkIds, after: [cluster] });

    const jumpbox = makeJumpbox(this, deployment, surroundings);
    new Bastion(this, "bastion", {
      placement,
      name: this.nameOf("bastion"),
      subnetId: network.subnet("bastion").id,
      zones: settings.zones,
    });
    letIn(this, deployment, cluster.id, jumpbox.principalId);
    const volumesGroupName = volumes.name;
    this.cluster = contractOf(deployment, {
      cluster,
      network,
      settings,
      diskEncryptionSetId,
      volumesGroupName,
      zoneName,
    });
  }

  private makeProviders(): void {
    makeAzureProvider(this);
    new RandomProvider(this, "random");
    new TimeProvider(this, "time");
  }

  private placement(): Placement {
    const { region: location } = this.deployment.config;
    const { tags } = this;
    const { name } = new ResourceGroup(this, "group", { name: this.nameOf(), location, tags });
    return { resourceGroupName: name, location, tags };
  }

  /**
   * For volumes that outlive the cluster: AKS deletes its own resource group with all disks in it. azurerm does not delete a group that
   * still holds something.
   */
  private volumesGroup(): ResourceGroup {
    const { region: location } = this.deployment.config;
    return new ResourceGroup(this, "volumes", { name: this.nameOf("volumes"), location, tags: this.tags });
  }

  private network(placement: Placement, { outbound, podCidr, ingressAddress }: NetworkSettings): Network {
    const { config } = this.deployment;
    return new Network(this, "network", {
      placement,
      name: this.nameOf(),
      cidr: config.network.cidr,
      podCidr,
      tiers: tiersOf(outbound),
      clients: config.network.clients,
      ingressAddress,
      outboundPorts: outboundPorts(config),
    });
  }

  private nameOf(part?: string): string {
    return this.deployment.names.derived("azureResource", part);
  }
}
