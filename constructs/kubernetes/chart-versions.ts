/** A Helm chart at one exact version. */
export interface Chart {
  readonly repository: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Every chart, pinned: to upgrade one, change its version here; nothing else names one. Sources, read in November 2026:
 * - vault-secrets-operator: release notes of 1.6.0, September 2026; 2.0.0 came out a week before and waits
 * - reflector: emberstack/kubernetes-reflector, whose chart has the version of its image
 * - traefik: releases of traefik/traefik-helm-chart; 41, since the chart refuses values that it does not know, and 42's were not at hand
 * - cert-manager: release notes of v1.21.2
 * - argo-cd, argocd-apps: releases of argoproj/argo-helm; 10.10.0 ships Argo CD 3.5.4
 * - cluster-autoscaler: its Chart.yaml in kubernetes/autoscaler
 * - alloy: releases of grafana/alloy; 1.14.1 ships Alloy 1.21.1
 * - kube-state-metrics: releases of prometheus-community/helm-charts; 8, since what 9 breaks was not at hand
 * - raw: bedag/helm-charts
 */
export const charts = {
  vaultSecretsOperator: {
    repository: "https://helm.releases.hashicorp.com",
    name: "vault-secrets-operator",
    version: "1.6.0",
  },
  reflector: { repository: "https://emberstack.github.io/helm-charts", name: "reflector", version: "10.0.43" },
  ingress: { repository: "https://traefik.github.io/charts", name: "traefik", version: "41.6.1" },
  certManager: { repository: "https://charts.jetstack.io", name: "cert-manager", version: "v1.21.2" },
  argoCd: { repository: "https://argoproj.github.io/argo-helm", name: "argo-cd", version: "10.10.0" },
  argoCdApps: { repository: "https://argoproj.github.io/argo-helm", name: "argocd-apps", version: "2.0.7" },
  clusterAutoscaler: {
    repository: "https://kubernetes.github.io/autoscaler",
    name: "cluster-autoscaler",
    version: "9.59.1",
  },
  alloy: { repository: "https://grafana.github.io/helm-charts", name: "alloy", version: "1.14.1" },
  clusterState: {
    repository: "https://prometheus-community.github.io/helm-charts",
    name: "kube-state-metrics",
    version: "8.8.0",
  },
  customResources: { repository: "https://bedag.github.io/helm-charts", name: "raw", version: "2.0.2" },
} satisfies Record<string, Chart>;

/** Program of the jobs that wait for something in the cluster. No shell in it. Source: registry.k8s.io, image kubectl. */
export const kubectlImage = "registry.k8s.io/kubectl:v1.34.3";
