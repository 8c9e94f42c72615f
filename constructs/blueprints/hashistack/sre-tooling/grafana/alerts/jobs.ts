import type { AlertRule } from "../../../../../grafana/alerts";
import type { StackScope } from "../scope";

const byGroup = "namespace, exported_job, task_group";
const group = "{{ $labels.namespace }}/{{ $labels.exported_job }}/{{ $labels.task_group }}";

/** Whether clients are there, and jobs run. */
export function jobRules({ on, clients }: StackScope): AlertRule[] {
  return [
    {
      name: "A client of Nomad is down",
      // The leader keeps a timer for each client that it hears of; other servers keep none.
      query: `max(nomad_nomad_heartbeat_active{${on}})`,
      bad: { below: clients },
      for: "5m",
      severity: "critical",
      summary: `Nomad hears of {{ $values.A }} clients, not of ${clients}`,
      advice:
        "nomad node status shows which one is down; its jobs are started elsewhere. Look at the host, or replace it by an apply of the infrastructure phase.",
    },
    {
      name: "A client of Nomad takes no jobs",
      query: `max by (instance) (nomad_client_uptime{${on}, node_scheduling_eligibility="ineligible"})`,
      bad: { above: 0 },
      for: "30m",
      severity: "warning",
      summary: "{{ $labels.instance }} has taken no jobs for half an hour",
      advice:
        "Somebody drained it, or it did not come back by itself after a restart: nomad node eligibility -enable lets jobs in again.",
    },
    {
      name: "Allocations fail",
      query: `sum by (${byGroup}) (delta(nomad_nomad_job_summary_failed{${on}}[15m]))`,
      bad: { above: 0 },
      for: "0s",
      severity: "warning",
      summary: `Allocations of ${group} fail`,
      advice:
        "nomad job status lists them; nomad alloc status and nomad alloc logs -stderr show why the last one ended.",
    },
    {
      name: "Allocations find no place",
      query: `max by (${byGroup}) (nomad_nomad_job_summary_queued{${on}})`,
      bad: { above: 0 },
      for: "10m",
      severity: "critical",
      summary: `{{ $values.A }} allocations of ${group} wait for a client that takes them`,
      advice:
        "nomad job status shows what the placement failed of: room, a constraint, a volume. The dashboard of Nomad shows the room that is left.",
    },
    {
      name: "Allocations do not get to run",
      query: `max by (${byGroup}) (nomad_nomad_job_summary_starting{${on}})`,
      bad: { above: 0 },
      for: "15m",
      severity: "warning",
      summary: `{{ $values.A }} allocations of ${group} have been starting for a quarter of an hour`,
      advice:
        "nomad alloc status shows the event that it stands at: an image, a secret of Vault, a template that waits.",
    },
    {
      name: "A task keeps restarting",
      // The counter is there for a minute after each restart, which is two scrapes: ten of thirty mean five restarts or a loop.
      query: `max by (namespace, exported_job, task) (count_over_time(nomad_client_allocs_restart{${on}}[15m]))`,
      bad: { above: 10 },
      for: "0s",
      severity: "warning",
      summary: "Task {{ $labels.namespace }}/{{ $labels.exported_job }}/{{ $labels.task }} keeps restarting",
      advice: "nomad alloc status shows its exit codes, nomad alloc logs -stderr its last words.",
    },
  ];
}
