import type { AlertRule } from "../../../grafana/alerts";
import type { ManagedKubernetesConfig } from "../config";

/** Add-ons that rules watch: without the add-on there is nothing to tell. */
type WatchedAddOn = "monitoring" | "certManager" | "vaultSecretsOperator" | "argoCd";

/**
 * What somebody must be told of. `on` selects the deployment's series. Metrics: the agent's own, kube-state-metrics, kubelet, cert-manager, controller-runtime
 * (Vault Secrets Operator) and Argo CD, by the names of their own documentation.
 */
export function alertRules(on: string, { platform }: ManagedKubernetesConfig): AlertRule[] {
  const present = Object.entries(addOnRules(on)).filter(([name]) => platform.addOns[name as WatchedAddOn].enabled);
  return [...clusterRules(on), ...present.flatMap(([, rules]) => rules)];
}

function clusterRules(on: string): AlertRule[] {
  return [
    {
      name: "Node not ready",
      query: `max by (node) (kube_node_status_condition{${on},condition="Ready",status!="true"})`,
      bad: { above: 0 },
      for: "5m",
      severity: "critical",
      summary: "Node {{ $labels.node }} is not ready",
      advice:
        "kubectl describe node shows its conditions and events; the node group replaces a host that is terminated.",
    },
    {
      name: "Pod crash looping",
      query: `sum by (namespace, pod) (kube_pod_container_status_waiting_reason{${on},reason="CrashLoopBackOff"})`,
      bad: { above: 0 },
      for: "10m",
      severity: "warning",
      summary: "Pod {{ $labels.namespace }}/{{ $labels.pod }} keeps crashing",
      advice: "kubectl logs --previous shows why the last container ended.",
    },
    {
      name: "Persistent volume filling",
      query: `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{${on}} / kubelet_volume_stats_capacity_bytes{${on}})`,
      bad: { above: 0.85 },
      for: "15m",
      severity: "warning",
      summary: "Volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} is more than 85 % full",
      advice: "Raise the claim's request: both storage classes allow expansion.",
    },
  ];
}

function addOnRules(on: string): Record<WatchedAddOn, AlertRule[]> {
  return {
    monitoring: [
      {
        name: "Metrics absent",
        // A deployment that has sent none for a week is not there yet, or no longer: tooling comes before the cluster and stays after it.
        query: `absent(up{${on}}) unless on () absent_over_time(up{${on}}[7d:1h])`,
        bad: { above: 0 },
        for: "10m",
        severity: "critical",
        summary: "No metrics come from {{ $labels.deployment }}",
        advice:
          "No other rule can alarm meanwhile. The pods in the namespace monitoring, and the agent's log, show whether it runs and may push.",
      },
    ],
    certManager: [
      {
        name: "Certificate expiring",
        query: `min by (namespace, name) (certmanager_certificate_expiration_timestamp_seconds{${on}} - time()) / 86400`,
        bad: { below: 14 },
        for: "1h",
        severity: "critical",
        summary: "Certificate {{ $labels.namespace }}/{{ $labels.name }} expires within 14 days",
        advice:
          "cert-manager renews after two thirds of a certificate's life: kubectl describe certificate shows why it could not.",
      },
    ],
    vaultSecretsOperator: [
      {
        name: "Vault Secrets Operator failing",
        query: `sum by (controller) (increase(controller_runtime_reconcile_errors_total{${on},controller=~"vault.*"}[15m]))`,
        bad: { above: 0 },
        for: "15m",
        severity: "critical",
        summary: "The Vault Secrets Operator cannot sync: controller {{ $labels.controller }}",
        advice: "Events of the VaultStaticSecret resources name the cause: the login, the policy or the path.",
      },
    ],
    argoCd: [
      {
        name: "Argo CD application unhealthy",
        query: `sum by (name) (argocd_app_info{${on},health_status!~"Healthy|Progressing|Suspended"})`,
        bad: { above: 0 },
        for: "15m",
        severity: "critical",
        summary: "Application {{ $labels.name }} is unhealthy",
        advice: "Its page in Argo CD shows which resource is not healthy.",
      },
      {
        name: "Argo CD application out of sync",
        query: `sum by (name) (argocd_app_info{${on},sync_status!="Synced"})`,
        bad: { above: 0 },
        for: "30m",
        severity: "warning",
        summary: "Application {{ $labels.name }} is out of sync",
        advice: "Self-healing did not help: its page in Argo CD shows the difference and the last sync's error.",
      },
    ],
  };
}
