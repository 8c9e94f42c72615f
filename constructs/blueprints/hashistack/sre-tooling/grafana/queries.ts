import { snapshotsTimer } from "../../../../hosts/snapshots";

/**
 * Rate of a counter by labels. Counters of go-metrics vanish where nothing counts for a while, and begin at 0 again: a rate knows how to
 * read that.
 */
export function rate(metric: string, on: string, by = "instance"): string {
  return `sum by (${by}) (rate(${metric}{${on}}[$__rate_interval]))`;
}

/** Mean of a summary's observations by labels: of each moment, unlike its quantiles, which tell of the last ten seconds only. */
export function mean(metric: string, on: string, by = "instance"): string {
  return `${rate(`${metric}_sum`, on, by)} / ${rate(`${metric}_count`, on, by)}`;
}

/** How often a gauge that is 1 on one server only moved to another in the last hour: each move changes it on two. */
export function moves(gauge: string, on: string): string {
  return `sum(changes(${gauge}{${on}}[1h])) / 2`;
}

/**
 * Days until a certificate ends. Consul tells it once an hour, then the series ends; and it begins with a 0 that means nothing yet
 * (Consul's source, `agent/consul/leader_metrics.go`).
 */
export function daysLeft(metric: string, on: string, by: string): string {
  return `min by (${by}) (last_over_time(${metric}{${on}}[2h]) != 0) / 86400`;
}

/** Unit that the timer starts. */
export const snapshotsUnit = snapshotsTimer.replace(/timer$/, "service");

/** Lines that say that a snapshot is stored (`snapshots.ts` of the hosts). */
export function snapshotsOf(on: string, program: "vault" | "consul"): string {
  return `{${on},unit="${snapshotsUnit}"} |= "${program}-" |= "is stored"`;
}
