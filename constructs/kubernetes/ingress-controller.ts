import type { DataKubernetesResource } from "@cdktf/provider-kubernetes/lib/data-kubernetes-resource";
import { Construct } from "constructs";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import type { ChartValues } from "./chart-values";
import { charts } from "./chart-versions";
import type { MetricsSource } from "./metrics-source";
import { namespaceLabel, ownerLabel } from "./namespace-labels";
import type { AllowedTraffic } from "./network-policies";
import { ReadyDeployment } from "./ready-deployment";

export interface IngressControllerProps extends AddOnSettings {
  /** Fixed private addresses that clients reach the controller at. */
  readonly addresses: readonly string[];
  /** Kubernetes service of the controller. */
  readonly service: {
    readonly type: "NodePort" | "LoadBalancer";
    readonly annotations: Readonly<Record<string, string>>;
    readonly nodePorts?: { readonly http: number; readonly https: number };
    /** CIDRs that the cloud's load balancer lets in. */
    readonly loadBalancerSourceRanges?: readonly string[];
  };
}

const release = "traefik";

/** Names and ports that others need to know: they are fixed, so nobody has to wait for the controller to learn them. */
export const ingressController = {
  namespace: "ingress",
  /** Name of the service inside the cluster. */
  serviceHost: `${release}.ingress.svc.cluster.local`,
  ingressClass: "traefik",
  /** Ports of the pods: those of the chart. */
  ports: [8000, 8443],
} as const;

/** The entry point `metrics` of the chart, which serves Prometheus unless told otherwise. */
export const ingressMetrics: MetricsSource = {
  namespace: ingressController.namespace,
  pods: { "app.kubernetes.io/name": "traefik" },
  port: 9100,
  keep: "traefik_(entrypoint|service)_.*",
};

/** Traefik, the default ingress class. Plain HTTP is sent to HTTPS; TLS ends here. */
export class IngressController extends Construct {
  readonly ingressClass: string;
  /** Read back after the installation: the controller answers. */
  readonly ready: DataKubernetesResource;

  constructor(scope: Construct, id: string, props: IngressControllerProps) {
    super(scope, id);
    const { namespace, ingressClass } = ingressController;
    const { extraValues, after } = props;
    const addOn = new AddOn(this, "traefik", {
      chart: charts.ingress,
      release,
      namespace,
      values: valuesOf(props),
      extraValues,
      after,
    });
    this.ready = new ReadyDeployment(this, "ready", { name: release, namespace, madeBy: addOn.release }).readBack;
    this.ingressClass = ingressClass;
  }
}

/** Network traffic of the controller, from clients and to whatever it routes to. */
export function ingressTraffic(
  sourceRanges: readonly string[],
  backends: readonly string[],
): Record<string, AllowedTraffic> {
  const { ports } = ingressController;
  return {
    clients: { direction: "ingress", peers: sourceRanges.map((cidr) => ({ cidr })), ports },
    // Hosts of the deployment resolve to the controller inside the cluster, too.
    "clients-in-cluster": {
      direction: "ingress",
      peers: [{ namespaces: ownerLabel("application") }, { namespaces: ownerLabel("platform") }],
      ports,
    },
    backends: {
      direction: "egress",
      peers: [
        { namespaces: ownerLabel("application") },
        ...backends.map((name) => ({ namespaces: namespaceLabel(name) })),
      ],
    },
  };
}

function valuesOf({ addresses: [address], service }: IngressControllerProps): ChartValues {
  const { type, annotations, nodePorts, loadBalancerSourceRanges } = service;
  // Argo CD takes an ingress for healthy once it has an address. A NodePort service has none to publish, so Traefik is told.
  const published = type === "LoadBalancer" || address === undefined;
  return {
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    deployment: { replicas: 2 },
    podDisruptionBudget: { enabled: true, minAvailable: 1 },
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: "kubernetes.io/hostname",
        whenUnsatisfiable: "ScheduleAnyway",
        labelSelector: { matchLabels: { "app.kubernetes.io/name": "traefik" } },
      },
    ],
    ingressClass: { enabled: true, isDefaultClass: true, name: ingressController.ingressClass },
    providers: { kubernetesIngress: { enabled: true, publishedService: { enabled: published } } },
    additionalArguments: published ? [] : [`--providers.kubernetesingress.ingressendpoint.ip=${address}`],
    ports: {
      web: {
        nodePort: nodePorts?.http,
        http: { redirections: { entryPoint: { to: "websecure", scheme: "https", permanent: true } } },
      },
      websecure: { nodePort: nodePorts?.https },
    },
    service: { annotations, spec: { type, loadBalancerSourceRanges } },
    api: { dashboard: false },
    ingressRoute: { dashboard: { enabled: false } },
    log: { format: "json" },
    accessLog: { enabled: true, format: "json" },
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "512Mi" } },
  };
}
