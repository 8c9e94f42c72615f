import { quoted } from "./agent-text";

/** Ports that applications push traces and metrics to: OpenTelemetry's own. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/** Logs come over the API server: no access to the disks of nodes. Each replica sends the events; Loki keeps equal lines once. */
export const podLogs = `discovery.kubernetes "pods" {
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
export function receiver(deployment: string): string {
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
    metrics = [otelcol.exporter.prometheus.applications.input]
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
    traces = [otelcol.exporter.otlphttp.grafana.input]
  }
}
otelcol.exporter.prometheus "applications" {
  forward_to = [prometheus.relabel.deployment.receiver]
}`;
}
