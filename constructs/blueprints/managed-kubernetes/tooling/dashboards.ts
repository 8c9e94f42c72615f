import type { Panel } from "../../../grafana/dashboard-model";
import { application } from "./dashboards/application";
import { infrastructure } from "./dashboards/infrastructure";
import { platform } from "./dashboards/platform";
import type { DashboardScope } from "./dashboards/scope";
import { tooling } from "./dashboards/tooling";

/**
 * Panels by phase: what shows whether that phase's work is well. Only metrics that the platform's agent collects, by the names of their
 * sources: kube-state-metrics, kubelet and cAdvisor, Kubernetes API server, Traefik, Argo CD, cert-manager, cluster autoscaler, controller-runtime.
 */
export const dashboards: Readonly<Record<string, (scope: DashboardScope) => Panel[]>> = {
  tooling,
  infrastructure,
  platform,
  application,
};
