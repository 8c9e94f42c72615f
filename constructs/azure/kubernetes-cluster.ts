import { KubernetesCluster as Cluster } from "@cdktf/provider-azurerm/lib/kubernetes-cluster";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { ClusterIdentity } from "./cluster-identity";
import { networkProfile } from "./network-profile";
import type { ClusterNetwork } from "./network-profile";
import { nodePoolArguments, upgradeSettings } from "./node-pool-arguments";
import type { NodePoolSize, NodePoolSurroundings } from "./node-pool-arguments";

export interface KubernetesClusterProps extends NodePoolSurroundings {
  readonly name: string;
  /** Kubernetes version, `1.34`; AKS takes the newest patch of it. */
  readonly version: string;
  /** Entra tenant whose principals the cluster lets in. */
  readonly tenantId: string;
  /** Name of the resource group that AKS makes for nodes, disks and load balancers. */
  readonly nodeResourceGroup: string;
  /** Ranges of addresses, and the way out. */
  readonly network: ClusterNetwork;
  /** Pool that the cluster is made with (system-pool.ts). */
  readonly systemPool: { readonly name: string; readonly pool: NodePoolSize };
  /** Who the cluster is in Azure; the cluster waits for its roles. */
  readonly identity: ClusterIdentity;
  /** Encryption of the disks of nodes and volumes. */
  readonly diskEncryptionSetId: string;
  /** URI, with its version, of the key that etcd is encrypted with. */
  readonly etcdKeyId: string;
  /** What nodes need in order to start: their ways out. */
  readonly after: readonly IConstruct[];
}

/** Longest name of a cluster in the names of its hosts (Azure naming rules). */
const maxDnsPrefix = 54;

/** An AKS cluster whose API server is reachable from inside the network only, and which knows no logins but Entra's. */
export class KubernetesCluster extends Construct {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** URL of the private API server. */
  readonly endpoint: string;
  /** Certificate authority of the API server, base64 of PEM. */
  readonly certificateAuthority: string;
  readonly oidcIssuer: string;
  /** Private DNS zone that AKS makes for the API server's name. */
  readonly apiZone: string;
  /** Id of the resource group that AKS has made for what belongs to the nodes. */
  readonly nodeResourceGroupId: string;

  constructor(scope: Construct, id: string, props: KubernetesClusterProps) {
    super(scope, id);
    const { placement, name, version, identity, after } = props;
    const cluster = new Cluster(this, "cluster", {
      ...placement,
      name,
      kubernetesVersion: version,
      skuTier: "Standard",
      nodeResourceGroup: props.nodeResourceGroup,
      defaultNodePool: systemPool(props),
      identity: { type: "UserAssigned", identityIds: [identity.controlPlane.id] },
      kubeletIdentity: {
        userAssignedIdentityId: identity.kubelet.id,
        clientId: identity.kubelet.clientId,
        objectId: identity.kubelet.principalId,
      },
      networkProfile: networkProfile(props.network),
      ...privateApi(name),
      ...logins(props.tenantId),
      diskEncryptionSetId: props.diskEncryptionSetId,
      keyManagementService: { keyVaultKeyId: props.etcdKeyId, keyVaultNetworkAccess: "Public" },
      ...maintenance,
      lifecycle: { ignoreChanges: ["default_node_pool[0].node_count"] },
      dependsOn: resourcesIn(identity, ...after),
    });

    this.id = cluster.id;
    this.name = cluster.name;
    this.version = version;
    this.endpoint = `https://${cluster.privateFqdn}:443`;
    // Stands among credentials, which make it sensitive to Terraform; every client gets it with the greeting.
    const { clusterCaCertificate } = cluster.kubeConfig.get(0);
    this.certificateAuthority = Token.asString(Fn.nonsensitive(clusterCaCertificate));
    this.oidcIssuer = cluster.oidcIssuerUrl;
    // The name without its first label.
    this.apiZone = Token.asString(Fn.replace(cluster.privateFqdn, "/^[^.]+[.]/", ""));
    this.nodeResourceGroupId = cluster.nodeResourceGroupId;
  }
}

function systemPool(props: KubernetesClusterProps) {
  const { name, pool } = props.systemPool;
  return { ...nodePoolArguments(name, pool, props), orchestratorVersion: props.version, upgradeSettings };
}

/** The zone with the API server's name is AKS's own: with one of ours, the cluster's identity would need rights on our DNS. */
function privateApi(name: string) {
  return {
    dnsPrefix: name.slice(0, maxDnsPrefix).replace(/-+$/, ""),
    privateClusterEnabled: true,
    privateClusterPublicFqdnEnabled: false,
    privateDnsZoneId: "System",
    // Would let everyone with a role on the cluster in Azure run commands in it, past the private endpoint.
    runCommandEnabled: false,
  };
}

/** People and programs come with tokens of Entra, pods with tokens of the cluster. */
function logins(tenantId: string) {
  return {
    localAccountDisabled: true,
    roleBasedAccessControlEnabled: true,
    azureActiveDirectoryRoleBasedAccessControl: { tenantId, azureRbacEnabled: true },
    oidcIssuerEnabled: true,
    workloadIdentityEnabled: true,
  };
}

/**
 * Images of the nodes are renewed each week by AKS, with security updates. The Kubernetes version is the dataset's: there is no channel for
 * it, and AKS reports the full version after each automatic patch, which every later plan would set back to `1.34`.
 */
const maintenance = {
  nodeOsUpgradeChannel: "NodeImage",
  maintenanceWindowNodeOs: {
    frequency: "Weekly",
    interval: 1,
    dayOfWeek: "Sunday",
    startTime: "01:00",
    utcOffset: "+00:00",
    duration: 4,
  },
  imageCleanerEnabled: true,
  imageCleanerIntervalHours: 168,
} as const;
