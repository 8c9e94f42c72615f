import { z } from "zod";
import { constructName, distinct, hostAndPort, hostName, sized, urlOf } from "../../deployment/dataset/settings";
import {
  credentials,
  credentialsDescription,
  deploymentConfig,
  vaultCredentials,
} from "../../deployment/deployment-config";
import type { Deployment } from "../../deployment/deployment-config";
import { labelKey, labelValue } from "./node-labels";

const kubernetesName = constructName(
  z
    .string()
    .regex(
      /^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/,
      "lowercase letters, digits and hyphens, a letter first, at most 40 characters",
    ),
);

const cidr = z.cidrv4();

const network = z.strictObject({
  cidr: cidr.default("10.0.0.0/16").describe("Address range of the network"),
  zones: z
    .union([z.literal(2), z.literal(3)])
    .default(3)
    .describe("Availability zones"),
  outbound: z
    .enum(["natGateway", "userDefinedRouting", "loadBalancer", "managedNATGateway", "userAssignedNATGateway"])
    .optional()
    .describe(
      "How hosts reach the internet. AWS: natGateway (default), userDefinedRouting to the transit gateway; Azure: userAssignedNATGateway (default), loadBalancer, managedNATGateway, userDefinedRouting to the firewall",
    ),
  transitGatewayId: z
    .string()
    .regex(/^tgw-[0-9a-f]{8,17}$/, "the id of a transit gateway, tgw-…")
    .optional()
    .describe(
      "Transit gateway of the customer on AWS: the way to the clients, and with outbound userDefinedRouting to everything",
    ),
  hubNetworkId: z
    .string()
    .regex(
      /^\/subscriptions\/[0-9a-fA-F-]{36}\/resourceGroups\/[\w.()-]+\/providers\/Microsoft\.Network\/virtualNetworks\/[\w.-]+$/,
      "the id of a virtual network, /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…",
    )
    .optional()
    .describe(
      "Hub network of the customer on Azure, peered with this one: the way to the clients, and home of the firewall",
    ),
  hubGateway: z
    .boolean()
    .default(false)
    .describe("The network uses the VPN or ExpressRoute gateway of the hub network, which must be there"),
  firewallAddress: z
    .ipv4()
    .optional()
    .describe(
      "Private address of the customer's firewall on Azure, which outbound userDefinedRouting sends traffic to",
    ),
  clients: distinct(z.array(cidr))
    .default([])
    .describe("Networks besides this one that may reach the ingress, for example the VPN's"),
  podCidr: cidr
    .optional()
    .describe(
      "Range of pods, where the cloud takes them from outside the network; default: 10.244.0.0/16 on Azure; AWS takes them from the network",
    ),
  serviceCidr: cidr.default("172.20.0.0/16").describe("Range of Kubernetes services"),
});

const nodePool = z.strictObject({
  instanceType: z
    .string()
    .min(1)
    .optional()
    .describe("Size of the hosts; default: m5.xlarge on AWS, Standard_D2s_v5 on Azure"),
  minSize: z.number().int().min(0).max(100).default(1),
  maxSize: z.number().int().min(1).max(1000).default(3),
  diskSize: z.number().int().min(20).max(16384).default(100).describe("Root disk in GiB"),
  spot: z.boolean().default(false).describe("Interruptible capacity"),
  labels: z.record(labelKey, labelValue).default({}),
  taints: distinct(
    z.array(
      z.strictObject({
        key: labelKey,
        value: labelValue.default(""),
        effect: z.enum(["NoSchedule", "NoExecute", "PreferNoSchedule"]),
      }),
    ),
    { name: ({ key, effect }) => `${key} with ${effect}` },
  ).default([]),
});

const cluster = z.strictObject({
  version: z
    .string()
    .regex(/^1\.\d{2}$/, 'a minor version in quotes, like "1.35"')
    .default("1.35")
    .describe("Kubernetes version"),
  nodePools: z
    .record(kubernetesName.max(20), nodePool)
    .default({ system: nodePool.parse({}), workflows: nodePool.parse({}) })
    .describe("Groups of hosts by name"),
  addOnVersions: z
    .partialRecord(
      z.enum(["vpc-cni", "coredns", "kube-proxy", "aws-ebs-csi-driver", "eks-pod-identity-agent"]),
      z.string().regex(/^v\d+\.\d+\.\d+-eksbuild\.\d+$/, "a version of an EKS add-on, like v1.12.4-eksbuild.1"),
    )
    .default({})
    .describe("Exact versions of EKS add-ons; default: those that AWS takes for the Kubernetes version"),
  registries: distinct(z.array(z.string().min(1)))
    .default([])
    .describe(
      "Ids of Azure container registries whose images the nodes may pull; AWS's nodes may pull from the whole account",
    ),
  administrators: distinct(z.array(z.string().min(1)))
    .default([])
    .describe(
      "Principals of the cloud that administer the cluster: ARNs of IAM roles on AWS, object ids of Entra groups on Azure",
    ),
});

const jumpbox = z.strictObject({
  instanceType: z
    .string()
    .min(1)
    .optional()
    .describe("Size of the host inside the network that runs the Terraform Cloud agent"),
  diskSize: z.number().int().min(20).max(1024).default(30).describe("Disk in GiB"),
  sshPublicKey: z
    .string()
    .optional()
    .describe(
      "Public key (ssh-ed25519 or ssh-rsa) that opens the jumpbox through Azure Bastion; needed on Azure, unknown to AWS",
    ),
});

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
