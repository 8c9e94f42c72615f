import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { RandomProvider } from "@cdktf/provider-random/lib/provider";
import { TimeProvider } from "@cdktf/provider-time/lib/provider";
import type { TerraformStack } from "cdktf";
import { ClusterIdentity } from "../../constructs/azure/cluster-identity";
import { KeyVault } from "../../constructs/azure/key-vault";
import { KubernetesCluster } from "../../constructs/azure/kubernetes-cluster";
import type { KubernetesClusterProps } from "../../constructs/azure/kubernetes-cluster";
import type { NodePoolSize } from "../../constructs/azure/node-pool-arguments";
import type { Placement } from "../../constructs/azure/placement";

export const placement: Placement = {
  resourceGroupName: "wm-prod",
  location: "westeurope",
  tags: { Deployment: "WM-Prod" },
};

export const tenantId = "00000000-0000-0000-0000-000000000001";
export const workspaceId =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/wm-prod/providers/Microsoft.OperationalInsights/workspaces/wm-prod";

export const pool: NodePoolSize = { minSize: 1, maxSize: 3, diskSize: 100, spot: false, labels: {}, taints: [] };

export function providers(stack: TerraformStack): void {
  new AzurermProvider(stack, "azurerm", { features: [{}] });
  new RandomProvider(stack, "random");
  new TimeProvider(stack, "time");
}

export function vault(stack: TerraformStack): KeyVault {
  const operatorId = "00000000-0000-0000-0000-000000000002";
  return new KeyVault(stack, "vault", { placement, namePrefix: "wm-prod", tenantId, operatorId, workspaceId });
}

export function identity(stack: TerraformStack, registryIds: string[] = []): ClusterIdentity {
  return new ClusterIdentity(stack, "identity", {
    placement,
    names: { controlPlane: "wm-prod-cluster", kubelet: "wm-prod-nodes" },
    subnetIds: { cluster: "subnet-cluster", ingress: "subnet-ingress" },
    diskEncryptionSetId: "set",
    vaultId: "vault",
    volumesGroupId: "volumes",
    registryIds,
  });
}

/** A cluster as the dataset's defaults make it, but for what `props` says. */
export function cluster(stack: TerraformStack, props: Partial<KubernetesClusterProps> = {}): KubernetesCluster {
  return new KubernetesCluster(stack, "cluster", {
    placement,
    name: "wm-prod",
    version: "1.34",
    tenantId,
    subnetId: "subnet-cluster",
    nodeResourceGroup: "wm-prod-nodes",
    network: { outbound: "userAssignedNATGateway", podCidr: "10.244.0.0/16", serviceCidr: "172.20.0.0/16" },
    zones: ["1", "2", "3"],
    autoscaling: true,
    systemPool: { name: "system", pool },
    identity: identity(stack),
    diskEncryptionSetId: "set",
    etcdKeyId: "https://wm-prod.vault.azure.net/keys/etcd/1",
    after: [],
    ...props,
  });
}
