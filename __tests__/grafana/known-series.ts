import type { KnownSeries } from "../../constructs/grafana/known-series";

/** Few series to ask for. */
export const known: KnownSeries = {
  prometheus: {
    metrics: new Map([
      ["up", new Set(["instance", "job"])],
      ["requests_total", new Set(["instance", "job", "code"])],
      ["requests_seconds", new Set(["instance", "job", "quantile"])],
      ["nodes_info", new Set(["instance", "job", "zone"])],
    ]),
    values: { job: ["web", "node"] },
  },
  loki: { labels: new Set(["instance", "unit"]), values: {} },
};
