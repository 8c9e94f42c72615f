import { DataAwsEksCluster } from "@cdktf/provider-aws/lib/data-aws-eks-cluster";
import { DataAwsEksNodeGroup } from "@cdktf/provider-aws/lib/data-aws-eks-node-group";
import { DataResource } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import type { KubernetesCluster } from "./kubernetes-cluster";
import type { NodePool } from "./node-pool";
import { resourcesIn } from "../terraform/resources-in";

export interface ClusterGateProps {
  readonly cluster: KubernetesCluster;
  readonly nodePools: Readonly<Record<string, NodePool>>;
  /** What must be there before the state is read. */
  readonly after: readonly IConstruct[];
}

/** Reads the cluster and its node pools back: the run fails where one of them is not active. */
export class ClusterGate extends Construct {
  constructor(scope: Construct, id: string, { cluster, nodePools, after }: ClusterGateProps) {
    super(scope, id);
    const control = new DataAwsEksCluster(this, "cluster", {
      name: cluster.name,
      lifecycle: active("The cluster"),
      dependsOn: resourcesIn(cluster, ...after),
    });
    const pools = Object.entries(nodePools).map(([name, pool]) => {
      const { nodeGroupName } = pool;
      const read = new DataAwsEksNodeGroup(this, name, {
        clusterName: cluster.name,
        nodeGroupName,
        lifecycle: active(`The node pool ${name}`),
        dependsOn: resourcesIn(pool),
      });
      return [name, read.status] as const;
    });
    // The phase's revision waits for resources only: this one makes it wait for the answers above.
    const nodePoolStatus: Record<string, string> = Object.fromEntries(pools);
    new DataResource(this, "status", { input: { cluster: control.status, nodePools: nodePoolStatus } });
  }
}

function active(subject: string) {
  return {
    postcondition: [
      { condition: '${self.status == "ACTIVE"}', errorMessage: `${subject} is not active, but \${self.status}.` },
    ],
  };
}
