import type { LabelsByMetric } from "./go-metrics";

const filesystem = ["device", "fstype", "mountpoint"];
const device = ["device"];

/**
 * Sources: node_exporter, `docs/node-mixin` (rules, alerts, dashboards) and the collectors' source (`timex.go`, `pressure_linux.go`); which
 * collectors are on, and what they leave out: Grafana Alloy, "prometheus.exporter.unix".
 */
export const nodeMetrics: LabelsByMetric = {
  node_cpu_seconds_total: ["cpu", "mode"],
  node_disk_io_time_seconds_total: device,
  node_disk_io_time_weighted_seconds_total: device,
  node_disk_read_bytes_total: device,
  node_disk_written_bytes_total: device,
  node_filefd_allocated: [],
  node_filefd_maximum: [],
  node_filesystem_avail_bytes: filesystem,
  node_filesystem_files: filesystem,
  node_filesystem_files_free: filesystem,
  node_filesystem_readonly: filesystem,
  node_filesystem_size_bytes: filesystem,
  node_load1: [],
  node_load5: [],
  node_load15: [],
  node_memory_Buffers_bytes: [],
  node_memory_Cached_bytes: [],
  node_memory_MemAvailable_bytes: [],
  node_memory_MemFree_bytes: [],
  node_memory_MemTotal_bytes: [],
  node_memory_Slab_bytes: [],
  node_network_receive_bytes_total: device,
  node_network_receive_drop_total: device,
  node_network_receive_errs_total: device,
  node_network_receive_packets_total: device,
  node_network_transmit_bytes_total: device,
  node_network_transmit_drop_total: device,
  node_network_transmit_errs_total: device,
  node_network_transmit_packets_total: device,
  node_nf_conntrack_entries: [],
  node_nf_conntrack_entries_limit: [],
  node_pressure_cpu_waiting_seconds_total: [],
  node_pressure_io_stalled_seconds_total: [],
  node_pressure_io_waiting_seconds_total: [],
  node_pressure_memory_stalled_seconds_total: [],
  node_pressure_memory_waiting_seconds_total: [],
  node_timex_estimated_error_seconds: [],
  node_timex_maxerror_seconds: [],
  node_timex_offset_seconds: [],
  node_timex_sync_status: [],
  node_uname_info: ["domainname", "machine", "nodename", "release", "sysname", "version"],
  node_vmstat_oom_kill: [],
  node_vmstat_pgmajfault: [],
};
