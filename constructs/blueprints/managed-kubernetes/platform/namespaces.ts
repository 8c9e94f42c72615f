import { otlpPorts } from "../../../kubernetes/agent-inputs";
import { kubeletPort } from "../../../kubernetes/agent-scrapes";
import { argoCdNamespace, argoCdServerPort } from "../../../kubernetes/argo-cd";
import { certManagerNamespace, certManagerTraffic } from "../../../kubernetes/cert-manager";
import type { GuardedNamespaceProps, Quota } from "../../../kubernetes/guarded-namespace";
import { ingressController, ingressTraffic } from "../../../kubernetes/ingress-controller";
import { fromAgent, toSource } from "../../../kubernetes/metrics-source";
import type { MetricsSource } from "../../../kubernetes/metrics-source";
import { agentPods, monitoringNamespace } from "../../../kubernetes/monitoring-agent";
import { namespaceLabel, ownerLabel } from "../../../kubernetes/namespace-labels";
import type { AllowedTraffic, Peer } from "../../../kubernetes/network-policies";
import { reflectorNamespace } from "../../../kubernetes/reflector";
import { vaultSecretsOperatorNamespace } from "../../../kubernetes/vault-secrets-operator";
import type { ClusterContract } from "../../../deployment/contracts/cluster-contract";
import type { ManagedKubernetesConfig } from "../config";
import { metricsSources } from "./metrics-sources";

type Namespaces = Readonly<Record<string, Omit<GuardedNamespaceProps, "name">>>;

/** Namespaces that add-ons have of their own. */
export const addOnNamespaceNames: readonly string[] = [
  vaultSecretsOperatorNamespace,
  reflectorNamespace,
  ingressController.namespace,
  certManagerNamespace,
  argoCdNamespace,
  monitoringNamespace,
];

/** Most that an add-on requests with some room for extra replicas. */
const addOnQuota: Quota = { cpu: "8", memory: "16Gi", pods: 40 };

const anywhere: Peer = { cidr: "0.0.0.0/0" };
const ingressNamespace: Peer = { namespaces: namespaceLabel(ingressController.namespace) };

const toAgent: AllowedTraffic = {
  direction: "egress",
  peers: [{ namespaces: namespaceLabel(monitoringNamespace), pods: agentPods }],
  ports: Object.values(otlpPorts),
};

/** Namespaces of the deployment by name, with the traffic that what runs in them needs. */
export function namespacesOf(config: ManagedKubernetesConfig, cluster: ClusterContract): Namespaces {
  return { ...addOnNamespaces(config, cluster), ...applicationNamespaces(config) };
}

function addOnNamespaces(config: ManagedKubernetesConfig, cluster: ClusterContract): Namespaces {
  const { platform, vault, applications } = config;
  const { addOns } = platform;
  const sources = metricsSources(config, cluster);
  // The API server has no pods to name in a policy, and git hosts, registries and Auth0 no fixed addresses.
  const https = egressTo(443);
  const httpsAndVault = egressTo(443, portOf(vault.address));
  const repositories = applications.flatMap(({ chart, values }) => [
    chart.repository,
    ...(values ? [values.repository] : []),
  ]);
  const traffic: Record<keyof typeof addOns, [namespace: string, allowed: Record<string, AllowedTraffic>] | undefined> =
    {
      vaultSecretsOperator: [vaultSecretsOperatorNamespace, { https: httpsAndVault }],
      reflector: [reflectorNamespace, { https }],
      ingress: [
        ingressController.namespace,
        { https, ...ingressTraffic(cluster.ingress.sourceRanges, [argoCdNamespace]) },
      ],
      certManager: [certManagerNamespace, { https: httpsAndVault, ...certManagerTraffic }],
      argoCd: [
        argoCdNamespace,
        {
          https: egressTo(443, ...repositories.map(portOf)),
          "from-ingress": { direction: "ingress", peers: [ingressNamespace], ports: [argoCdServerPort] },
        },
      ],
      // It lives where the cloud expects it: infrastructure gives its permissions to that service account.
      clusterAutoscaler: undefined,
      monitoring: [monitoringNamespace, agentTraffic(config, cluster, sources)],
    };
  const collected = (namespace: string): Record<string, AllowedTraffic> => {
    const source = Object.values(sources).find((candidate) => candidate.namespace === namespace);
    return source ? { "from-monitoring": fromAgent(source, monitoringNamespace) } : {};
  };
  return Object.fromEntries(
    Object.entries(traffic).flatMap(([name, entry]) => {
      if (entry === undefined || !addOns[name as keyof typeof addOns].enabled) return [];
      const [namespace, allowed] = entry;
      return [
        [
          namespace,
          { owner: "platform" as const, quota: addOnQuota, allowed: { ...allowed, ...collected(namespace) } },
        ],
      ];
    }),
  );
}

/** To where it pushes, to whom it asks, and from applications that push to it. */
function agentTraffic(
  { grafana }: ManagedKubernetesConfig,
  { nodeRanges }: ClusterContract,
  sources: Readonly<Record<string, MetricsSource>>,
): Record<string, AllowedTraffic> {
  const { prometheusUrl, lokiUrl, tempoUrl } = grafana;
  return {
    https: egressTo(443, ...[prometheusUrl, lokiUrl, tempoUrl].map(portOf)),
    kubelets: { direction: "egress", peers: nodeRanges.map((cidr) => ({ cidr })), ports: [kubeletPort] },
    "from-applications": {
      direction: "ingress",
      pods: agentPods,
      peers: [{ namespaces: ownerLabel("application") }],
      ports: Object.values(otlpPorts),
    },
    ...Object.fromEntries(Object.entries(sources).map(([job, source]) => [`to-${job}`, toSource(source)])),
  };
}

function applicationNamespaces({ platform, applications }: ManagedKubernetesConfig): Namespaces {
  const allowed: Record<string, AllowedTraffic> = {
    https: egressTo(443),
    "from-ingress": { direction: "ingress", peers: [ingressNamespace] },
    // Hosts of the deployment resolve to the ingress controller inside the cluster.
    "to-ingress": { direction: "egress", peers: [ingressNamespace], ports: ingressController.ports },
    ...(platform.addOns.monitoring.enabled ? { "to-monitoring": toAgent } : {}),
  };
  return Object.fromEntries(
    applications.map(({ name }) => [name, { owner: "application" as const, quota: platform.quota, allowed }]),
  );
}

function egressTo(...ports: number[]): AllowedTraffic {
  return { direction: "egress", peers: [anywhere], ports: [...new Set(ports)] };
}

function portOf(url: string): number {
  const { port } = new URL(url);
  return port === "" ? 443 : Number(port);
}
