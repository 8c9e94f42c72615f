import { argoCdMetrics } from "../../../kubernetes/argo-cd";
import { certManagerMetrics } from "../../../kubernetes/cert-manager";
import { clusterAutoscalerMetrics } from "../../../kubernetes/cluster-autoscaler";
import { ingressMetrics } from "../../../kubernetes/ingress-controller";
import type { MetricsSource } from "../../../kubernetes/metrics-source";
import { vaultSecretsOperatorMetrics } from "../../../kubernetes/vault-secrets-operator";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { ManagedKubernetesConfig } from "../config";

/** Add-ons whose metrics the agent collects, by name of the job: those that are there. None where nobody collects. */
export function metricsSources(
  { platform: { addOns } }: ManagedKubernetesConfig,
  { autoscaler }: Pick<ClusterContract, "autoscaler">,
): Record<string, MetricsSource> {
  if (!addOns.monitoring.enabled) return {};
  const scalesNodes = addOns.clusterAutoscaler.enabled ? autoscaler : undefined;
  return {
    ...(addOns.vaultSecretsOperator.enabled ? { "vault-secrets-operator": vaultSecretsOperatorMetrics } : {}),
    ...(addOns.ingress.enabled ? { ingress: ingressMetrics } : {}),
    ...(addOns.certManager.enabled ? { "cert-manager": certManagerMetrics } : {}),
    ...(addOns.argoCd.enabled ? { "argo-cd": argoCdMetrics } : {}),
    ...(scalesNodes ? { "cluster-autoscaler": clusterAutoscalerMetrics(scalesNodes.namespace) } : {}),
  };
}
