import type { Panel } from "../../../../grafana/dashboard-model";
import type { DashboardScope } from "./scope";

/** Whether the add-ons do their work. */
export function platform({ on, applications }: DashboardScope): Panel[] {
  return [
    {
      title: "Applications by health",
      kind: "bargauge",
      queries: { "{{health_status}}": `sum by (health_status) (argocd_app_info{${on}})` },
    },
    {
      title: "Applications by sync",
      kind: "bargauge",
      queries: { "{{sync_status}}": `sum by (sync_status) (argocd_app_info{${on}})` },
    },
    {
      title: "Requests at the ingress",
      kind: "timeseries",
      unit: "reqps",
      queries: { "{{code}}": `sum by (code) (rate(traefik_entrypoint_requests_total{${on}}[$__rate_interval]))` },
    },
    {
      title: "Latency at the ingress",
      kind: "timeseries",
      unit: "s",
      queries: {
        "95 %": `histogram_quantile(0.95, sum by (le) (rate(traefik_entrypoint_request_duration_seconds_bucket{${on}}[$__rate_interval])))`,
        "50 %": `histogram_quantile(0.5, sum by (le) (rate(traefik_entrypoint_request_duration_seconds_bucket{${on}}[$__rate_interval])))`,
      },
    },
    {
      title: "Days until certificates expire",
      kind: "bargauge",
      unit: "d",
      queries: {
        "{{namespace}}/{{name}}": `(certmanager_certificate_expiration_timestamp_seconds{${on}} - time()) / 86400`,
      },
      thresholds: { warning: 30, critical: 14 },
    },
    {
      title: "Errors of the Vault Secrets Operator",
      kind: "timeseries",
      unit: "ops",
      queries: {
        "{{controller}}": `sum by (controller) (rate(controller_runtime_reconcile_errors_total{${on},controller=~"vault.*"}[$__rate_interval]))`,
      },
    },
    {
      title: "Volumes",
      kind: "bargauge",
      unit: "percentunit",
      queries: {
        "{{namespace}}/{{persistentvolumeclaim}}": `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{${on}} / kubelet_volume_stats_capacity_bytes{${on}})`,
      },
      thresholds: { warning: 0.75, critical: 0.85 },
    },
    {
      title: "Cluster autoscaler",
      kind: "timeseries",
      queries: {
        nodes: `max(cluster_autoscaler_nodes_count{${on},state="ready"})`,
        "pods that fit nowhere": `max(cluster_autoscaler_unschedulable_pods_count{${on}})`,
      },
    },
    {
      title: "Errors in the platform's logs",
      kind: "logs",
      source: "loki",
      queries: { errors: `{${on},namespace!~"${applications}"} |~ "(?i)(error|fatal|panic)"` },
    },
  ];
}
