import type { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import type { ChartValue } from "./chart-values";
import { charts } from "./chart-versions";

export interface CustomResourcesProps extends Pick<AddOnSettings, "after"> {
  readonly release: string;
  readonly namespace: string;
  /** Kubernetes objects, as one would apply them. */
  readonly objects: readonly Readonly<Record<string, ChartValue>>[];
}

/**
 * Objects whose kinds an add-on defines. Released by Helm, since `kubernetes_manifest` wants the kinds to be there when Terraform plans, and they come
 * only with the add-on.
 */
export class CustomResources extends AddOn {
  constructor(scope: Construct, id: string, { release, namespace, objects, after }: CustomResourcesProps) {
    super(scope, id, { chart: charts.customResources, release, namespace, values: { resources: objects }, after });
  }
}
