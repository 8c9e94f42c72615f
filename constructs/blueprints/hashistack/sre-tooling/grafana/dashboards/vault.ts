import { mean, moves, rate, snapshotsUnit } from "../queries";
import { nothing, ofServers, present } from "../scope";
import type { StackPanel, StackScope } from "../scope";

/** Whether Vault is unsealed and led, how it serves, and what its audit and its storage do. */
export function vault(scope: StackScope): StackPanel[] {
  return [...state(scope), ...service(scope), ...storage(scope), ...logs(scope)];
}

function state(scope: StackScope): StackPanel[] {
  const { on } = scope;
  return [
    {
      title: "Servers unsealed",
      kind: "stat",
      queries: { unsealed: `sum(vault_core_unsealed{${on}}) or vector(0)` },
      thresholds: ofServers(scope),
    },
    {
      title: "Active servers",
      kind: "stat",
      queries: { active: `sum(vault_core_active{${on}}) or vector(0)` },
      thresholds: present,
    },
    {
      title: "Servers that may fail",
      kind: "stat",
      queries: { servers: `max(vault_autopilot_failure_tolerance{${on}})` },
      ...(scope.servers === 1 ? {} : { thresholds: present }),
    },
    {
      title: "Not audited and so refused, 1 h",
      kind: "stat",
      queries: {
        requests: `sum(increase(vault_audit_log_request_failure{${on}}[1h])) or vector(0)`,
        responses: `sum(increase(vault_audit_log_response_failure{${on}}[1h])) or vector(0)`,
      },
      thresholds: nothing,
    },
    {
      title: "Active server",
      kind: "timeseries",
      queries: { "{{instance}}": `max by (instance) (vault_core_active{${on}})` },
    },
    {
      title: "Changes of the active server, 1 h",
      kind: "timeseries",
      queries: { changes: moves("vault_core_active", on) },
    },
  ];
}

function service({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Requests",
      kind: "timeseries",
      unit: "reqps",
      queries: {
        "{{instance}}": rate("vault_core_handle_request_count", on),
        "{{instance}} logins": rate("vault_core_handle_login_request_count", on),
      },
    },
    {
      title: "Responses by class",
      kind: "timeseries",
      unit: "reqps",
      queries: { "{{type}}": rate("vault_core_response_status_code", on, "type") },
    },
    {
      title: "Time of a request",
      kind: "timeseries",
      unit: "ms",
      queries: {
        "{{instance}} mean": mean("vault_core_handle_request", on),
        "{{instance}} 99 %": `max by (instance) (vault_core_handle_request{${on},quantile="0.99"})`,
        "{{instance}} mean of logins": mean("vault_core_handle_login_request", on),
      },
    },
    {
      title: "Requests in flight",
      kind: "timeseries",
      queries: { "{{instance}}": `max by (instance) (vault_core_in_flight_requests{${on}})` },
    },
    {
      title: "Leases",
      kind: "timeseries",
      queries: {
        leases: `max(vault_expire_num_leases{${on}})`,
        "cannot be revoked": `max(vault_expire_num_irrevocable_leases{${on}})`,
      },
    },
    {
      title: "Time to write a request to the audit log",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("vault_audit_log_request", on) },
    },
  ];
}

function storage({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Raft: time to commit",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("vault_raft_commitTime", on) },
    },
    {
      title: "Raft: since the leader reached its followers",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}}": mean("vault_raft_leader_lastContact", on) },
    },
    {
      title: "Raft: entries written",
      kind: "timeseries",
      unit: "ops",
      queries: { "{{instance}}": rate("vault_raft_apply", on) },
    },
    {
      title: "Servers by health",
      kind: "table",
      queries: { healthy: `min by (node_id) (vault_autopilot_node_healthy{${on}})` },
    },
    {
      title: "Time of storage",
      kind: "timeseries",
      unit: "ms",
      queries: { "{{instance}} get": mean("vault_barrier_get", on), "{{instance}} put": mean("vault_barrier_put", on) },
    },
    {
      title: "Memory",
      kind: "timeseries",
      unit: "bytes",
      queries: {
        "{{instance}} used": `max by (instance) (vault_runtime_alloc_bytes{${on}})`,
        "{{instance}} taken": `max by (instance) (vault_runtime_sys_bytes{${on}})`,
      },
    },
  ];
}

/** Vault's log is JSON: systemd takes every line for information. */
function logs({ on }: StackScope): StackPanel[] {
  return [
    {
      title: "Warnings and errors of Vault",
      kind: "logs",
      source: "loki",
      queries: { lines: `{${on},unit="vault.service"} |~ \`"@level":"(warn|error)"\`` },
    },
    {
      title: "Snapshots",
      kind: "logs",
      source: "loki",
      queries: { lines: `{${on},unit="${snapshotsUnit}"} |= "vault"` },
    },
  ];
}
