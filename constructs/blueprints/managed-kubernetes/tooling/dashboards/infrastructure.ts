import type { Panel } from "../../../../grafana/dashboard-model";
import type { DashboardScope } from "./scope";

/** Whether there are nodes enough, and whether they are well. */
export function infrastructure({ on }: DashboardScope): Panel[] {
  // cAdvisor's outermost group of processes is the node itself.
  const host = `${on},id="/"`;
  const disks = `${host},device=~"/dev/.*"`;
  const interfaces = `${host},interface!~"lo|veth.*|eni.*"`;
  return [
    {
      title: "Nodes ready",
      kind: "stat",
      queries: { ready: `sum(kube_node_status_condition{${on},condition="Ready",status="true"})` },
    },
    {
      title: "Nodes not ready",
      kind: "stat",
      queries: { "not ready": `sum(kube_node_status_condition{${on},condition="Ready",status!="true"})` },
      thresholds: { warning: 1, critical: 2 },
    },
    { title: "Pods", kind: "stat", queries: { pods: `sum(kube_pod_status_phase{${on},phase="Running"})` } },
    {
      title: "Pods waiting for a node",
      kind: "stat",
      queries: { pending: `sum(kube_pod_status_phase{${on},phase="Pending"})` },
      thresholds: { warning: 1, critical: 10 },
    },
    {
      title: "CPU by node",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{node}}": `sum by (node) (rate(container_cpu_usage_seconds_total{${host}}[$__rate_interval])) / max by (node) (machine_cpu_cores{${on}})`,
      },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Memory by node",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{node}}": `max by (node) (container_memory_working_set_bytes{${host}}) / max by (node) (machine_memory_bytes{${on}})`,
      },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Disk by node",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{node}}": `max by (node) (container_fs_usage_bytes{${disks}} / container_fs_limit_bytes{${disks}})`,
      },
      thresholds: { warning: 0.75, critical: 0.9 },
    },
    {
      title: "Network",
      kind: "timeseries",
      unit: "Bps",
      queries: {
        "{{node}} in": `sum by (node) (rate(container_network_receive_bytes_total{${interfaces}}[$__rate_interval]))`,
        "{{node}} out": `sum by (node) (rate(container_network_transmit_bytes_total{${interfaces}}[$__rate_interval]))`,
      },
    },
    {
      title: "API server requests",
      kind: "timeseries",
      unit: "reqps",
      queries: { "{{code}}": `sum by (code) (rate(apiserver_request_total{${on}}[$__rate_interval]))` },
    },
    {
      title: "API server latency, 99 %",
      kind: "timeseries",
      unit: "s",
      queries: {
        "{{verb}}": `histogram_quantile(0.99, sum by (le, verb) (rate(apiserver_request_duration_seconds_bucket{${on},verb!~"WATCH|CONNECT"}[$__rate_interval])))`,
      },
    },
  ];
}
