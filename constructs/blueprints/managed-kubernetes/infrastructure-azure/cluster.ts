import { Construct } from "constructs";
import { ClusterAccess } from "../../../azure/cluster-access";
import { ClusterGate } from "../../../azure/cluster-gate";
import { ClusterIdentity } from "../../../azure/cluster-identity";
import { EncryptionKey } from "../../../azure/encryption-key";
import type { KeyVault } from "../../../azure/key-vault";
import { KubernetesCluster } from "../../../azure/kubernetes-cluster";
import type { Network } from "../../../azure/network";
import { NodePool } from "../../../azure/node-pool";
import type { Placement } from "../../../azure/placement";
import { systemPoolOf } from "../../../azure/system-pool";
import type { ManagedKubernetesDeployment } from "../config";
import { members } from "../platform/groups";
import type { NetworkSettings } from "./network-settings";

export interface ClusterSurroundings {
  readonly placement: Placement;
  readonly network: Network;
  readonly settings: NetworkSettings;
  readonly vault: KeyVault;
  readonly diskEncryptionSetId: string;
  /** Resource group of volumes that outlive the cluster. */
  readonly volumesGroupId: string;
  /** What nodes need to reach the services that they start with. */
  readonly after: readonly Construct[];
  /** Entra tenant whose principals the cluster knows. */
  readonly tenantId: string;
  /** Table that sends the nodes' traffic to the customer's firewall; AKS must be able to change it. */
  readonly routeTableId?: string;
}

/** The cluster and its nodes, once who it is in Azure has its roles. */
export function makeCluster(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  around: ClusterSurroundings,
): KubernetesCluster {
  const { placement, network, settings, vault, diskEncryptionSetId, after, tenantId, routeTableId } = around;
  const { nodePools, registries, version } = config.cluster;
  const [systemPool, pool] = required(Object.entries(nodePools).find(([name]) => name === systemPoolOf(nodePools)));
  const subnetIds: Record<string, string> = settings.managed
    ? {}
    : { cluster: network.subnet("cluster").id, ingress: network.subnet("ingress").id };
  const etcd = new EncryptionKey(scope, "etcd-key", {
    placement,
    vault,
    name: "etcd",
    // As in Microsoft's own example: AKS refuses a key that lacks some.
    operations: ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"],
    rotated: false,
  });
  const identity = new ClusterIdentity(scope, "cluster-identity", {
    placement,
    names: {
      controlPlane: names.derived("azureResource", "control-plane"),
      kubelet: names.derived("azureResource", "kubelet"),
    },
    subnetIds,
    routeTableId,
    diskEncryptionSetId,
    vaultId: vault.id,
    volumesGroupId: around.volumesGroupId,
    registryIds: registries,
  });
  const autoscaling = config.platform.addOns.clusterAutoscaler.enabled;
  const nodes = { placement, subnetId: subnetIds["cluster"], zones: settings.zones, autoscaling };
  const cluster = new KubernetesCluster(scope, "cluster", {
    ...nodes,
    name: names.derived("azureResource"),
    version,
    tenantId,
    nodeResourceGroup: names.derived("azureResource", "nodes"),
    network: { outbound: settings.outbound, podCidr: settings.podCidr, serviceCidr: config.network.serviceCidr },
    systemPool: { name: systemPool, pool },
    identity,
    diskEncryptionSetId,
    etcdKeyId: etcd.id,
    after,
  });
  const all = new Construct(scope, "node-pools");
  const others = Object.entries(nodePools)
    .filter(([name]) => name !== systemPool)
    .map(([name, pool]) => [name, new NodePool(all, name, { ...nodes, cluster, name, pool })] as const);
  const { resourceGroupName } = placement;
  const gate = { resourceGroupName, cluster, systemPool, nodePools: Object.fromEntries(others), after: [all] };
  new ClusterGate(scope, "gate", gate);
  return cluster;
}

/**
 * Lets in the jumpbox, as which the runs on its agent install what is in the cluster, and whom the dataset names. Runs of this phase need
 * nothing inside the cluster, and get nothing.
 */
export function letIn(
  scope: Construct,
  { config }: ManagedKubernetesDeployment,
  clusterId: string,
  jumpboxPrincipalId: string,
): void {
  const all = new Construct(scope, "access");
  new ClusterAccess(all, "jumpbox", {
    clusterId,
    principalId: jumpboxPrincipalId,
    principalType: "ServicePrincipal",
    administrator: true,
  });
  const administrators = new Set(config.cluster.administrators.map((id) => id.toLowerCase()));
  const people = new Set([...administrators, ...members(config).map(({ principal }) => principal.toLowerCase())]);
  for (const principalId of people) {
    const administrator = administrators.has(principalId);
    new ClusterAccess(all, principalId, { clusterId, principalId, principalType: "Group", administrator });
  }
}

/** The rules of the dataset have made sure of it (pool-problems.ts). */
function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("no node pool can be the one that AKS makes with the cluster");
  return value;
}
