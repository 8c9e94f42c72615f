import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import { AddOn } from "./add-on";
import { ApplicationGate } from "./application-gate";
import { ownCluster } from "./argo-project";
import type { ChartValue, ChartValues } from "./chart-values";
import { charts } from "./chart-versions";

/** One application: a chart, and the values that make it this customer's. */
export interface ArgoApplication {
  /** Namespace that it is deployed to. */
  readonly namespace: string;
  readonly chart: { readonly repository: string; readonly name: string; readonly version: string };
  /** File in a git repository with values.
   * @default the chart's own */
  readonly values?: { readonly repository: string; readonly revision: string; readonly path: string };
  /** Values that the platform gives; they come last. */
  readonly platformValues: ChartValues;
}

export interface ArgoApplicationsProps {
  /** Namespace of Argo CD. */
  readonly namespace: string;
  readonly project: string;
  /** By name. */
  readonly applications: Readonly<Record<string, ArgoApplication>>;
  /** What must stand before: the project, and what applications find in their namespaces. */
  readonly after: readonly ITerraformDependable[];
}

/** Applications that Argo CD keeps as their repositories say; the run waits until each is healthy. */
export class ArgoApplications extends Construct {
  constructor(scope: Construct, id: string, { namespace, project, applications, after }: ArgoApplicationsProps) {
    super(scope, id);
    const { release } = new AddOn(this, "applications", {
      chart: charts.argoCdApps,
      release: "applications",
      namespace,
      values: {
        applications: mapped(applications, (application) => ({
          namespace,
          project,
          // Removing an application from the dataset removes what it deployed.
          finalizers: ["resources-finalizer.argocd.argoproj.io"],
          sources: sources(application),
          destination: { server: ownCluster, namespace: application.namespace },
          syncPolicy,
          revisionHistoryLimit: 5,
        })),
      },
      after,
    });
    new ApplicationGate(this, "gate", {
      namespace,
      release,
      versions: mapped(applications, ({ chart }) => chart.version),
    });
  }
}

const syncPolicy = {
  automated: { prune: true, selfHeal: true },
  syncOptions: ["CreateNamespace=false", "ServerSideApply=true"],
  retry: { limit: 5, backoff: { duration: "10s", factor: 2, maxDuration: "3m" } },
};

/** The chart, and the repository that `$values` stands for in it. */
function sources({ chart, values, platformValues }: ArgoApplication): ChartValue[] {
  const helm = {
    valuesObject: platformValues,
    ...(values ? { valueFiles: [`$values/${values.path}`] } : {}),
  };
  const chartSource = {
    repoURL: repositoryUrl(chart.repository),
    chart: chart.name,
    targetRevision: chart.version,
    helm,
  };
  if (!values) return [chartSource];
  return [chartSource, { repoURL: values.repository, targetRevision: values.revision, ref: "values" }];
}

/** A chart repository in the words of Argo CD, where a Helm repository without a scheme is an OCI registry. */
export function repositoryUrl(repository: string): string {
  return repository.replace(/^oci:\/\//, "");
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
