import type { Panel } from "../../../../grafana/dashboard-model";
import type { DashboardScope } from "./scope";

/** Whether Vault answers and whether metrics and logs arrive. */
export function tooling({ on, vault: { authMounts, mount } }: DashboardScope): Panel[] {
  return [
    {
      title: "Vault unsealed",
      kind: "stat",
      queries: { unsealed: "min(vault_core_unsealed)" },
      thresholds: { warning: 1, critical: 0.5 },
    },
    {
      title: "Secrets in Vault",
      kind: "stat",
      queries: { secrets: `max(vault_secret_kv_count{mount_point="${mount}/"})` },
    },
    {
      title: "Targets down",
      kind: "stat",
      queries: { down: `count(up{${on}} == 0) or vector(0)` },
      thresholds: { warning: 1, critical: 3 },
    },
    { title: "Samples per second", kind: "stat", queries: { samples: `sum(scrape_samples_scraped{${on}}) / 60` } },
    {
      title: "Logins to Vault",
      kind: "timeseries",
      unit: "ops",
      queries: {
        "{{mount_point}}": `sum by (mount_point) (rate(vault_token_creation{mount_point=~"auth/(${authMounts})/"}[$__rate_interval]))`,
      },
    },
    {
      title: "Time Vault takes to answer",
      kind: "timeseries",
      unit: "s",
      queries: {
        "99 %": `max(vault_core_handle_request{quantile="0.99"}) / 1000`,
        "50 %": `max(vault_core_handle_request{quantile="0.5"}) / 1000`,
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
