import type { AlertRule } from "../../../../../grafana/alerts";
import { moves } from "../queries";
import type { StackScope } from "../scope";

/** A program whose servers agree by Raft, and the metrics that tell of it. */
interface Program {
  readonly name: string;
  /** Query of how many leaders there are. */
  readonly leaders: string;
  /** Begin of the names of Autopilot's gauges, which only the leader tells. */
  readonly autopilot: string;
  /** Gauge that is 1 on the leader; Nomad has none. */
  readonly leader?: string;
  /** Command that shows the servers and what is wrong with them. */
  readonly command: string;
}

function programs(on: string): Program[] {
  return [
    {
      name: "Vault",
      leaders: `sum(vault_core_active{${on}}) or vector(0)`,
      autopilot: "vault_autopilot",
      leader: "vault_core_active",
      command: "vault operator raft autopilot state",
    },
    {
      name: "Consul",
      leaders: `sum(consul_server_isLeader{${on}}) or vector(0)`,
      autopilot: "consul_autopilot",
      leader: "consul_server_isLeader",
      command: "consul operator raft list-peers",
    },
    {
      name: "Nomad",
      leaders: `count(nomad_nomad_autopilot_healthy{${on}}) or vector(0)`,
      autopilot: "nomad_nomad_autopilot",
      command: "nomad operator autopilot health",
    },
  ];
}

/** Whether each program has a leader, all its servers, and one to spare. A lone server has none to spare, and nobody to miss. */
export function quorumRules({ on, servers }: StackScope): AlertRule[] {
  return programs(on).flatMap((program) => [
    withoutLeader(program),
    ...(servers === 1 ? [] : [withoutSpare(program, on), unhealthy(program, on)]),
    ...(servers === 1 || program.leader === undefined ? [] : [restless(program, program.leader, on)]),
  ]);
}

function withoutLeader({ name, leaders }: Program): AlertRule {
  return {
    name: `${name} has no leader`,
    query: leaders,
    bad: { below: 1 },
    for: "2m",
    severity: "critical",
    summary: `${name} has no leader: it takes no writes`,
    advice: `See on the servers whether a majority of them runs (systemctl status ${name.toLowerCase()}), and in their logs what the elections fail of. A lost majority is brought back as the operations document says.`,
  };
}

function withoutSpare({ name, autopilot, command }: Program, on: string): AlertRule {
  return {
    name: `${name} cannot lose another server`,
    query: `max(${autopilot}_failure_tolerance{${on}})`,
    bad: { below: 1 },
    for: "5m",
    severity: "critical",
    summary: `${name} stops when one more server fails`,
    advice: `Touch no other server. ${command} shows which one is missing; bring that back, or replace it by an apply of the infrastructure phase.`,
  };
}

function unhealthy({ name, autopilot, command }: Program, on: string): AlertRule {
  return {
    name: `A server of ${name} is missing or behind`,
    query: `max(${autopilot}_healthy{${on}})`,
    bad: { below: 1 },
    for: "10m",
    severity: "warning",
    summary: `A server of ${name} is missing, or does not keep up`,
    advice: `${command} shows which one. Look at its disk, its clock and its network on the dashboard of the nodes.`,
  };
}

function restless({ name }: Program, leader: string, on: string): AlertRule {
  return {
    name: `The leader of ${name} keeps changing`,
    query: moves(leader, on),
    bad: { above: 2 },
    for: "5m",
    severity: "warning",
    summary: `${name} changed its leader more than twice within an hour`,
    advice: "Servers that wait for their disks or processors lose elections: the dashboard of the nodes shows both.",
  };
}
