import { rate } from "../queries";
import { nothing } from "../scope";
import type { StackPanel, StackScope } from "../scope";

/** Interfaces that carry no traffic of the host's own: those of containers would count it twice. */
const interfaces = `device!~"lo|docker.*|br-.*|nomad|veth.*"`;

/** Disks that wear out or fill; memory does not stay. */
export const disks = `fstype!="tmpfs"`;

/** Whether the hosts tell of themselves, and whether they are well: processors, memory, disks, network, clock. */
export function nodes(scope: StackScope): StackPanel[] {
  return [...targets(scope), ...load(scope), ...storage(scope), ...network(scope), logs(scope)];
}

function targets({ on, hosts }: StackScope): StackPanel[] {
  return [
    {
      title: "Hosts that tell of themselves",
      kind: "stat",
      queries: { hosts: `count(node_uname_info{${on}}) or vector(0)` },
      thresholds: { warning: hosts.length, critical: hosts.length / 2 },
    },
    {
      title: "Targets down",
      kind: "stat",
      queries: { down: `count(up{${on}} == 0) or vector(0)` },
      thresholds: nothing,
    },
    {
      title: "Hosts whose clock is not set",
      kind: "stat",
      queries: { hosts: `count(node_timex_sync_status{${on}} == 0) or vector(0)` },
      thresholds: nothing,
    },
    {
      title: "Processes killed for want of memory, 1 h",
      kind: "stat",
      queries: { killed: `sum(increase(node_vmstat_oom_kill{${on}}[1h]))` },
      thresholds: nothing,
    },
    {
      title: "Targets",
      kind: "table",
      width: 24,
      queries: { up: `max by (instance, job) (up{${on}})` },
    },
  ];
}

function load({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "CPU",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{instance}}": `1 - avg by (instance) (rate(node_cpu_seconds_total{${on},mode="idle"}[$__rate_interval]))`,
      },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Load by processor",
      kind: "timeseries",
      queries: {
        "{{instance}}": `max by (instance) (node_load5{${on}}) / count by (instance) (node_cpu_seconds_total{${on},mode="idle"})`,
      },
      thresholds: { warning: 1, critical: 2 },
    },
    {
      title: "Memory",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{instance}}": `1 - max by (instance) (node_memory_MemAvailable_bytes{${on}}) / max by (instance) (node_memory_MemTotal_bytes{${on}})`,
      },
      thresholds: { warning: 0.85, critical: 0.95 },
    },
    {
      title: "Share of time that something waited",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{instance}} CPU": rate("node_pressure_cpu_waiting_seconds_total", on),
        "{{instance}} memory": rate("node_pressure_memory_waiting_seconds_total", on),
        "{{instance}} disk": rate("node_pressure_io_waiting_seconds_total", on),
      },
    },
  ];
}

function storage({ on }: StackScope): StackPanel[] {
  const used = (free: string, all: string): string =>
    `1 - min by (instance, mountpoint) (${free}{${on},${disks}} / ${all}{${on},${disks}})`;
  return [
    {
      title: "File systems",
      kind: "bargauge",
      unit: "percentunit",
      queries: { "{{instance}} {{mountpoint}}": used("node_filesystem_avail_bytes", "node_filesystem_size_bytes") },
      thresholds: { warning: 0.8, critical: 0.9 },
    },
    {
      title: "Inodes",
      kind: "bargauge",
      unit: "percentunit",
      queries: { "{{instance}} {{mountpoint}}": used("node_filesystem_files_free", "node_filesystem_files") },
      thresholds: { warning: 0.8, critical: 0.9 },
    },
    {
      title: "Disks: share of time in use",
      kind: "timeseries",
      unit: "percentunit",
      queries: { "{{instance}} {{device}}": rate("node_disk_io_time_seconds_total", on, "instance, device") },
    },
    {
      title: "Disks: bytes",
      kind: "timeseries",
      unit: "Bps",
      queries: {
        "{{instance}} read": rate("node_disk_read_bytes_total", on),
        "{{instance}} written": rate("node_disk_written_bytes_total", on),
      },
    },
  ];
}

function network({ on }: StackScope): StackPanel[] {
  const own = `${on},${interfaces}`;
  return [
    {
      title: "Network",
      kind: "timeseries",
      unit: "Bps",
      queries: {
        "{{instance}} in": rate("node_network_receive_bytes_total", own),
        "{{instance}} out": rate("node_network_transmit_bytes_total", own),
      },
    },
    {
      title: "Network: packets lost",
      kind: "timeseries",
      unit: "ops",
      queries: {
        "{{instance}} in, errors": rate("node_network_receive_errs_total", own),
        "{{instance}} in, dropped": rate("node_network_receive_drop_total", own),
        "{{instance}} out, errors": rate("node_network_transmit_errs_total", own),
        "{{instance}} out, dropped": rate("node_network_transmit_drop_total", own),
      },
    },
    {
      title: "Clock: distance from the time servers",
      kind: "timeseries",
      unit: "s",
      queries: {
        "{{instance}}": `max by (instance) (abs(node_timex_offset_seconds{${on}}))`,
        "{{instance}} at most": `max by (instance) (node_timex_maxerror_seconds{${on}})`,
      },
    },
    {
      title: "Share of connections and open files in use",
      kind: "timeseries",
      unit: "percentunit",
      queries: {
        "{{instance}} connections": `max by (instance) (node_nf_conntrack_entries{${on}} / node_nf_conntrack_entries_limit{${on}})`,
        "{{instance}} files": `max by (instance) (node_filefd_allocated{${on}} / node_filefd_maximum{${on}})`,
      },
    },
  ];
}

function logs({ on }: StackScope): StackPanel {
  return {
    title: "Errors in the hosts' logs",
    kind: "logs",
    source: "loki",
    queries: { lines: `{${on},level=~"emerg|alert|crit|error"}` },
  };
}
