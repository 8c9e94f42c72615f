import { clusterTokenCommand } from "../../../azure/cluster-token";
import { ingressAnnotations } from "../../../azure/ingress-annotations";
import type { KubernetesCluster } from "../../../azure/kubernetes-cluster";
import type { Network } from "../../../azure/network";
import { managedNetwork } from "../../../azure/network-limits";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { ManagedKubernetesDeployment } from "../config";
import type { NetworkSettings } from "./network-settings";

export interface ContractParts {
  readonly cluster: KubernetesCluster;
  readonly network: Network;
  readonly settings: NetworkSettings;
  readonly diskEncryptionSetId: string;
  /** Resource group of volumes that outlive the cluster. */
  readonly volumesGroupName: string;
  /** Zone of the deployment's hosts. */
  readonly zoneName: string;
}

/** What later phases know of the cluster. AKS scales node pools itself, so there is nothing to say for an autoscaler. */
export function contractOf({ config }: ManagedKubernetesDeployment, parts: ContractParts): ClusterContract {
  const { cluster, network, settings, diskEncryptionSetId, volumesGroupName, zoneName } = parts;
  const groups = Object.entries(config.platform.groups);
  const nodeRanges = [settings.managed ? managedNetwork.subnet : network.subnet("cluster").cidr];
  return {
    name: cluster.name,
    endpoint: cluster.endpoint,
    certificateAuthority: cluster.certificateAuthority,
    oidcIssuer: cluster.oidcIssuer,
    authentication: { command: clusterTokenCommand, args: [] },
    // Tokens of Entra name groups by their object ids.
    groups: Object.fromEntries(groups.map(([name, { members }]) => [name, members.map((id) => id.toLowerCase())])),
    nodeRanges,
    ingress: {
      addresses: [settings.ingressAddress],
      // The load balancer speaks to the nodes, and a node to the one with the pod: no other address arrives there.
      sourceRanges: nodeRanges,
      service: {
        type: "LoadBalancer",
        annotations: ingressAnnotations(settings.ingressAddress, settings.managed ? undefined : "ingress"),
        loadBalancerSourceRanges: [...settings.ranges, ...config.network.clients],
      },
    },
    privateZone: { name: zoneName },
    storage: {
      provisioner: "disk.csi.azure.com",
      parameters: { skuName: "Premium_LRS", diskEncryptionSetID: diskEncryptionSetId },
      retainedParameters: { resourceGroup: volumesGroupName },
      // The class that AKS makes and marks as the default.
      cloudDefaultClass: "default",
    },
    // LocalDNS, which AKS is about to switch on by itself (Microsoft Learn: Customize LocalDNS).
    nodeNameServers: ["169.254.10.10/31"],
    // Entries of this map whose names end in .override go into the cluster's own server block (Microsoft Learn: Customize CoreDNS for AKS).
    dnsOverrides: { namespace: "kube-system", configMap: "coredns-custom", key: "keyphase.override" },
  };
}
