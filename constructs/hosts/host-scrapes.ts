import { quoted } from "../kubernetes/agent-text";
import { consulPorts, nomadPorts, vaultPorts } from "./ports";

/** Programs of a host that tell of themselves; the host itself always does. */
export type MeasuredProgram = "consul" | "vault" | "nomad";

/** File with a token of Consul that may do `agent:read`, without which there are no metrics. */
export const consulMetricsToken = "/etc/alloy/consul-token";

interface Endpoint {
  readonly port: number;
  readonly path: string;
  readonly tokenFile?: string;
}

/**
 * Where the programs' metrics are. Nomad gives them to everybody, Vault to whoever is on the host (`vault-server.ts`).
 * Sources: Consul, Vault and Nomad API documentation, "metrics".
 */
const endpoints: Readonly<Record<MeasuredProgram, Endpoint>> = {
  consul: { port: consulPorts.https, path: "/v1/agent/metrics", tokenFile: consulMetricsToken },
  vault: { port: vaultPorts.api, path: "/v1/sys/metrics" },
  nomad: { port: nomadPorts.http, path: "/v1/metrics" },
};

/** Names of metrics that are kept, by job: what dashboards and alerts can ask for. `up` and its like are made by the agent itself. */
export const collectedMetrics: Readonly<Record<MeasuredProgram | "node", RegExp>> = {
  consul: /^(consul_.*|up|scrape_samples_scraped)$/,
  vault: /^(vault_.*|up|scrape_samples_scraped)$/,
  nomad: /^(nomad_.*|up|scrape_samples_scraped)$/,
  node: /^(node_.*|up|scrape_samples_scraped)$/,
};

const scrapeInterval = "30s";

/** What a program on the host tells. */
export function programScrape(host: string, program: MeasuredProgram, authority: string): string {
  const { port, path, tokenFile } = endpoints[program];
  const target = `{"__address__" = ${quoted(`127.0.0.1:${port}`)}, "instance" = ${quoted(host)}}`;
  return `prometheus.scrape "${program}" {
  targets         = [${target}]
  job_name        = "${program}"
  scheme          = "https"
  metrics_path    = ${quoted(path)}
  params          = { "format" = ["prometheus"] }
  scrape_interval = "${scrapeInterval}"
  ${tokenFile === undefined ? "" : `bearer_token_file = ${quoted(tokenFile)}`}
  tls_config {
    ca_file = ${quoted(authority)}
  }
  forward_to = [prometheus.relabel.${program}.receiver]
}
${kept(program)}`;
}

/** What the kernel tells. The exporter gives its targets a job of its own, which `job_name` would leave as it is (Grafana Alloy, component/prometheus/exporter). */
export function nodeScrape(host: string): string {
  return `prometheus.exporter.unix "node" {
}
discovery.relabel "node" {
  targets = prometheus.exporter.unix.node.targets
  rule {
    target_label = "instance"
    replacement  = ${quoted(host)}
  }
  rule {
    target_label = "job"
    replacement  = "node"
  }
}
prometheus.scrape "node" {
  targets         = discovery.relabel.node.output
  job_name        = "node"
  scrape_interval = "${scrapeInterval}"
  forward_to      = [prometheus.relabel.node.receiver]
}
${kept("node")}`;
}

/** The expression without its anchors: Prometheus sets them itself. */
function kept(job: MeasuredProgram | "node"): string {
  return `prometheus.relabel "${job}" {
  rule {
    source_labels = ["__name__"]
    regex         = ${quoted(collectedMetrics[job].source.slice(1, -1))}
    action        = "keep"
  }
  forward_to = [prometheus.relabel.deployment.receiver]
}`;
}
