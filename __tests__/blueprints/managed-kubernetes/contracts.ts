import { App } from "cdktf";
import type { z } from "zod";
import { ApplicationPhase } from "../../../constructs/blueprints/managed-kubernetes/application";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type {
  ManagedKubernetesConfig,
  ManagedKubernetesDeployment,
} from "../../../constructs/blueprints/managed-kubernetes/config";
import { PlatformPhase } from "../../../constructs/blueprints/managed-kubernetes/platform";
import { clusterRoles } from "../../../constructs/blueprints/managed-kubernetes/tooling/cluster-roles";
import type { Auth0Contract } from "../../../constructs/deployment/contracts/auth0-contract";
import type { ClusterContract } from "../../../constructs/deployment/contracts/cluster-contract";
import type { GrafanaContract } from "../../../constructs/deployment/contracts/grafana-contract";
import type { VaultContract } from "../../../constructs/deployment/contracts/vault-contract";
import { DeploymentKey } from "../../../constructs/deployment/deployment-key";
import { Names } from "../../../constructs/deployment/names";
import { withoutTokenTraces } from "../../../constructs/deployment/token-traces";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import type { ClusterRole } from "../../../constructs/vault/cluster-auth";
import { configurationOf } from "../../synthesized";
import type { Synthesized } from "../../synthesized";

/** A dataset as a person writes it. */
export type Dataset = z.input<typeof managedKubernetesConfig>;

const cluster: ClusterContract = {
  name: "wm-prod",
  endpoint: "https://cluster.example.com",
  certificateAuthority: "Y2VydGlmaWNhdGU=",
  oidcIssuer: "https://issuer.example.com/id/1",
  authentication: { command: "credential-printer", args: ["--cluster", "wm-prod"] },
  groups: {},
  nodeRanges: ["10.0.0.0/18", "10.0.64.0/18"],
  ingress: {
    addresses: ["10.0.1.10", "10.0.2.10"],
    sourceRanges: ["10.0.0.0/16", "10.8.0.0/16"],
    service: { type: "NodePort", annotations: {}, nodePorts: { http: 30080, https: 30443 } },
  },
  privateZone: { name: "wm-prod.privatelink.example.com" },
  storage: {
    provisioner: "disks.example.com",
    parameters: { encrypted: "true" },
    cloudDefaultClass: "old-default",
  },
  autoscaler: {
    cloudProvider: "some-cloud",
    region: "some-region",
    namespace: "kube-system",
    serviceAccount: "cluster-autoscaler",
  },
};

const secretNames = [
  "application",
  "monitoring",
  "spicedb",
  "cloudflare",
  "argo-workflows",
  "auth0-ingest",
  "auth0-argo-cd",
];

/** What tooling hands on about Vault; the cluster's roles follow from the dataset. */
export const vault: Omit<VaultContract, "clusterAuth"> = {
  address: "https://vault.example.com:8200",
  mount: "wm-prod",
  secretPaths: Object.fromEntries(secretNames.map((name) => [name, name])),
  policies: Object.fromEntries(secretNames.map((name) => [name, `wm-prod-${name}`])),
  pki: { mount: "pki-wm-prod", role: "wm-prod", policy: "wm-prod-certificates" },
};

const auth0: Auth0Contract = {
  domain: "wm-example.eu.auth0.com",
  audience: "https://wm-prod.example.com/",
  clientIds: { portal: "portal-client", ingest: "ingest-client" },
};

const grafana: GrafanaContract = {
  url: "https://grafana.example.com",
  remoteWriteUrl: "https://prometheus.example.com/api/v1/write",
  lokiUrl: "https://loki.example.com/loki/api/v1/push",
  tempoUrl: "https://tempo.example.com",
};

const dataset: Dataset = {
  blueprint: "managed-kubernetes",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example" },
  credentials: { vault: { mode: "oidc", role: "bootstrap" } },
  vault: { address: "https://vault.example.com:8200" },
  auth0: { domain: "wm-example.eu.auth0.com" },
  grafana: {
    url: "https://grafana.example.com",
    prometheusUrl: "https://prometheus.example.com",
    lokiUrl: "https://loki.example.com",
    tempoUrl: "https://tempo.example.com",
    alertEmails: ["platform@example.com"],
  },
  applications: [
    {
      name: "portal",
      host: "portal",
      auth: "spa",
      chart: { repository: "https://charts.example.com", name: "portal", version: "2.4.1" },
      values: { repository: "https://gitlab.com/example/values.git", path: "portal.yaml" },
      secrets: ["application"],
    },
    {
      name: "ingest",
      auth: "m2m",
      chart: { repository: "oci://registry.example.com/charts", name: "ingest", version: "1.9.0" },
    },
  ],
};

/** What one test changes of the deployment that all start from. */
export interface Changes {
  readonly dataset?: Partial<Dataset>;
  readonly cluster?: Partial<ClusterContract>;
  readonly vault?: Partial<VaultContract>;
}

/** The config of the deployment that all start from, with changes. */
export function configOf(changes: Partial<Dataset> = {}): ManagedKubernetesConfig {
  return managedKubernetesConfig.parse({ ...dataset, ...changes });
}

/** Roles of the cluster's service accounts in Vault, by namespace. */
export function rolesOf(changes: Changes = {}): Record<string, ClusterRole> {
  return clusterRoles(configOf(changes.dataset), { ...vault, ...changes.vault });
}

/** Platform and application of one deployment, synthesized. */
export function phases(changes: Changes = {}): { readonly platform: Synthesized; readonly application: Synthesized } {
  const key = DeploymentKey.parse("WM-Prod");
  if (!key) throw new Error("not a deployment key");
  const config = configOf(changes.dataset);
  const deployment: ManagedKubernetesDeployment = { key, names: new Names(key), config };
  const roles = Object.fromEntries(Object.keys(rolesOf(changes)).map((role) => [role, role]));
  const contracts = {
    cluster: { ...cluster, ...changes.cluster },
    vault: { ...vault, clusterAuth: { mount: "jwt-wm-prod", roles }, ...changes.vault },
  };
  return withoutTokenTraces(() =>
    inTemporaryFolder((outdir) => {
      const app = new App({ outdir, stackTraces: false });
      const platform = new PlatformPhase(app, deployment, { ...contracts, grafana });
      const application = new ApplicationPhase(app, deployment, {
        after: platform,
        ...contracts,
        platform: platform.contract,
        auth0,
      });
      for (const phase of [platform, application]) phase.prepareStack();
      return { platform: configurationOf(platform), application: configurationOf(application) };
    }),
  );
}
