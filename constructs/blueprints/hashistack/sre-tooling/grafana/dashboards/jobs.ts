import { rate } from "../queries";
import { nothing } from "../scope";
import type { StackPanel, StackScope } from "../scope";

/** The label `job` is the scrape's: Nomad's own is called this. */
const job = "exported_job";

const byGroup = `namespace, ${job}, task_group`;
const byTask = `namespace, ${job}, task, alloc_id`;
const group = `{{namespace}}/{{${job}}}/{{task_group}}`;
const task = `{{namespace}}/{{${job}}}/{{task}} {{alloc_id}}`;

/** Whether jobs run as often as they should, and what their allocations take of what they may. */
export function jobs(scope: StackScope): StackPanel[] {
  return [...state(scope), ...resources(scope), ...tools(scope), logs(scope)];
}

function state({ on }: StackScope): StackPanel[] {
  return [
    ...["running", "starting", "queued", "lost"].map((name): StackPanel => ({
      title: `Allocations ${name}`,
      kind: "stat",
      queries: { [name]: `sum(max by (${byGroup}) (nomad_nomad_job_summary_${name}{${on}}))` },
      ...(name === "queued" || name === "lost" ? { thresholds: nothing } : {}),
    })),
    {
      title: "Allocations running",
      kind: "timeseries",
      queries: { [group]: `max by (${byGroup}) (nomad_nomad_job_summary_running{${on}})` },
    },
    {
      title: "Allocations without a place, or starting",
      kind: "timeseries",
      queries: {
        [`${group} queued`]: `max by (${byGroup}) (nomad_nomad_job_summary_queued{${on}}) > 0`,
        [`${group} starting`]: `max by (${byGroup}) (nomad_nomad_job_summary_starting{${on}}) > 0`,
      },
    },
    {
      title: "Allocations failed, 1 h",
      kind: "timeseries",
      queries: { [group]: `sum by (${byGroup}) (delta(nomad_nomad_job_summary_failed{${on}}[1h])) > 0` },
    },
    {
      title: "Tasks restarting, and killed for want of memory",
      kind: "timeseries",
      // The counters end a minute after their last step: what is there happened in the last minute.
      queries: {
        [`${task} restarts`]: `max by (${byTask}) (nomad_client_allocs_restart{${on}})`,
        [`${task} killed`]: `max by (${byTask}) (nomad_client_allocs_oom_killed{${on}})`,
      },
    },
  ];
}

function resources({ on }: StackScope): StackPanel[] {
  const of = (metric: string): string => `max by (${byTask}) (nomad_client_allocs_${metric}{${on}})`;
  return [
    {
      title: "CPU of what was asked for",
      kind: "timeseries",
      unit: "percentunit",
      queries: { [task]: `${of("cpu_total_ticks")} / ${of("cpu_allocated")}` },
    },
    {
      title: "Memory of what was asked for",
      kind: "timeseries",
      unit: "percentunit",
      queries: { [task]: `${of("memory_usage")} / ${of("memory_allocated")}` },
      thresholds: { warning: 0.85, critical: 0.95 },
    },
    { title: "Memory", kind: "timeseries", unit: "bytes", queries: { [task]: of("memory_usage") } },
    {
      title: "What waits for room asks for",
      kind: "table",
      queries: {
        "MHz of CPU": `max by (namespace, ${job}) (nomad_nomad_blocked_evals_job_cpu{${on}})`,
        "MB of memory": `max by (namespace, ${job}) (nomad_nomad_blocked_evals_job_memory{${on}})`,
      },
    },
  ];
}

/** The stack's own jobs that watch it. */
function tools({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Prometheus: samples taken in",
      kind: "timeseries",
      unit: "ops",
      queries: { samples: rate("prometheus_tsdb_head_samples_appended_total", on, "deployment") },
    },
    {
      title: "Loki: requests by answer",
      kind: "timeseries",
      unit: "reqps",
      queries: { "{{status_code}}": rate("loki_request_duration_seconds_count", on, "status_code") },
    },
    {
      title: "Grafana: alerts evaluated",
      kind: "timeseries",
      unit: "ops",
      queries: {
        evaluated: rate("grafana_alerting_rule_evaluations_total", on, "deployment"),
        failed: rate("grafana_alerting_rule_evaluation_failures_total", on, "deployment"),
      },
    },
    {
      title: "Memory of Prometheus, Loki and Grafana",
      kind: "timeseries",
      unit: "bytes",
      queries: { "{{job}}": `max by (job) (process_resident_memory_bytes{${on}})` },
    },
  ];
}

/** What Nomad says of tasks: the tasks' own lines stay in their allocations. */
function logs({ on }: StackScope): StackPanel {
  return {
    title: "Events of tasks",
    kind: "logs",
    source: "loki",
    queries: {
      lines: `{${on},unit="nomad.service"} |= "alloc_id=" |~ \`(Restarting|Killing|Terminated|failed|error)\``,
    },
  };
}
