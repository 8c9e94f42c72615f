import { podLogs, receiver } from "./agent-inputs";
import { clusterScrapes, podScrape } from "./agent-scrapes";
import { quoted } from "./agent-text";
import type { MetricsSource } from "./metrics-source";

/** Where everything is pushed to. */
export interface PushUrls {
  /** Prometheus remote write. */
  readonly metrics: string;
  /** Loki's push API. */
  readonly logs: string;
  /** Base of OTLP over HTTP. */
  readonly traces: string;
}

export interface AgentConfig {
  /** Value of the label `deployment` that everything gets. */
  readonly deployment: string;
  readonly urls: PushUrls;
  /** File with the bearer token to push with.
   * @default none is asked for */
  readonly tokenFile?: string;
  /** Pods whose metrics are collected, by name of the job. */
  readonly sources: Readonly<Record<string, MetricsSource>>;
}

/**
 * Configuration of Grafana Alloy. Everything passes a component `deployment`, which sets the label last: what a pod says of its deployment
 * is not believed, and kube-state-metrics' own label of that name, the name of a Deployment, goes elsewhere.
 */
export function agentConfig(config: AgentConfig): string {
  return [
    writing(config),
    clusterScrapes(),
    ...Object.entries(config.sources).map(([job, source]) => podScrape(job, source)),
    podLogs,
    receiver(config.deployment),
  ]
    .join("\n")
    .replaceAll(/\n\s*\n/g, "\n")
    .trim();
}

function writing({ deployment, urls, tokenFile }: AgentConfig): string {
  const withToken = tokenFile !== undefined;
  const bearer = withToken ? "bearer_token = local.file.push_token.content" : "";
  const handler = withToken ? "auth = otelcol.auth.bearer.push.handler" : "";
  return `${withToken ? pushToken(tokenFile) : ""}
prometheus.relabel "deployment" {
  rule {
    source_labels = ["deployment"]
    regex         = "(.+)"
    target_label  = "exported_deployment"
  }
  rule {
    target_label = "deployment"
    replacement  = ${quoted(deployment)}
  }
  forward_to = [prometheus.remote_write.grafana.receiver]
}
prometheus.remote_write "grafana" {
  endpoint {
    url = ${quoted(urls.metrics)}
    ${bearer}
  }
}
loki.relabel "deployment" {
  rule {
    target_label = "deployment"
    replacement  = ${quoted(deployment)}
  }
  forward_to = [loki.write.grafana.receiver]
}
loki.write "grafana" {
  endpoint {
    url = ${quoted(urls.logs)}
    ${bearer}
  }
}
otelcol.exporter.otlphttp "grafana" {
  client {
    endpoint = ${quoted(urls.traces)}
    ${handler}
  }
}`;
}

/** The file is read again whenever it changes: a rotated token needs no restart. */
function pushToken(file: string): string {
  return `local.file "push_token" {
  filename  = ${quoted(file)}
  is_secret = true
}
otelcol.auth.bearer "push" {
  token = local.file.push_token.content
}`;
}
