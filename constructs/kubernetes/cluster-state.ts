import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { AddOn } from "./add-on";
import { charts } from "./chart-versions";

export interface ClusterStateProps {
  readonly namespace: string;
  /** What must stand before.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** Name of the service and its port: the chart's. */
export const clusterState = { name: "kube-state-metrics", port: 8080 } as const;

/** Kinds of objects that are told of. Not secrets and config maps: who may list them may read them. */
const kinds = [
  "cronjobs",
  "daemonsets",
  "deployments",
  "horizontalpodautoscalers",
  "ingresses",
  "jobs",
  "namespaces",
  "nodes",
  "persistentvolumeclaims",
  "persistentvolumes",
  "poddisruptionbudgets",
  "pods",
  "replicasets",
  "resourcequotas",
  "services",
  "statefulsets",
];

/** Tells, as metrics, what state the objects of the cluster are in: kube-state-metrics. */
export class ClusterState extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, { namespace, after }: ClusterStateProps) {
    super(scope, id);
    this.addOn = new AddOn(this, "metrics", {
      chart: charts.clusterState,
      release: clusterState.name,
      namespace,
      values: {
        fullnameOverride: clusterState.name,
        collectors: kinds,
        resources: { requests: { cpu: "50m", memory: "128Mi" }, limits: { memory: "512Mi" } },
      },
      after,
    });
  }
}
