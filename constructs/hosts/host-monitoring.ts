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
  const { deployment, urls } = monitoring;
  const programs = Object.entries(monitoring.programs) as [MeasuredProgram, string][];
  const parts = [
    ...programs.map(([program, authority]) => programScrape(monitoring.host, program, authority)),
    nodeScrape(monitoring.host),
    sent("prometheus", "prometheus.remote_write", { deployment, url: urls.metrics }),
    journal(monitoring.host),
    sent("loki", "loki.write", { deployment, url: urls.logs }),
  ];
  return `${parts.join("\n").replaceAll(/\n\s*\n/g, "\n")}\n`;
}

/** Everything that is sent gets the deployment last. */
function sent(kind: "prometheus" | "loki", writer: string, { deployment, url }: { deployment: string; url: string }) {
  return `${kind}.relabel "deployment" {
  rule {
    target_label = "deployment"
    replacement  = ${quoted(deployment)}
  }
  forward_to = [${writer}.sre.receiver]
}
${writer} "sre" {
  endpoint {
    url = ${quoted(url)}
    tls_config {
      ca_file = ${quoted(monitoringAuthority)}
    }
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
