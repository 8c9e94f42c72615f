import { z } from "zod";
import { distinct, hostAndPort, hostName, sized, urlOf } from "../../deployment/dataset/settings";
import {
  credentials,
  credentialsDescription,
  deploymentConfig,
  vaultCredentials,
} from "../../deployment/deployment-config";
import type { Deployment } from "../../deployment/deployment-config";
import { cluster, jumpbox, kubernetesName } from "./cluster-config";
import { network } from "./network-config";

const vault = z.strictObject({
  address: urlOf(/^https$/).describe("URL of the Vault server"),
  parentNamespace: z
    .string()
    .optional()
    .describe("Namespace that gets the deployment's own, where the server has namespaces; `admin` on HCP"),
  namespaces: z
    .boolean()
    .default(false)
    .describe("The server has namespaces (Enterprise, HCP): the deployment gets its own"),
  secrets: z
    .strictObject({
      spicedb: z.boolean().default(true),
      argoWorkflows: z.boolean().default(true),
      cloudflare: z.boolean().default(false),
      repositories: hostAndPort
        .optional()
        .describe("Host whose chart and values repositories ask for a login; no other host is sent it; default: none"),
    })
    .prefault({})
    .describe("Optional secrets; application and monitoring are always there"),
  secretsVersion: z
    .number()
    .int()
    .min(1)
    .default(1)
    .describe(
      "Raise it to rotate the secrets: generated ones are made anew, given ones are read again from their variables",
    ),
});

const auth0 = z.strictObject({
  domain: hostName.describe("Tenant domain, wm.eu.auth0.com"),
  tokenLifetime: z.number().int().min(60).max(86400).default(300).describe("Life of access tokens in seconds"),
  scopes: sized(z.record(z.string().regex(/^[\w:.-]+$/, "letters, digits and _ : . -"), z.string()), { min: 1 })
    .default({ "platform:read": "Read the platform", "platform:write": "Change the platform" })
    .describe("Scopes of the resource server and what they allow"),
  groupsClaim: z
    .string()
    .regex(/^[\w:./-]+$/, "the name of a claim, like https://example.com/groups")
    .optional()
    .describe("Claim of ID tokens with the user's groups, which the tenant provides; default: https://<domain>/groups"),
});

const grafana = z.strictObject({
  url: urlOf(/^https$/).describe("URL of the Grafana server"),
  prometheusUrl: urlOf(/^https$/).describe("Base URL of Prometheus or Mimir"),
  lokiUrl: urlOf(/^https$/).describe("Base URL of Loki"),
  tempoUrl: urlOf(/^https$/).describe("Base URL of Tempo"),
  authentication: z
    .enum(["none", "bearer"])
    .default("none")
    .describe("How Prometheus, Loki and Tempo are asked; bearer: with tokens, which are sensitive variables"),
  alertEmails: distinct(z.array(z.email()).min(1)).describe("Who is told of alerts"),
});

const addOn = z.strictObject({
  enabled: z.boolean().default(true),
  values: z.record(z.string(), z.json()).default({}).describe("Extra values of the Helm chart"),
});

/**
 * Groups stand in RBAC, in access entries and in Argo CD's policy. EKS keeps the prefixes for itself (EKS API, CreateAccessEntry: kubernetesGroups),
 * Kubernetes `system:`; quotes and commas would end a field of Argo CD's policy.
 */
const groupName = z
  .string()
  .regex(
    /^(?!(system|eks|aws|amazon|iam):)[A-Za-z0-9]([\w .:@/+=-]*[\w@/+=-])?$/,
    "letters, digits, spaces and . _ : @ / + = -, without a prefix system:, eks:, aws:, amazon: or iam:",
  )
  .max(128);

const group = z.strictObject({
  access: z
    .enum(["administrator", "developer", "viewer"])
    .describe("administrator: everything; developer: changes, viewer: sees what is in the applications' namespaces"),
  members: distinct(z.array(z.string().min(1)))
    .default([])
    .describe(
      "Principals of the cloud that reach the cluster's API as this group: ARNs of IAM roles on AWS, object ids of Entra groups on Azure",
    ),
});

