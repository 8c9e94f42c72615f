import { DataAzurermKubernetesCluster } from "@cdktf/provider-azurerm/lib/data-azurerm-kubernetes-cluster";
import { DataAzurermKubernetesClusterNodePool } from "@cdktf/provider-azurerm/lib/data-azurerm-kubernetes-cluster-node-pool";
import { DataResource } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { KubernetesCluster } from "./kubernetes-cluster";
import type { NodePool } from "./node-pool";

export interface ClusterGateProps {
  readonly resourceGroupName: string;
  readonly cluster: KubernetesCluster;
  /** Name of the pool that the cluster was made with. */
  readonly systemPool: string;
  /** The other pools, by name. */
  readonly nodePools: Readonly<Record<string, NodePool>>;
  /** What must be there before the state is read. */
  readonly after: readonly IConstruct[];
}

/**
 * Reads the cluster and its node pools back: the run fails where the cluster has no private API server or no issuer, or where it or a pool
 * is not there with the version of the dataset.
 *
 * Azure's data sources say neither whether the cluster runs (power state, provisioning state) nor whether nodes are ready. The first
 * azurerm waits for itself: making or changing a cluster or a pool ends when Azure calls it Succeeded, for which nodes must have joined.
 */
export class ClusterGate extends Construct {
  constructor(scope: Construct, id: string, props: ClusterGateProps) {
    super(scope, id);
    const { resourceGroupName, cluster, systemPool, nodePools, after } = props;
    const control = new DataAzurermKubernetesCluster(this, "cluster", {
      name: cluster.name,
      resourceGroupName,
      lifecycle: {
        postcondition: [
          hasVersion("The cluster", "current_kubernetes_version", cluster.version),
          isSet("The cluster has no private API server.", "private_fqdn"),
          isSet("The cluster has no issuer of tokens.", "oidc_issuer_url"),
        ],
      },
      dependsOn: resourcesIn(cluster, ...after),
    });
    const pools = new Construct(this, "pools");
    const read = [systemPool, ...Object.keys(nodePools)].map((name) => {
      const { id: poolId } = new DataAzurermKubernetesClusterNodePool(pools, name, {
        name,
        kubernetesClusterName: cluster.name,
        resourceGroupName,
        lifecycle: { postcondition: [hasVersion(`The node pool ${name}`, "orchestrator_version", cluster.version)] },
        dependsOn: resourcesIn(nodePools[name] ?? cluster),
      });
      return [name, poolId] as const;
    });
    // The phase's revision waits for resources only: this one makes it wait for the answers above.
    const poolIds: Record<string, string> = Object.fromEntries(read);
    new DataResource(this, "status", { input: { cluster: control.id, nodePools: poolIds } });
  }
}

/** Azure says `1.34` or the whole version, `1.34.2`. */
function hasVersion(subject: string, attribute: string, version: string) {
  return {
    condition: `\${startswith("\${self.${attribute}}.", "${version}.")}`,
    errorMessage: `${subject} has the Kubernetes version \${self.${attribute}}, not ${version}.`,
  };
}

function isSet(errorMessage: string, attribute: string) {
  return { condition: `\${self.${attribute} != ""}`, errorMessage };
}
