import type { GoMetrics, LabelsByMetric } from "./go-metrics";

/** Of clients: `client/client.go`, base labels and `labels()`. */
const client = ["datacenter", "node_class", "node_id", "node_pool", "node_scheduling_eligibility", "node_status"];

/** Of tasks: `client/allocrunner/taskrunner`, base labels. */
const task = ["alloc_id", "dispatch_id", "job", "namespace", "parent_id", "periodic_id", "task", "task_group"];

/** Of jobs: `nomad/leader.go`. */
const group = ["dispatch_id", "job", "namespace", "parent_id", "periodic_id", "task_group"];

function each(names: readonly string[], labels: readonly string[]): LabelsByMetric {
  return Object.fromEntries(names.map((name) => [name, labels]));
}

/**
 * Sources: Nomad, "Metrics reference" (key, client, host, allocation, job summary, job status and server metrics), and Nomad's source for
 * labels and for what that page leaves out: `nomad/autopilot.go`, `client/allocrunner/taskrunner/task_runner.go`. The second `nomad` in a name
 * is a server's.
 */
export const nomadMetrics: GoMetrics = {
  program: "nomad",
  gauges: {
    "client.allocated.cpu": client,
    "client.allocated.memory": client,
    "client.allocations.blocked": client,
    "client.allocations.migrating": client,
    "client.allocations.pending": client,
    "client.allocations.running": client,
    "client.allocations.terminal": client,
    "client.unallocated.cpu": client,
    "client.unallocated.disk": client,
    "client.unallocated.memory": client,
    "client.uptime": client,
    ...each(["cpu.allocated", "cpu.total_percent", "cpu.total_ticks"].map(ofAllocations), task),
    ...each(["cpu.throttled_periods", "cpu.throttled_time"].map(ofAllocations), task),
    ...each(["memory.allocated", "memory.cache", "memory.rss", "memory.usage"].map(ofAllocations), task),
    "nomad.autopilot.failure_tolerance": [],
    "nomad.autopilot.healthy": [],
    "nomad.blocked_evals.job.cpu": ["job", "namespace"],
    "nomad.blocked_evals.job.memory": ["job", "namespace"],
    "nomad.blocked_evals.total_blocked": [],
    "nomad.blocked_evals.total_escaped": [],
    "nomad.broker.total_pending": [],
    "nomad.broker.total_ready": [],
    "nomad.broker.total_unacked": [],
    "nomad.broker.total_waiting": [],
    "nomad.heartbeat.active": [],
    "nomad.job_status.dead": [],
    "nomad.job_status.pending": [],
    "nomad.job_status.running": [],
    "nomad.job_summary.complete": group,
    "nomad.job_summary.failed": group,
    "nomad.job_summary.lost": group,
    "nomad.job_summary.queued": group,
    "nomad.job_summary.running": group,
    "nomad.job_summary.starting": group,
    "nomad.job_summary.unknown": group,
    "nomad.plan.queue_depth": [],
    "raft.appliedIndex": [],
    "raft.lastIndex": [],
    "runtime.alloc_bytes": [],
    "runtime.heap_objects": [],
    "runtime.num_goroutines": [],
    "runtime.sys_bytes": [],
  },
  counters: {
    "client.allocs.oom_killed": task,
    "client.allocs.restart": task,
    "nomad.plan.node_rejected": ["node_id"],
    "nomad.rpc.query": [],
    "nomad.rpc.request": [],
    "nomad.rpc.request_error": [],
    "raft.apply": [],
    "raft.barrier": [],
  },
  samples: {
    "nomad.client.update_alloc": [],
    "nomad.eval.dequeue": [],
    "nomad.heartbeat.invalidate": [],
    "nomad.leader.reconcile": [],
    "nomad.plan.evaluate": [],
    "nomad.plan.submit": [],
    "nomad.worker.invoke_scheduler_service": [],
    "nomad.worker.wait_for_index": [],
    "raft.commitTime": [],
    "raft.fsm.apply": [],
    "raft.leader.dispatchLog": [],
    "raft.leader.lastContact": [],
    "raft.replication.appendEntries": [],
  },
};

function ofAllocations(name: string): string {
  return `client.allocs.${name}`;
}
