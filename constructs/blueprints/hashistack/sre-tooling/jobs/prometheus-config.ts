import { stringify } from "yaml";
import { srePorts } from "../../stack-names";
import { authorityFile, certificateFile } from "./job-files";

/** Programs that Prometheus asks for their metrics itself: the jobs beside it. Hosts send theirs (`host-scrapes.ts`). */
const scrapedTools = ["prometheus", "loki", "grafana"] as const;

export type ScrapedTool = (typeof scrapedTools)[number];

/** Names of metrics that are kept of each tool: what dashboards and alerts can ask for. */
export const toolMetrics: Readonly<Record<ScrapedTool, RegExp>> = {
  prometheus: /^(prometheus_.*|process_.*|up|scrape_samples_scraped)$/,
  loki: /^(loki_.*|process_.*|up|scrape_samples_scraped)$/,
  grafana: /^(grafana_.*|process_.*|up|scrape_samples_scraped)$/,
};

export interface PrometheusConfig {
  /** Value of the label `deployment`. */
  readonly deployment: string;
  /** Value of the label `instance`: the host that the jobs run on. */
  readonly host: string;
  /** Name of a tool that its certificate holds. */
  readonly nameOf: (tool: ScrapedTool) => string;
}

/** Hosts send what they could not send for that long: an outage of the network leaves no hole. */
const lateSamples = "30m";

/** Prometheus' configuration. Names: Prometheus, "Configuration". Alerts are Grafana's: it has no rules. */
export function prometheusConfig({ deployment, host, nameOf }: PrometheusConfig): string {
  return stringify({
    global: { scrape_interval: "30s", scrape_timeout: "10s" },
    storage: { tsdb: { out_of_order_time_window: lateSamples } },
    scrape_configs: scrapedTools.map((tool) => ({
      job_name: tool,
      scheme: "https",
      tls_config: { ca_file: authorityFile },
      static_configs: [{ targets: [`${nameOf(tool)}:${srePorts[tool]}`] }],
      relabel_configs: [
        { target_label: "instance", replacement: host },
        { target_label: "deployment", replacement: deployment },
      ],
      metric_relabel_configs: [
        { source_labels: ["__name__"], regex: toolMetrics[tool].source.slice(1, -1), action: "keep" },
      ],
    })),
  });
}

/** Certificate of Prometheus' own server, which reads it with each connection. Names: Prometheus, "HTTPS and authentication". */
export const webConfig: string = stringify({
  tls_server_config: { cert_file: certificateFile, key_file: certificateFile, min_version: "TLS12" },
});
