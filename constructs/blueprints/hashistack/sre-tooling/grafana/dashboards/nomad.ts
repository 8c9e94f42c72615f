import { mean, rate } from "../queries";
import { present } from "../scope";
import type { StackPanel, StackScope } from "../scope";

/** Whether Nomad is led and its clients are there, whether it finds places for jobs, and how much room is left. */
export function nomad(scope: StackScope): StackPanel[] {
  return [...state(scope), ...scheduling(scope), ...room(scope), ...raft(scope), logs(scope)];
}

function state({ on, servers, clients }: StackScope): StackPanel[] {
  return [
    {
      title: "Leaders",
      kind: "stat",
      // Only the leader has this gauge; it ends a minute after its last value.
      queries: { leaders: `count(nomad_nomad_autopilot_healthy{${on}}) or vector(0)` },
      thresholds: present,
    },
    {
      title: "Servers that may fail",
      kind: "stat",
      queries: { servers: `max(nomad_nomad_autopilot_failure_tolerance{${on}})` },
      ...(servers === 1 ? {} : { thresholds: present }),
    },
    {
      title: "Clients",
      kind: "stat",
      queries: { clients: `max(nomad_nomad_heartbeat_active{${on}})` },
      thresholds: { warning: clients, critical: clients / 2 },
    },
    {
      title: "Evaluations that wait for room",
      kind: "stat",
      queries: { blocked: `max(nomad_nomad_blocked_evals_total_blocked{${on}})` },
      thresholds: { warning: 1, critical: 10 },
    },
    {
      title: "Leader",
      kind: "timeseries",
      queries: { "{{instance}}": `count by (instance) (nomad_nomad_autopilot_healthy{${on}})` },
    },
    {
      title: "Servers that led, 1 h",
      kind: "timeseries",
      queries: { servers: `count(count_over_time(nomad_nomad_autopilot_healthy{${on}}[1h]))` },
    },
  ];
}

function scheduling({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Evaluations",
      kind: "timeseries",
      queries: {
        ready: `max(nomad_nomad_broker_total_ready{${on}})`,
        "in work": `max(nomad_nomad_broker_total_unacked{${on}})`,
        waiting: `max(nomad_nomad_broker_total_waiting{${on}})`,
        "waiting for room": `max(nomad_nomad_blocked_evals_total_blocked{${on}})`,
      },
    },
    {
      title: "Plans",
      kind: "timeseries",
      unit: "ms",
      queries: {
        "time to check": mean("nomad_nomad_plan_evaluate", on, "deployment"),
        "time to submit": mean("nomad_nomad_plan_submit", on, "deployment"),
      },
    },
    {
      title: "Plans that wait, and plans that a node refused",
      kind: "timeseries",
      queries: {
        waiting: `max(nomad_nomad_plan_queue_depth{${on}})`,
        "refused by {{node_id}}": `sum by (node_id) (nomad_nomad_plan_node_rejected{${on}})`,
      },
    },
    {
      title: "Requests at servers",
      kind: "timeseries",
      unit: "reqps",
      queries: {
        "{{instance}}": rate("nomad_nomad_rpc_request", on),
        "{{instance}} failed": rate("nomad_nomad_rpc_request_error", on),
      },
    },
  ];
}

function room({ on }: StackScope): StackPanel[] {
  const share = (what: string): string => {
    const [taken, free] = ["allocated", "unallocated"].map(
      (state) => `max by (instance) (nomad_client_${state}_${what}{${on}})`,
    );
    return `${taken} / (${taken} + ${free})`;
  };
  return [
    {
      title: "CPU given to jobs",
      kind: "timeseries",
      unit: "percentunit",
      queries: { "{{instance}}": share("cpu") },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Memory given to jobs",
      kind: "timeseries",
      unit: "percentunit",
      queries: { "{{instance}}": share("memory") },
      thresholds: { warning: 0.8, critical: 0.95 },
    },
    {
      title: "Allocations by client",
      kind: "timeseries",
      queries: {
        "{{instance}} running": `max by (instance) (nomad_client_allocations_running{${on}})`,
        "{{instance}} pending": `max by (instance) (nomad_client_allocations_pending{${on}})`,
      },
    },
    {
      title: "Clients by state",
      kind: "table",
      queries: {
        clients: `max by (instance, node_pool, node_status, node_scheduling_eligibility) (nomad_client_uptime{${on}}) / 86400`,
      },
      unit: "d",
    },
  ];
}

function raft({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Raft: time to commit",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("nomad_raft_commitTime", on) },
    },
    {
      title: "Raft: since the leader reached its followers",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("nomad_raft_leader_lastContact", on) },
    },
    {
      title: "Raft: entries written",
      kind: "timeseries",
      unit: "ops",
      queries: { "{{instance}}": rate("nomad_raft_apply", on) },
    },
    {
      title: "Memory",
      kind: "timeseries",
      unit: "bytes",
      queries: { "{{instance}}": `max by (instance) (nomad_runtime_alloc_bytes{${on}})` },
    },
  ];
}

function logs({ on }: StackScope): StackPanel {
  return {
    title: "Warnings and errors of Nomad",
    kind: "logs",
    source: "loki",
    queries: { lines: `{${on},unit="nomad.service"} |~ \`\\[(WARN|ERROR)\\]\`` },
  };
}
