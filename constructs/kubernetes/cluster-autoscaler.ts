import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { charts } from "./chart-versions";
import type { MetricsSource } from "./metrics-source";

export interface ClusterAutoscalerProps extends AddOnSettings {
  readonly clusterName: string;
  /** Kubernetes version of the cluster, `1.34`: the autoscaler's must be the same. */
  readonly clusterVersion: string;
  readonly cloudProvider: string;
  readonly region: string;
  /** Namespace and service account that the cloud gives its permissions to. */
  readonly namespace: string;
  readonly serviceAccount: string;
}

const release = "cluster-autoscaler";

/** Its only port (chart cluster-autoscaler), in the namespace that the cloud wants it in. */
export function clusterAutoscalerMetrics(namespace: string): MetricsSource {
  return { namespace, pods: { "app.kubernetes.io/instance": release }, port: 8085, keep: "cluster_autoscaler_.*" };
}

/** Adds nodes for pods that find no room, and takes away nodes that are hardly used. */
export class ClusterAutoscaler extends Construct {
  constructor(scope: Construct, id: string, props: ClusterAutoscalerProps) {
    super(scope, id);
    const { clusterName, clusterVersion, cloudProvider, region, namespace, serviceAccount, extraValues, after } = props;
    new AddOn(this, "autoscaler", {
      chart: charts.clusterAutoscaler,
      release,
      namespace,
      values: {
        cloudProvider,
        awsRegion: region,
        autoDiscovery: { clusterName },
        image: { tag: `v${clusterVersion}.0` },
        rbac: { serviceAccount: { create: true, name: serviceAccount } },
        extraArgs: {
          "balance-similar-node-groups": true,
          expander: "least-waste",
          "skip-nodes-with-system-pods": false,
        },
        resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "512Mi" } },
      },
      extraValues,
      after,
    });
  }
}
