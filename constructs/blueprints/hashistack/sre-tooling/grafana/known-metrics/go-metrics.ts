/**
 * Metrics of a program that tells them by HashiCorp's go-metrics, in the words of its documentation without the program's name: labels by name.
 */
export interface GoMetrics {
  /** Name of the program, which begins each of its metrics. */
  readonly program: "consul" | "vault" | "nomad";
  readonly gauges: LabelsByMetric;
  readonly counters: LabelsByMetric;
  /** Timers, samples and summaries. */
  readonly samples: LabelsByMetric;
}

export type LabelsByMetric = Readonly<Record<string, readonly string[]>>;

/** What Prometheus does not take in a name. Source: go-metrics, `prometheus.go`, `forbiddenCharsReplacer`. */
const forbidden = /[ .=\-/]/g;

/** The metrics as Prometheus finds them: a sample is a summary. No name holds the host's, and no label: the agents' `disable_hostname`. */
export function prometheusMetrics({ program, gauges, counters, samples }: GoMetrics): LabelsByMetric {
  const named = (metrics: LabelsByMetric): [string, readonly string[]][] =>
    Object.entries(metrics).map(([name, labels]) => [`${program}_${name.replaceAll(forbidden, "_")}`, labels]);
  const summaries = named(samples).flatMap(([name, labels]): [string, readonly string[]][] => [
    [name, [...labels, "quantile"]],
    [`${name}_sum`, labels],
    [`${name}_count`, labels],
  ]);
  return Object.fromEntries([...named(gauges), ...named(counters), ...summaries]);
}