const platform = z.strictObject({
  addOns: z
    .strictObject({
      vaultSecretsOperator: addOn.prefault({}),
      reflector: addOn.prefault({}),
      ingress: addOn.prefault({}),
      certManager: addOn.prefault({}),
      argoCd: addOn.prefault({}),
      clusterAutoscaler: addOn.prefault({}),
      monitoring: addOn
        .prefault({})
        .describe("Agent that pushes metrics, logs and traces to what stands behind Grafana"),
    })
    .prefault({})
    .describe("Components of the cluster"),
  certificates: z
    .discriminatedUnion("issuer", [
      z.strictObject({ issuer: z.literal("vault") }),
      z.strictObject({
        issuer: z.literal("acme"),
        email: z.email().describe("Account at Let's Encrypt; challenges go over Cloudflare DNS"),
      }),
    ])
    .default({ issuer: "vault" })
    .describe("Who signs certificates"),
  groups: z
    .record(groupName, group)
    .default({})
    .describe(
      "Groups of the customer's identity provider, what they may do in the cluster and in Argo CD, and who belongs to them",
    ),
  quota: z
    .strictObject({
      cpu: z
        .string()
        .regex(/^\d+m?$/)
        .default("16"),
      memory: z
        .string()
        .regex(/^\d+(Ki|Mi|Gi|Ti)$/)
        .default("64Gi"),
      pods: z.number().int().min(1).default(100),
    })
    .prefault({})
    .describe("Most that one application namespace may request"),
});

const application = z.strictObject({
  name: kubernetesName.describe("Name of the application and of its namespace"),
  host: kubernetesName.optional().describe("Label of its host in the deployment's private zone; default: no host"),
  auth: z.enum(["spa", "m2m"]).optional().describe("Auth0 client: single-page or machine to machine; default: none"),
  chart: z.strictObject({
    repository: urlOf(/^(https|oci)$/).describe("Helm repository"),
    name: z.string().min(1),
    version: z.string().regex(/^\d+\.\d+\.\d+([-+][\w.-]+)?$/, "an exact version"),
  }),
  values: z
    .strictObject({
      repository: urlOf(/^https$/).describe("Git repository with the values"),
      revision: z.string().min(1).default("main"),
      path: z.string().min(1).default("values.yaml"),
    })
    .optional()
    .describe("Where the chart's values come from; default: the chart's own"),
  secrets: distinct(z.array(z.enum(["application", "monitoring", "spicedb", "cloudflare", "argo-workflows"])))
    .default([])
    .describe("Vault secrets that are synced into its namespace"),
});

/** The tooling phase is the first to log in anywhere, and it needs Vault. */
const logins = credentials
  .omit({ scaleway: true })
  .extend({ vault: vaultCredentials.describe("How the tooling phase logs in to Vault") })
  .describe(credentialsDescription);

export const managedKubernetesConfig = deploymentConfig.extend({
  blueprint: z.literal("managed-kubernetes"),
  credentials: logins,
  cloud: z.enum(["aws", "azure"]).describe("Cloud of the cluster"),
  region: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "a region, like eu-central-1 on AWS or westeurope on Azure")
    .describe("Region of the cloud"),
  domain: hostName.describe("Domain of the customer; the private zone is <slug>.privatelink.<domain>"),
  network: network.prefault({}),
  cluster: cluster.prefault({}),
  jumpbox: jumpbox.prefault({}),
  vault,
  auth0,
  grafana,
  platform: platform.prefault({}),
  applications: z.array(application).default([]).describe("What Argo CD deploys"),
});

export type ManagedKubernetesConfig = z.infer<typeof managedKubernetesConfig>;
export type ManagedKubernetesDeployment = Deployment<ManagedKubernetesConfig>;
export type ApplicationConfig = z.infer<typeof application>;
