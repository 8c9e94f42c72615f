import type { Panel } from "../../../../grafana/dashboard-model";
import type { DashboardScope } from "./scope";

/**
 * Whether Vault answers the deployment, and whether metrics and logs arrive. Vault's own telemetry is not the deployment's: it tells of
 * everybody. What the operator in the cluster sees of Vault is.
 */
export function tooling({ on }: DashboardScope): Panel[] {
  const syncs = `${on},controller=~"vault.*"`;
  return [
    {
      title: "Share of failed syncs from Vault",
      kind: "stat",
      unit: "percentunit",
      queries: {
        failed: `sum(rate(controller_runtime_reconcile_total{${syncs},result="error"}[$__rate_interval])) / sum(rate(controller_runtime_reconcile_total{${syncs}}[$__rate_interval]))`,
      },
      thresholds: { warning: 0.01, critical: 0.1 },
    },
    {
      title: "Targets down",
      kind: "stat",
      queries: { down: `count(up{${on}} == 0) or vector(0)` },
      thresholds: { warning: 1, critical: 3 },
    },
    { title: "Samples per second", kind: "stat", queries: { samples: `sum(scrape_samples_scraped{${on}}) / 60` } },
    {
      title: "Syncs from Vault",
      kind: "timeseries",
      unit: "ops",
      queries: {
        "{{result}}": `sum by (result) (rate(controller_runtime_reconcile_total{${syncs}}[$__rate_interval]))`,
      },
    },
    {
      title: "Time a sync from Vault takes",
      kind: "timeseries",
      unit: "s",
      queries: {
        "99 %": `histogram_quantile(0.99, sum by (le) (rate(controller_runtime_reconcile_time_seconds_bucket{${syncs}}[$__rate_interval])))`,
        "50 %": `histogram_quantile(0.5, sum by (le) (rate(controller_runtime_reconcile_time_seconds_bucket{${syncs}}[$__rate_interval])))`,
      },
    },
    {
      title: "Log lines by namespace",
      kind: "timeseries",
      source: "loki",
      unit: "ops",
      queries: { "{{namespace}}": `sum by (namespace) (rate({${on}}[$__auto]))` },
    },
    { title: "Targets by job", kind: "table", queries: { targets: `count by (job) (up{${on}})` } },
  ];
}
