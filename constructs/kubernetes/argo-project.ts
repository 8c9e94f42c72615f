import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { AddOn } from "./add-on";
import { charts } from "./chart-versions";

export interface ArgoProjectProps {
  /** Namespace of Argo CD. */
  readonly namespace: string;
  readonly name: string;
  readonly description: string;
  /** Repositories that applications may come from. */
  readonly repositories: readonly string[];
  /** Namespaces that applications may be deployed to. */
  readonly destinations: readonly string[];
  /** What must stand before.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** The cluster that Argo CD runs in, in its own words. */
export const ownCluster = "https://kubernetes.default.svc";

/** A project of Argo CD: its applications come from known repositories, stay in their namespaces and lift neither its quotas nor its walls. */
export class ArgoProject extends Construct {
  readonly addOn: AddOn;

  constructor(scope: Construct, id: string, props: ArgoProjectProps) {
    super(scope, id);
    const { namespace, name, description, repositories, destinations, after } = props;
    this.addOn = new AddOn(this, "project", {
      chart: charts.argoCdApps,
      release: "project",
      namespace,
      values: {
        projects: {
          [name]: {
            namespace,
            description,
            sourceRepos: repositories,
            destinations: destinations.map((destination) => ({ server: ownCluster, namespace: destination })),
            clusterResourceWhitelist: [],
            namespaceResourceBlacklist: [
              { group: "", kind: "ResourceQuota" },
              { group: "", kind: "LimitRange" },
              { group: "networking.k8s.io", kind: "NetworkPolicy" },
            ],
          },
        },
      },
      after,
    });
  }
}
