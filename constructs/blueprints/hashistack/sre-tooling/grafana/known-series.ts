import type { KnownSeries } from "../../../../grafana/known-series";
import { logLabels } from "../../../../hosts/host-monitoring";
import { collectedMetrics } from "../../../../hosts/host-scrapes";
import { toolMetrics } from "../jobs/prometheus-config";
import { consulMetrics } from "./known-metrics/consul";
import { prometheusMetrics } from "./known-metrics/go-metrics";
import type { LabelsByMetric } from "./known-metrics/go-metrics";
import { nodeMetrics } from "./known-metrics/node";
import { nomadMetrics } from "./known-metrics/nomad";
import { toolsMetrics } from "./known-metrics/tools";
import { vaultMetrics } from "./known-metrics/vault";
import { snapshotsUnit } from "./queries";

/** Names of the metrics that are kept, by job: those that hosts send, and those that Prometheus asks the tools for. */
const kept = { ...collectedMetrics, ...toolMetrics };

type Job = keyof typeof kept;

/** Labels that the scrape gives each metric, whatever its program says. */
export const scrapeLabels = ["deployment", "instance", "job"] as const;

/** What the scrape itself tells about each target. Source: Prometheus, "Jobs and instances". */
const ofEachTarget: LabelsByMetric = { up: [], scrape_samples_scraped: [] };

const told: Readonly<Record<Job, LabelsByMetric>> = {
  consul: prometheusMetrics(consulMetrics),
  vault: prometheusMetrics(vaultMetrics),
  nomad: prometheusMetrics(nomadMetrics),
  node: nodeMetrics,
  ...toolsMetrics,
};

/** All that queries of the stack's dashboards and alerts can find: what programs tell and the scrape keeps. */
export const knownSeries: KnownSeries = {
  prometheus: { metrics: collected(), values: { job: Object.keys(kept) } },
  loki: { labels: new Set(logLabels), values: { job: ["journal"], unit: units() } },
};

/** Units of the stack's own programs: queries name no other. */
function units(): string[] {
  const programs = Object.keys(collectedMetrics).filter((job) => job !== "node");
  return [...programs.map((program) => `${program}.service`), snapshotsUnit];
}

/** A metric that several jobs tell has the labels of all. */
function collected(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const [job, metrics] of Object.entries(told) as [Job, LabelsByMetric][]) {
    for (const [name, labels] of Object.entries({ ...metrics, ...ofEachTarget })) {
      if (kept[job].test(name)) found.set(name, new Set([...(found.get(name) ?? []), ...scraped(labels)]));
    }
  }
  return found;
}

/** A program's own label makes way for the target's of the same name (Prometheus, "scrape_config", `honor_labels`). */
function scraped(labels: readonly string[]): ReadonlySet<string> {
  const targets: readonly string[] = ["instance", "job"];
  return new Set([...scrapeLabels, ...labels.map((label) => (targets.includes(label) ? `exported_${label}` : label))]);
}
