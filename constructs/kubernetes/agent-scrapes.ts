import { quoted } from "./agent-text";
import { clusterState } from "./cluster-state";
import type { MetricsSource } from "./metrics-source";

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

/** What the cluster tells of itself: kubelets, the containers on their nodes, the API server, the state of its objects. */
export function clusterScrapes(): string {
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

/** What pods of one kind tell. */
export function podScrape(job: string, { namespace, pods, port, keep, guarded = false }: MetricsSource): string {
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

function identifier(job: string): string {
  return job.replaceAll("-", "_");
}
