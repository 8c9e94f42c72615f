import type { DataKubernetesResource } from "@cdktf/provider-kubernetes/lib/data-kubernetes-resource";
import { Construct } from "constructs";
import type { AccessRole } from "./access-control";
import { AddOn } from "./add-on";
import type { AddOnSettings } from "./add-on";
import { encoded } from "./chart-values";
import type { ChartValues } from "./chart-values";
import { charts } from "./chart-versions";
import type { MetricsSource } from "./metrics-source";
import { ReadyDeployment } from "./ready-deployment";

export interface ArgoCdProps extends AddOnSettings {
  /** Host of the web interface. */
  readonly host: string;
  /** How the host is reached.
   * @default only inside the cluster */
  readonly ingressClass?: string;
  /** Cluster issuer of the host's certificate.
   * @default the ingress controller's own certificate */
  readonly clusterIssuer?: string;
  /** How users log in. The built-in administrator is off once a group of theirs administers Argo CD.
   * @default not at all */
  readonly signOn?: SignOn;
  /** Groups of the identity provider and what they may do; their names need no quotes in CSV.
   * @default no group may do anything */
  readonly groups?: Readonly<Record<string, AccessRole>>;
}

/** An OpenID Connect provider. */
export interface SignOn {
  readonly name: string;
  readonly issuer: string;
  /** Kubernetes secret in Argo CD's namespace with `client_id` and `client_secret`; it may come later. */
  readonly secret: string;
  /** Claim of ID tokens that holds the user's groups. */
  readonly groupsClaim: string;
}

export const argoCdNamespace = "argocd";

/** The application controller knows of every application (chart argo-cd: controller.containerPorts.metrics). */
export const argoCdMetrics: MetricsSource = {
  namespace: argoCdNamespace,
  pods: { "app.kubernetes.io/name": "argocd-application-controller" },
  port: 8082,
  keep: "argocd_app_.*",
};

/** Port of the server's pods: the chart's. */
export const argoCdServerPort = 8080;

/** Argo CD. Its server speaks plain HTTP behind the ingress controller, where TLS ends. */
export class ArgoCd extends Construct {
  readonly namespace: string;
  /** URL of the web interface. */
  readonly url: string;
  /** Read back after the installation: the server answers. */
  readonly ready: DataKubernetesResource;

  constructor(scope: Construct, id: string, props: ArgoCdProps) {
    super(scope, id);
    const { extraValues, after, host } = props;
    const { release } = new AddOn(this, "argo-cd", {
      chart: charts.argoCd,
      release: "argocd",
      namespace: argoCdNamespace,
      values: valuesOf(props),
      extraValues,
      after,
    });
    this.namespace = release.namespace;
    this.url = `https://${host}`;
    this.ready = new ReadyDeployment(this, "ready", {
      name: "argocd-server",
      namespace: argoCdNamespace,
      madeBy: release,
    }).readBack;
  }
}

function valuesOf({ host, ingressClass, clusterIssuer, signOn, groups = {} }: ArgoCdProps): ChartValues {
  const replicated = { replicas: 2, pdb: { enabled: true, minAvailable: 1 } };
  return {
    // The namespace has its own network policies; the chart's would open the server to everyone.
    global: { domain: host, networkPolicy: { create: false }, logging: { format: "json" } },
    configs: {
      params: { "server.insecure": true },
      cm: {
        ...(signOn ? { "oidc.config": openIdConnect(signOn) } : {}),
        // Its password lies in a secret of the cluster. Without another administrator nobody could look after Argo CD.
        "admin.enabled": String(!(signOn && Object.values(groups).includes("administrator"))),
      },
      // Who belongs to no group may do nothing.
      rbac: {
        "policy.csv": policy(groups),
        "policy.default": "",
        scopes: JSON.stringify(signOn ? [signOn.groupsClaim] : []),
      },
    },
    // One controller and one Redis restart within seconds, and Redis holds nothing that cannot be computed again. The highly available
    // Redis wants three nodes, and an installation on two would wait for ever.
    "redis-ha": { enabled: false },
    server: {
      ...replicated,
      ingress: ingressClass === undefined ? { enabled: false } : ingress(ingressClass, clusterIssuer),
    },
    repoServer: replicated,
    applicationSet: { replicas: 1 },
    dex: { enabled: false },
    notifications: { enabled: false },
  };
}

function ingress(ingressClassName: string, clusterIssuer: string | undefined): ChartValues {
  return {
    enabled: true,
    ingressClassName,
    annotations: clusterIssuer === undefined ? {} : { "cert-manager.io/cluster-issuer": clusterIssuer },
    tls: clusterIssuer !== undefined,
  };
}

/** Label of secrets that Argo CD's configuration may refer to. */
export const argoCdSecretLabel = { "app.kubernetes.io/part-of": "argocd" };

function openIdConnect({ name, issuer, secret }: SignOn): string {
  return encoded({
    name,
    issuer,
    clientID: `$${secret}:client_id`,
    clientSecret: `$${secret}:client_secret`,
    requestedScopes: ["openid", "profile", "email"],
  });
}

const roles: Readonly<Record<AccessRole, string>> = {
  administrator: "admin",
  developer: "developer",
  viewer: "readonly",
};

/** Argo CD's own roles, and one that may look at everything and start a synchronization. */
function policy(groups: Readonly<Record<string, AccessRole>>): string {
  return [
    "g, role:developer, role:readonly",
    "p, role:developer, applications, sync, */*, allow",
    ...Object.entries(groups).map(([group, role]) => `g, ${JSON.stringify(group)}, role:${roles[role]}`),
  ].join("\n");
}
