import { DataAzurermClientConfig } from "@cdktf/provider-azurerm/lib/data-azurerm-client-config";
import { ResourceGroup } from "@cdktf/provider-azurerm/lib/resource-group";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import type { App } from "cdktf";
import { Construct } from "constructs";
import { Bastion } from "../../azure/bastion";
import { DiskEncryption } from "../../azure/disk-encryption";
import { FlowLogs } from "../../azure/flow-logs";
import { HostNetwork } from "../../azure/host-network";
import { KeyVault, vaultNamePrefixLength } from "../../azure/key-vault";
import { LogWorkspace } from "../../azure/log-workspace";
import { NatOutbound } from "../../azure/nat-outbound";
import type { Placement } from "../../azure/placement";
import { makeAzureProvider } from "../../azure/provider";
import { RegionZones } from "../../azure/region-zones";
import { SnapshotStore } from "../../azure/snapshot-store";
import { storagePrefixLength } from "../../azure/storage-account-name";
import type { HostsContract } from "../../deployment/contracts/hosts-contract";
import { Phase } from "../../deployment/phase";
import type { PhaseProps } from "../../deployment/phase";
import type { HashistackDeployment } from "./config";
import { planHosts } from "./host-plan";
import type { HostPlan } from "./host-plan";
import { givenTokens } from "./infrastructure/given-tokens";
import { inventoryOutput } from "./infrastructure/inventory-output";
import { StackSecrets } from "./infrastructure/stack-secrets";
import { contractOf } from "./infrastructure-azure/contract";
import { HostCount } from "./infrastructure-azure/host-count";
import type { HostSurroundings } from "./infrastructure-azure/host-surroundings";
import { loadBalancers } from "./infrastructure-azure/load-balancers";
import { networkRules } from "./infrastructure-azure/network-rules";
import { sealOf } from "./infrastructure-azure/seal";
import { guardServers } from "./infrastructure-azure/server-guard";
import { StackHost } from "./infrastructure-azure/stack-host";
import { VaultKeys } from "./infrastructure-azure/vault-keys";

/** Network, bastion, load balancer, secrets and hosts on Azure. */
export class AzureInfrastructurePhase extends Phase {
  readonly hosts: HostsContract;

  constructor(
    scope: App,
    override readonly deployment: HashistackDeployment,
    props: PhaseProps,
  ) {
    super(scope, deployment, "infrastructure", props);
    makeAzureProvider(this);
    new TimeProvider(this, "time");
    const plan = planHosts(deployment.config);
    const surroundings = this.surroundings(plan);
    const hosts = this.makeHosts(plan, surroundings);
    const machines = [...hosts.values()];
    new HostCount(this, "host-count", {
      resourceGroupName: surroundings.placement.resourceGroupName,
      names: machines.map(({ machineName }) => machineName),
      after: machines,
    });
    this.guard(plan, hosts);
    this.hosts = contractOf({ ...surroundings, bastionName: this.nameOf("bastion"), hosts });
    inventoryOutput(this, { deployment, hosts: this.hosts });
  }

  private surroundings(plan: HostPlan): HostSurroundings & { readonly loadBalancerAddresses: readonly string[] } {
    const { config, names } = this.deployment;
    const { tenantId, objectId: operatorId } = new DataAzurermClientConfig(this, "caller");
    const placement = this.placement();
    const zones = config.shape === "mono" ? ["1"] : ["1", "2", "3"];
    new RegionZones(this, "zones", {
      location: placement.location,
      count: zones.length,
      advice: "choose another region",
    });
    const logs = new LogWorkspace(this, "logs", { placement, name: this.nameOf() });
    const namePrefix = names.globalPrefix(vaultNamePrefixLength);
    const vault = new KeyVault(this, "vault", { placement, namePrefix, tenantId, operatorId, workspaceId: logs.id });
    const { id: diskEncryptionSetId } = new DiskEncryption(this, "disk-encryption", {
      placement,
      name: this.nameOf("disks"),
      vault,
    });
    const network = this.network(placement, plan, zones);
    const snapshots = new SnapshotStore(this, "snapshots", {
      placement,
      storagePrefix: names.globalPrefix(storagePrefixLength),
      subnetId: network.hostsSubnetId,
      keepDays: config.snapshots.keepDays,
    });
    const name = this.nameOf("outbound");
    const outbound = new NatOutbound(this, "outbound", {
      placement,
      name,
      subnetIds: { hosts: network.hostsSubnetId },
    });
    const { poolIds, addresses } = loadBalancers(this, this.deployment, { placement, plan, network, zones });
    return {
      placement,
      plan,
      network,
      zones,
      vault,
      diskEncryptionSetId,
      stackSecrets: this.stackSecrets(plan),
      vaultKeys: new VaultKeys(this, "vault-keys", { placement, vault }),
      snapshots,
      seal: sealOf(this, this.deployment, { placement, vault, tenantId }),
      poolIds,
      loadBalancerAddresses: addresses,
      after: [outbound],
    };
  }

  private placement(): Placement {
    const { region: location } = this.deployment.config;
    const { tags } = this;
    const { name } = new ResourceGroup(this, "group", { name: this.nameOf(), location, tags });
    return { resourceGroupName: name, location, tags };
  }

  /** The network, people's way into it, and the record of what connects to what. */
  private network(placement: Placement, plan: HostPlan, zones: readonly string[]): HostNetwork {
    const { config, names } = this.deployment;
    const network = new HostNetwork(this, "network", {
      placement,
      name: this.nameOf(),
      cidr: config.network.cidr,
      rules: networkRules(config, plan),
    });
    const name = this.nameOf("bastion");
    const bastion = new Bastion(this, "bastion", { placement, name, subnetId: network.bastionSubnetId, zones });
    new FlowLogs(this, "flow-logs", {
      placement,
      name: this.nameOf(),
      storagePrefix: names.globalPrefix(storagePrefixLength),
      networkIds: { network: network.id },
      after: [bastion],
    });
    return network;
  }

  private stackSecrets(plan: HostPlan): StackSecrets {
    const { deployment } = this;
    return new StackSecrets(this, "secrets", { deployment, plan, ...givenTokens(this, deployment.config) });
  }

  private makeHosts(plan: HostPlan, surroundings: HostSurroundings): ReadonlyMap<string, StackHost> {
    const { deployment } = this;
    const all = new Construct(this, "hosts");
    return new Map(
      plan.hosts.map((host) => [host.name, new StackHost(all, host.name, { ...surroundings, deployment, host })]),
    );
  }

  private guard(plan: HostPlan, hosts: ReadonlyMap<string, StackHost>): void {
    const generations = new Map([...hosts].map(([name, { generation }]) => [name, generation]));
    guardServers(this, { prefix: `${this.nameOf()}-`, plan, generations });
  }

  private nameOf(part?: string): string {
    return this.deployment.names.derived("azureResource", part);
  }
}
