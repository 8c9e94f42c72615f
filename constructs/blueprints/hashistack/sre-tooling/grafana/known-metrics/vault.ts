import type { GoMetrics } from "./go-metrics";

const cluster = ["cluster"];

/**
 * Sources: Vault, "Telemetry reference" (core system, availability, audit, Raft); labels by Vault's source (`vault/core_metrics.go`,
 * `physical/raft`): what goes through the cluster's own sink has the label `cluster`.
 */
export const vaultMetrics: GoMetrics = {
  program: "vault",
  gauges: {
    "autopilot.failure_tolerance": [],
    "autopilot.healthy": [],
    "autopilot.node.healthy": ["node_id"],
    "core.active": cluster,
    "core.in_flight_requests": cluster,
    "core.unsealed": cluster,
    "expire.num_irrevocable_leases": [],
    "expire.num_leases": [],
    "identity.num_entities": [],
    "raft.peers": [],
    "raft_storage.follower.last_heartbeat_ms": [],
    "runtime.alloc_bytes": [],
    "runtime.heap_objects": [],
    "runtime.num_goroutines": [],
    "runtime.sys_bytes": [],
    "runtime.total_gc_pause_ns": [],
  },
  counters: {
    "audit.log_request_failure": [],
    "audit.log_response_failure": [],
    "core.response_status_code": ["code", "type"],
    "raft.apply": [],
    "raft.state.candidate": [],
    "raft.state.follower": [],
    "raft.state.leader": [],
    "raft.transition.heartbeat_timeout": [],
    "raft.transition.leader_lease_timeout": [],
  },
  samples: {
    "audit.log_request": [],
    "audit.log_response": [],
    "barrier.delete": [],
    "barrier.get": [],
    "barrier.list": [],
    "barrier.put": [],
    "core.handle_login_request": [],
    "core.handle_request": [],
    "core.leadership_lost": [],
    "core.leadership_setup_failed": [],
    "raft.commitTime": [],
    "raft.fsm.apply": [],
    "raft.leader.dispatchLog": [],
    "raft.leader.lastContact": [],
    "raft.snapshot.takeSnapshot": [],
    "runtime.gc_pause_ns": [],
  },
};
