import { quoted } from "../kubernetes/agent-text";
import { nodeScrape, programScrape } from "./host-scrapes";
import type { MeasuredProgram } from "./host-scrapes";

/** What Grafana Alloy collects on a host, and where it goes. */
export interface HostMonitoring {
  /** Value of the label `deployment` that everything gets. */
  readonly deployment: string;
  /** Value of the label `instance`. */
  readonly host: string;
  /** Programs, with the file of the authority that their certificates are checked against. */
  readonly programs: Readonly<Partial<Record<MeasuredProgram, string>>>;
  /** Prometheus remote write, and Loki's push API. */
  readonly urls: { readonly metrics: string; readonly logs: string };
  /** File of the authority of both, where they have certificates.
   * @default the authorities of the system */
  readonly authority?: string;
}

/** Where Grafana's package looks for Alloy's configuration. */
export const monitoringFile = "/etc/alloy/config.alloy";

/** Unit of Alloy's package. */
export const monitoringService = "alloy.service";

/** File with the authority of the stack's services. */
export const monitoringAuthority = "/etc/alloy/services-ca.pem";

/** Labels of the host's logs. */
export const logLabels = ["deployment", "instance", "job", "unit", "level"] as const;

/** Configuration of Alloy. Names: Grafana Alloy, "Components". */
export function hostMonitoring(monitoring: HostMonitoring): string {
  const programs = Object.entries(monitoring.programs) as [MeasuredProgram, string][];
  const parts = [
    ...programs.map(([program, authority]) => programScrape(monitoring.host, program, authority)),
    nodeScrape(monitoring.host),
    metricsOut(monitoring),
    journal(monitoring.host),
    logsOut(monitoring),
  ];
  return `${parts.join("\n").replaceAll(/\n\s*\n/g, "\n")}\n`;
}

function metricsOut({ deployment, urls, authority }: HostMonitoring): string {
  return `prometheus.relabel "deployment" {
  rule {
    target_label = "deployment"
    replacement  = ${quoted(deployment)}
  }
  forward_to = [prometheus.remote_write.sre.receiver]
}
prometheus.remote_write "sre" {
  endpoint {
    url = ${quoted(urls.metrics)}
    ${trust(authority)}
  }
}`;
}

function journal(host: string): string {
  const rules = { __journal__systemd_unit: "unit", __journal_priority_keyword: "level" };
  return `loki.relabel "journal" {
${Object.entries(rules)
  .map(([source, target]) => `  rule {\n    source_labels = ["${source}"]\n    target_label  = "${target}"\n  }`)
  .join("\n")}
  forward_to = []
}
loki.source.journal "host" {
  labels        = { "job" = "journal", "instance" = ${quoted(host)} }
  relabel_rules = loki.relabel.journal.rules
  forward_to    = [loki.relabel.deployment.receiver]
}`;
}

function logsOut({ deployment, urls, authority }: HostMonitoring): string {
  return `loki.relabel "deployment" {
  rule {
    target_label = "deployment"
    replacement  = ${quoted(deployment)}
  }
  forward_to = [loki.write.sre.receiver]
}
loki.write "sre" {
  endpoint {
    url = ${quoted(urls.logs)}
    ${trust(authority)}
  }
}`;
}

function trust(authority: string | undefined): string {
  return authority === undefined ? "" : `tls_config {\n      ca_file = ${quoted(authority)}\n    }`;
}
