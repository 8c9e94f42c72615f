import { daysLeft, mean, moves, rate, snapshotsUnit } from "../queries";
import { ofServers, present } from "../scope";
import type { StackPanel, StackScope } from "../scope";

/** Whether Consul is led and its members are there, how it answers, and when its certificates end. */
export function consul(scope: StackScope): StackPanel[] {
  return [...state(scope), ...raft(scope), ...service(scope), ...members(scope), ...logs(scope)];
}

function state(scope: StackScope): StackPanel[] {
  const { on } = scope;
  return [
    {
      title: "Leaders",
      kind: "stat",
      queries: { leaders: `sum(consul_server_isLeader{${on}}) or vector(0)` },
      thresholds: present,
    },
    {
      title: "Servers",
      kind: "stat",
      queries: { servers: `max(consul_members_servers{${on}})` },
      thresholds: ofServers(scope),
    },
    {
      title: "Servers that may fail",
      kind: "stat",
      queries: { servers: `max(consul_autopilot_failure_tolerance{${on}})` },
      ...(scope.servers === 1 ? {} : { thresholds: present }),
    },
    {
      title: "All servers healthy",
      kind: "stat",
      queries: { healthy: `max(consul_autopilot_healthy{${on}})` },
      thresholds: present,
    },
  ];
}

function raft({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Leader",
      kind: "timeseries",
      queries: { "{{instance}}": `max by (instance) (consul_server_isLeader{${on}})` },
    },
    {
      title: "Changes of the leader, 1 h",
      kind: "timeseries",
      queries: {
        changes: moves("consul_server_isLeader", on),
        "elections begun": `sum(increase(consul_raft_state_candidate{${on}}[1h]))`,
      },
    },
    {
      title: "Raft: time to commit",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("consul_raft_commitTime", on) },
    },
    {
      title: "Raft: since the leader reached its followers",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("consul_raft_leader_lastContact", on) },
    },
    {
      title: "Raft: age of the oldest entry, and time to restore",
      kind: "timeseries",
      unit: "ms",
      queries: {
        "{{instance}} oldest entry": `max by (instance) (consul_raft_leader_oldestLogAge{${on}} > 0)`,
        "{{instance}} restore": `max by (instance) (consul_raft_fsm_lastRestoreDuration{${on}} > 0)`,
      },
    },
    {
      title: "Raft: entries written",
      kind: "timeseries",
      unit: "ops",
      queries: { "{{instance}}": rate("consul_raft_apply", on) },
    },
  ];
}

function service({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Requests at servers",
      kind: "timeseries",
      unit: "reqps",
      queries: {
        "{{instance}}": rate("consul_rpc_request", on),
        "{{instance}} failed": rate("consul_rpc_request_error", on),
      },
    },
    {
      title: "Requests of clients that failed",
      kind: "timeseries",
      unit: "reqps",
      queries: {
        "{{instance}} failed": rate("consul_client_rpc_failed", on),
        "{{instance}} limited": rate("consul_client_rpc_exceeded", on),
      },
    },
    {
      title: "Time of an HTTP request",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{method}} {{path}}": mean("consul_api_http", on, "method, path") },
    },
    {
      title: "Time to resolve a token",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("consul_acl_ResolveToken", on) },
    },
    {
      title: "Catalog",
      kind: "timeseries",
      queries: {
        nodes: `max(consul_state_nodes{${on}})`,
        services: `max(consul_state_services{${on}})`,
        instances: `max(consul_state_service_instances{${on}})`,
      },
    },
    {
      title: "Memory",
      kind: "timeseries",
      unit: "bytes",
      queries: { "{{instance}}": `max by (instance) (consul_runtime_alloc_bytes{${on}})` },
    },
  ];
}

function members({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Members lost and flapping, 15 min",
      kind: "timeseries",
      queries: {
        "{{instance}} failed": `sum by (instance) (increase(consul_serf_member_failed{${on}}[15m]))`,
        "{{instance}} flapping": `sum by (instance) (increase(consul_serf_member_flap{${on}}[15m]))`,
      },
    },
    {
      title: "Days until certificates end",
      kind: "bargauge",
      unit: "d",
      queries: {
        "{{instance}}": daysLeft("consul_agent_tls_cert_expiry", on, "instance"),
        "mesh, intermediate": daysLeft("consul_mesh_active_signing_ca_expiry", on, "datacenter"),
        "mesh, root": daysLeft("consul_mesh_active_root_ca_expiry", on, "datacenter"),
      },
      thresholds: { warning: 30, critical: 14 },
    },
  ];
}

function logs({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Warnings and errors of Consul",
      kind: "logs",
      source: "loki",
      queries: { lines: `{${on},unit="consul.service"} |~ \`\\[(WARN|ERROR)\\]\`` },
    },
    {
      title: "Snapshots",
      kind: "logs",
      source: "loki",
      queries: { lines: `{${on},unit="${snapshotsUnit}"} |= "consul"` },
    },
  ];
}
