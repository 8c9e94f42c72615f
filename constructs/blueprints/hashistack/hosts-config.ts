import { z } from "zod";
import { constructName, distinct } from "../../deployment/dataset/settings";

const instanceType = z.string().min(1).optional().describe("Size of the hosts, in the cloud's words; default: by role");

const image = z
  .string()
  .min(1)
  .optional()
  .describe("Image of the hosts, in the cloud's words; default: Ubuntu 24.04 of the cloud");

const diskSize = z.number().int().min(10).max(2000);

const servers = z.strictObject({
  count: z.number().int().min(1).max(7).optional().describe("Servers; default: 3, in mono 1"),
  instanceType,
  image,
  diskSize: diskSize.default(20).describe("Root disk in GB"),
  dataDiskSize: diskSize.default(50).describe("Disk in GB that holds the server's state, and outlives the server"),
});

const clients = z.strictObject({
  count: z.number().int().min(0).max(100).optional().describe("Clients, which run jobs; default: 3, in mono 0"),
  instanceType,
  image,
  diskSize: diskSize.default(50).describe("Root disk in GB"),
});

const sre = z.strictObject({
  instanceType,
  image,
  diskSize: diskSize.default(20).describe("Root disk in GB"),
  dataDiskSize: diskSize.default(100).describe("Disk in GB that holds metrics and logs, and outlives the host"),
});

const agent = z.strictObject({
  instanceType,
  image,
  diskSize: diskSize.default(20).describe("Root disk in GB"),
});

/** The hosts by role. */
export const hosts = z.strictObject({
  servers: servers.prefault({}).describe("Servers of Consul, Vault and Nomad; in mono the one host"),
  clients: clients.prefault({}).describe("Hosts that run jobs"),
  sre: sre.prefault({}).describe("Host of Prometheus, Loki and Grafana; mono has none of its own"),
  agent: agent
    .prefault({})
    .describe("Host of the Terraform Cloud agent; where the cloud has no gateway for people, it is the bastion too"),
});

/** A release with three numbers; which work together stands in version-table.ts. */
const version = z.string().regex(/^\d+\.\d+\.\d+$/, "the version of a release, like 1.20.3");

/** Versions of the programs. */
export const versions = z.strictObject({
  consul: version.default("1.22.7"),
  vault: version.default("1.21.4"),
  nomad: version.default("1.11.3"),
});

/** Hosts that change before the others do. No default here: what is not named stays. */
export const upgrade = z.strictObject({
  versions: z
    .strictObject({ consul: version.optional(), vault: version.optional(), nomad: version.optional() })
    .default({})
    .describe(
      "Versions that these hosts get; those that are not named stay. None: the hosts take up whatever else changed",
    ),
  hosts: distinct(z.array(z.string().min(1)).min(1)).describe(
    "Hosts that have been upgraded, and the one that is next, like [server-1]; all others are left as they are meanwhile",
  ),
});

/** A person who may log in to the hosts. */
const person = z.strictObject({
  sshPublicKey: z
    .string()
    .min(1)
    .describe("SSH public key in one line, ssh-ed25519 …; the private one stays where it is"),
  administrator: z.boolean().default(true).describe("May become root"),
});

/** Names that the image, or what runs on it, has users of. */
const takenUsers = [
  ...[
    "root",
    "daemon",
    "bin",
    "sys",
    "sync",
    "games",
    "man",
    "lp",
    "mail",
    "news",
    "uucp",
    "proxy",
    "www-data",
    "backup",
  ],
  ...["list", "irc", "nobody", "sshd", "syslog", "messagebus", "dnsmasq", "ubuntu", "debian", "admin", "azureuser"],
  ...["consul", "vault", "nomad", "alloy", "docker", "tfc-agent", "bastion"],
];

/** The people by the name of their account. */
export const people = z.record(
  constructName(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,30}$/, "lowercase letters, digits and hyphens, a letter first, at most 31 characters"),
  ).refine((name) => !takenUsers.includes(name), {
    error: ({ input }) => `${String(input)} is an account that hosts have already (expected another name)`,
  }),
  person,
);
