import { z } from "zod";
import { constructName, distinct, hostName, sized, urlOf } from "../../deployment/dataset/settings";
import { credentials, credentialsDescription, deploymentConfig } from "../../deployment/deployment-config";
import type { Deployment } from "../../deployment/deployment-config";
import { longestLeaf } from "../../tls/lifetimes";
import { hosts, people, upgrade, versions } from "./hosts-config";
import { mirrors } from "./mirrors-config";

const network = z.strictObject({
  cidr: z.cidrv4().default("192.168.42.0/24").describe("Address range of the network"),
  clients: distinct(z.array(z.cidrv4()))
    .default([])
    .describe("Networks that people and the users of the published services come from"),
  publicLoadBalancer: z
    .boolean()
    .default(false)
    .describe("The load balancer has a public address too; the security rule against it must be waived"),
});

const vault = z.strictObject({
  transit: z
    .strictObject({
      address: urlOf(/^https$/).describe("URL of the other Vault"),
      mount: z
        .string()
        .regex(/^[\w-]+(\/[\w-]+)*$/, "a path, like transit")
        .default("transit"),
      key: z.string().regex(/^[\w-]+$/, "the name of a key"),
    })
    .optional()
    .describe(
      "Transit engine of another Vault that unseals this one; needed where Vault knows no key service of the cloud. Its token is a sensitive variable",
    ),
  secretsVersion: z
    .number()
    .int()
    .min(1)
    .default(1)
    .describe(
      "Raise it where a person has entered a token anew (the other Vault's): hosts then get it; the agent's token goes with it",
    ),
});

const consul = z.strictObject({
  datacenter: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/, "lowercase letters, digits and hyphens")
    .default("dc1"),
});

/** A name that Nomad and Consul take for a namespace. */
const namespaceName = constructName(
  z.string().regex(/^[a-z][a-z0-9-]{0,40}$/, "lowercase letters, digits and hyphens, a letter first"),
);

const nomad = z.strictObject({
  region: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/, "lowercase letters, digits and hyphens, a letter first")
    .default("global"),
  rawExec: z
    .boolean()
    .default(false)
    .describe("Jobs may run programs of the clients as root, unguarded: whoever may submit one owns the clients"),
  namespaces: z
    .record(
      namespaceName,
      z.strictObject({
        description: z.string().default(""),
        secrets: z
          .boolean()
          .default(true)
          .describe("Jobs of the namespace may read the Vault secrets that are named after them"),
      }),
    )
    .default({})
    .describe("Namespaces of the customer's jobs; the stack's own jobs have one of their own, sre"),
});

const certificates = z.strictObject({
  days: z.number().int().min(7).max(longestLeaf).default(90).describe("Life of a host's certificate"),
  renewalDays: z
    .number()
    .int()
    .min(1)
    .max(400)
    .default(30)
    .describe("Days before its end from which an apply of the infrastructure phase renews it"),
});

const snapshots = z.strictObject({
  everyHours: z.number().int().min(1).max(24).default(6).describe("Hours between two snapshots of Vault and Consul"),
  keepDays: z.number().int().min(1).max(365).default(30).describe("Days that a snapshot is kept"),
});

const monitoring = z.strictObject({
  retentionDays: z.number().int().min(1).max(365).default(15).describe("Days that metrics and logs are kept"),
  alertWebhook: z
    .boolean()
    .default(false)
    .describe("Alerts are sent to a URL, which a person enters as a sensitive variable; else Grafana only shows them"),
});

const route = z.strictObject({
  service: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, "the name of a service in Consul")
    .describe("Service in Consul that answers for the host name"),
});

export const hashistackConfig = deploymentConfig.extend({
  blueprint: z.literal("hashistack"),
  credentials: credentials.omit({ vault: true }).describe(credentialsDescription),
  shape: z
    .enum(["mono", "multi"])
    .default("multi")
    .describe("mono: one host does everything; multi: servers, clients and a host for the SRE tools"),
  cloud: z.enum(["scaleway", "aws", "azure"]).describe("Cloud of the hosts"),
  region: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      "a region, like fr-par on Scaleway, eu-central-1 on AWS, westeurope on Azure",
    )
    .describe("Region of the cloud"),
  zone: z
    .string()
    .regex(/^[a-z]{2}-[a-z]{3}-\d$/, "a zone of Scaleway, like fr-par-1")
    .optional()
    .describe("Zone of the hosts on Scaleway; default: the region's first. Elsewhere hosts are spread over zones"),
  domain: hostName.describe(
    "Domain of the customer; the stack's own names are in <slug>.privatelink.<domain>, Grafana is grafana.<slug>.<domain>",
  ),
  network: network.prefault({}),
  hosts: hosts.prefault({}),
  mirrors: mirrors
    .prefault({})
    .describe(
      "Servers of one's own that hosts fetch from, each in place of one in the internet; what is not named stays there",
    ),
  people: sized(people, { min: 1 }).describe("Who may log in to the hosts, by the name of the account"),
  versions: versions.prefault({}).describe("Versions of the programs"),
  upgrade: upgrade.optional().describe("Versions that some hosts get before the others: one server at a time"),
  vault: vault.prefault({}),
  consul: consul.prefault({}),
  nomad: nomad.prefault({}),
  certificates: certificates.prefault({}),
  snapshots: snapshots.prefault({}),
  monitoring: monitoring.prefault({}),
  routes: z
    .record(constructName(hostName), route)
    .default({})
    .describe("Host names that the load balancer's HTTPS is passed on for, and the services that answer"),
});

export type HashistackConfig = z.infer<typeof hashistackConfig>;
export type HashistackDeployment = Deployment<HashistackConfig>;
