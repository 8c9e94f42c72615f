import type { ScrapedTool } from "../../jobs/prometheus-config";
import type { LabelsByMetric } from "./go-metrics";

/** Of every program that tells of its own process. Source: Prometheus, "Writing client libraries", "Process metrics". */
const process: LabelsByMetric = {
  process_cpu_seconds_total: [],
  process_max_fds: [],
  process_open_fds: [],
  process_resident_memory_bytes: [],
  process_start_time_seconds: [],
};

/**
 * Sources: Prometheus, `documentation/prometheus-mixin`; Loki, `production/loki-mixin`; Grafana, "Monitor alerting metrics".
 */
export const toolsMetrics: Readonly<Record<ScrapedTool, LabelsByMetric>> = {
  prometheus: {
    ...process,
    prometheus_config_last_reload_successful: [],
    prometheus_tsdb_compactions_failed_total: [],
    prometheus_tsdb_head_samples_appended_total: ["type"],
    prometheus_tsdb_reloads_failures_total: [],
  },
  loki: { ...process, loki_request_duration_seconds_count: ["route", "status_code"] },
  grafana: {
    ...process,
    grafana_alerting_rule_evaluation_failures_total: ["org"],
    grafana_alerting_rule_evaluations_total: ["org"],
  },
};
