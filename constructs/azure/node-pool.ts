import { KubernetesClusterNodePool } from "@cdktf/provider-azurerm/lib/kubernetes-cluster-node-pool";
import { Construct } from "constructs";
import type { KubernetesCluster } from "./kubernetes-cluster";
import { nodePoolArguments, upgradeSettings } from "./node-pool-arguments";
import type { NodePoolSize, NodePoolSurroundings } from "./node-pool-arguments";

export interface NodePoolProps extends NodePoolSurroundings {
  readonly cluster: KubernetesCluster;
  /** Name of the pool: at most twelve lowercase letters and digits. */
  readonly name: string;
  readonly pool: NodePoolSize;
}

/** Label and taint that AKS gives interruptible nodes; said here too, or Terraform would take them away (Microsoft Learn: Add a Spot node pool). */
const interruptible = "kubernetes.azure.com/scalesetpriority";

/** Nodes besides the system pool. AKS decides how many there are, interruptible ones from none. */
export class NodePool extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, props: NodePoolProps) {
    super(scope, id);
    const { cluster, name, pool } = props;
    const { nodeLabels, ...common } = nodePoolArguments(name, pool, props);
    const taints = pool.taints.map(({ key, value, effect }) => `${key}=${value}:${effect}`);
    const group = new KubernetesClusterNodePool(this, "pool", {
      ...common,
      kubernetesClusterId: cluster.id,
      mode: "User",
      orchestratorVersion: cluster.version,
      nodeLabels: pool.spot ? { ...nodeLabels, [interruptible]: "spot" } : nodeLabels,
      nodeTaints: pool.spot ? [`${interruptible}=spot:NoSchedule`, ...taints] : taints,
      ...capacity(pool),
    });
    this.name = group.name;
  }
}

/**
 * Azure takes interruptible nodes back whenever it needs them, and replaces them without surge: it refuses settings for that, yet reports
 * some, for which azurerm would make the pool anew (hashicorp/terraform-provider-azurerm, issue 29318). A price of -1: never evicted for
 * the price, which is that of ordinary nodes at most.
 */
function capacity({ spot }: NodePoolSize) {
  return spot
    ? {
        priority: "Spot",
        evictionPolicy: "Delete",
        spotMaxPrice: -1,
        lifecycle: { ignoreChanges: ["node_count", "upgrade_settings"] },
      }
    : { priority: "Regular", upgradeSettings, lifecycle: { ignoreChanges: ["node_count"] } };
}
