import type { Panel } from "../../../../grafana/dashboard-model";
import type { DashboardScope } from "./scope";

/** What users of the applications see, and what it costs. */
export function application({ on, applications, deployment }: DashboardScope): Panel[] {
  const there = `${on},namespace=~"${applications}"`;
  const services = `${on},service=~"(${applications})-.*"`;
  return [
    {
      title: "Requests by service",
      kind: "timeseries",
      unit: "reqps",
      queries: {
        "{{service}}": `sum by (service) (rate(traefik_service_requests_total{${services}}[$__rate_interval]))`,
      },
    },
    {
      title: "Share of failed requests",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{service}}": `sum by (service) (rate(traefik_service_requests_total{${services},code=~"5.."}[$__rate_interval])) / sum by (service) (rate(traefik_service_requests_total{${services}}[$__rate_interval]))`,
      },
      thresholds: { warning: 0.01, critical: 0.05 },
    },
    {
      title: "CPU",
      kind: "timeseries",
      queries: {
        "{{namespace}}": `sum by (namespace) (rate(container_cpu_usage_seconds_total{${there},container!=""}[$__rate_interval]))`,
      },
    },
    {
      title: "Memory",
      kind: "timeseries",
      unit: "bytes",
      queries: { "{{namespace}}": `sum by (namespace) (container_memory_working_set_bytes{${there},container!=""})` },
    },
    {
      title: "Use of quotas",
      kind: "bargauge",
      unit: "percentunit",
      queries: {
        "{{namespace}} {{resource}}": `max by (namespace, resource) (kube_resourcequota{${there},type="used"} / ignoring(type) kube_resourcequota{${there},type="hard"})`,
      },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Restarts in an hour",
      kind: "timeseries",
      queries: {
        "{{namespace}}/{{pod}}": `sum by (namespace, pod) (increase(kube_pod_container_status_restarts_total{${there}}[1h])) > 0`,
      },
    },
    {
      title: "Slow or failed traces",
      kind: "table",
      source: "tempo",
      width: 24,
      queries: { traces: `{ resource.deployment = "${deployment}" && (status = error || duration > 1s) }` },
    },
    { title: "Logs", kind: "logs", source: "loki", queries: { logs: `{${there}}` } },
  ];
}
