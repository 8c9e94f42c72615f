import type { AlertRule } from "../../../../../grafana/alerts";
import type { StackScope } from "../scope";

/** Whether what watches the stack works itself. */
export function toolRules({ on }: StackScope): AlertRule[] {
  return [
    {
      name: "Alerts cannot be evaluated",
      query: `sum(increase(grafana_alerting_rule_evaluation_failures_total{${on}}[10m]))`,
      bad: { above: 0 },
      for: "10m",
      severity: "critical",
      summary: "Grafana cannot evaluate some of its alerts",
      advice: "Other alerts may be missing. Grafana's alert rules page names the rule and the data source that fails.",
    },
    {
      name: "Prometheus cannot tend its storage",
      query: `sum(increase(prometheus_tsdb_compactions_failed_total{${on}}[3h]))`,
      bad: { above: 0 },
      for: "1h",
      severity: "warning",
      summary: "Prometheus failed to compact its blocks within the last three hours",
      advice:
        "nomad alloc logs -stderr of the job prometheus names the cause: most often the disk of its host is full.",
    },
    {
      name: "Loki fails",
      query: `sum(rate(loki_request_duration_seconds_count{${on},status_code=~"5.."}[5m])) / sum(rate(loki_request_duration_seconds_count{${on}}[5m]))`,
      bad: { above: 0.1 },
      for: "15m",
      severity: "critical",
      summary: "Loki answers more than a tenth of its requests with an error",
      advice: "Logs may be missing. nomad alloc logs -stderr of the job loki names the cause.",
    },
  ];
}
