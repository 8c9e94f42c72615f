import type { Panel } from "../../../../grafana/dashboard-model";
import type { HashistackConfig, HashistackDeployment } from "../../config";
import { planHosts } from "../../host-plan";

/** What queries select by, and what they compare with. */
export interface StackScope {
  /** Matcher of the stack's series and streams, `deployment="wm-prod"`. */
  readonly on: string;
  /** Names of the hosts that tell of themselves. */
  readonly hosts: readonly string[];
  /** How many of them are servers of Consul, Vault and Nomad. */
  readonly servers: number;
  /** How many of them run jobs. */
  readonly clients: number;
  /** Days before its end from which a host's certificate can be renewed. */
  readonly renewalDays: number;
  /** Hours within which a program's state is saved again, whatever happens to its leader. */
  readonly snapshotHours: number;
}

/** A panel of the stack: it has metrics and logs, and no traces. */
export type StackPanel = Panel<"prometheus" | "loki">;

/** The agent's host has no program of the stack, and tells nothing. */
export function scopeOf({ names, config }: HashistackDeployment): StackScope {
  const hosts = planHosts(config).hosts.filter(({ role }) => role !== "agent");
  return {
    on: `deployment="${names.slug}"`,
    hosts: hosts.map(({ name }) => name),
    servers: hosts.filter(({ role }) => role === "server").length,
    clients: hosts.filter(({ pool }) => pool !== undefined).length,
    renewalDays: config.certificates.renewalDays,
    snapshotHours: snapshotHours(config),
  };
}

/**
 * Each server's timer runs by itself, and only the leader saves: where that moves, the next one does so up to two rounds after the last. What
 * was logged before the retention is gone.
 */
function snapshotHours({ snapshots, monitoring }: HashistackConfig): number {
  return Math.min(2 * snapshots.everyHours + 1, 24 * monitoring.retentionDays);
}

/** Colours of a number that should reach `count`: red below the majority. */
export function ofServers({ servers }: StackScope): Panel["thresholds"] {
  return servers === 1 ? present : { warning: servers, critical: Math.floor(servers / 2) + 1 };
}

/** Colours of a number that should be 1 or more. */
export const present: Panel["thresholds"] = { warning: 1, critical: 0.5 };

/** Colours of a number that should be 0. */
export const nothing: Panel["thresholds"] = { warning: 1, critical: 2 };
