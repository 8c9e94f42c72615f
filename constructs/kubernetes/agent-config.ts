import { clusterState } from "./cluster-state";
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

/** Ports that applications push traces and metrics to: OpenTelemetry's own. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/** Port of kubelets. */
export const kubeletPort = 10250;

const serviceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

/** Made by the agent itself for every target. */
const ownMetrics = "up|scrape_samples_scraped";

/** What the cluster itself tells, by job. Names: Kubernetes metrics reference, cAdvisor's list of Prometheus metrics. */
const clusterMetrics = {
  kubelet: "kubelet_volume_stats_.*",
  cadvisor:
    "container_(cpu_usage_seconds_total|memory_working_set_bytes|fs_(usage|limit)_bytes|network_(receive|transmit)_bytes_total)|machine_(cpu_cores|memory_bytes)",
  apiserver: "apiserver_request_(total|duration_seconds_(bucket|count|sum))",
  "kube-state-metrics": "kube_.*",
} as const;

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
  ].join("\n");
}

function writing({ deployment, urls, tokenFile }: AgentConfig): string {
  const token = tokenFile === undefined ? "" : "bearer_token = local.file.push_token.content";
  return `${
    tokenFile === undefined
      ? ""
      : `local.file "push_token" {
  filename  = ${quoted(tokenFile)}
  is_secret = true
}
otelcol.auth.bearer "push" {
  token = local.file.push_token.content
}
`
  }prometheus.relabel "deployment" {
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
    ${token}
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
    ${token}
  }
}
otelcol.exporter.otlphttp "grafana" {
  client {
    endpoint = ${quoted(urls.traces)}
    ${tokenFile === undefined ? "" : "auth     = otelcol.auth.bearer.push.handler"}
  }
}`;
}

function clusterScrapes(): string {
  const nodes = "discovery.relabel.nodes.output";
  const identified = guard(`ca_file = ${quoted(`${serviceAccount}/ca.crt`)}`);
  return `discovery.kubernetes "nodes" {
  role = "node"
}
discovery.relabel "nodes" {
  targets = discovery.kubernetes.nodes.targets
  rule {
    source_labels = ["__meta_kubernetes_node_name"]
    target_label  = "node"
  }
}
${scrape("kubelet", nodes, clusterMetrics.kubelet, identified)}
${scrape("cadvisor", nodes, clusterMetrics.cadvisor, `metrics_path = "/metrics/cadvisor"\n  ${identified}`)}
${scrape("apiserver", `[{"__address__" = "kubernetes.default.svc:443"}]`, clusterMetrics.apiserver, identified)}
${scrape("kube-state-metrics", `[{"__address__" = "${clusterState.name}:${clusterState.port}"}]`, clusterMetrics["kube-state-metrics"])}`;
}

function podScrape(job: string, { namespace, pods, port, keep, guarded = false }: MetricsSource): string {
  const name = identifier(job);
  const labels = Object.entries(pods).map(([label, value]) => `${label}=${value}`);
  return `discovery.kubernetes "${name}" {
  role = "pod"
  namespaces {
    names = [${quoted(namespace)}]
  }
  selectors {
    role  = "pod"
    label = ${quoted(labels.join(","))}
  }
}
discovery.relabel "${name}" {
  targets = discovery.kubernetes.${name}.targets
  rule {
    source_labels = ["__meta_kubernetes_pod_ip"]
    regex         = "(.+)"
    target_label  = "__address__"
    replacement   = "$1:${port}"
  }
}
${scrape(job, `discovery.relabel.${name}.output`, keep, guarded ? guard("insecure_skip_verify = true") : "")}`;
}

/** HTTPS, asked as the agent's own service account. */
function guard(trust: string): string {
  return `scheme            = "https"
  bearer_token_file = ${quoted(`${serviceAccount}/token`)}
  tls_config {
    ${trust}
  }`;
}

/** Labels of the source win: kube-state-metrics and controllers tell of namespaces other than their own. */
function scrape(job: string, targets: string, keep: string, extra = ""): string {
  const name = identifier(job);
  return `prometheus.scrape "${name}" {
  targets         = ${targets}
  job_name        = ${quoted(job)}
  scrape_interval = "60s"
  honor_labels    = true
  ${extra}
  clustering {
    enabled = true
  }
  forward_to = [prometheus.relabel.${name}.receiver]
}
prometheus.relabel "${name}" {
  rule {
    source_labels = ["__name__"]
    regex         = ${quoted(`${keep}|${ownMetrics}`)}
    action        = "keep"
  }
  forward_to = [prometheus.relabel.deployment.receiver]
}`;
}

/** Logs come over the API server: no access to the disks of nodes. Each replica sends the events; Loki keeps equal lines once. */
const podLogs = `discovery.kubernetes "pods" {
  role = "pod"
}
discovery.relabel "pods" {
  targets = discovery.kubernetes.pods.targets
${["namespace", "pod_name:pod", "pod_container_name:container"]
  .map((entry) => {
    const [source, label = source] = entry.split(":");
    return `  rule {
    source_labels = ["__meta_kubernetes_${source}"]
    target_label  = "${label}"
  }`;
  })
  .join("\n")}
}
loki.source.kubernetes "pods" {
  targets = discovery.relabel.pods.output
  clustering {
    enabled = true
  }
  forward_to = [loki.relabel.deployment.receiver]
}
loki.source.kubernetes_events "events" {
  job_name   = "kubernetes-events"
  forward_to = [loki.relabel.deployment.receiver]
}`;

/** Traces and metrics that applications push. Not their logs: those are collected from their output already. */
function receiver(deployment: string): string {
  const statement = `set(attributes["deployment"], ${quoted(deployment)})`;
  return `otelcol.receiver.otlp "applications" {
  grpc {
    endpoint = "0.0.0.0:${otlpPorts.grpc}"
  }
  http {
    endpoint = "0.0.0.0:${otlpPorts.http}"
  }
  output {
    metrics = [otelcol.processor.k8sattributes.applications.input]
    traces  = [otelcol.processor.k8sattributes.applications.input]
  }
}
otelcol.processor.k8sattributes "applications" {
  extract {
    metadata = ["k8s.namespace.name", "k8s.deployment.name", "k8s.pod.name", "k8s.node.name"]
  }
  pod_association {
    source {
      from = "connection"
    }
  }
  output {
    metrics = [otelcol.processor.batch.applications.input]
    traces  = [otelcol.processor.transform.deployment.input]
  }
}
otelcol.processor.transform "deployment" {
  error_mode = "propagate"
  trace_statements {
    context    = "resource"
    statements = [${quoted(statement)}]
  }
  output {
    traces = [otelcol.processor.batch.applications.input]
  }
}
otelcol.processor.batch "applications" {
  output {
    metrics = [otelcol.exporter.prometheus.applications.input]
    traces  = [otelcol.exporter.otlphttp.grafana.input]
  }
}
otelcol.exporter.prometheus "applications" {
  forward_to = [prometheus.relabel.deployment.receiver]
}`;
}

function identifier(job: string): string {
  return job.replaceAll("-", "_");
}

/** Alloy's strings are those of JSON. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
