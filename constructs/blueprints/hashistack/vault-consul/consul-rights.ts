import type { AclRule } from "../../../consul/acl-rules";
import type { LaterSecret } from "../../../hosts/host-secrets";

/** A token of Consul for a program of the hosts. */
interface TokenRights {
  /** Secret that hosts find the token in. */
  readonly secret: LaterSecret;
  readonly description: string;
  /** Rights by the name of their policy. */
  readonly policies: Readonly<Record<string, readonly AclRule[]>>;
}

const everyNode = { resource: "node", prefix: "" } as const;
const everyService = { resource: "service", prefix: "" } as const;
const everyAgent = { resource: "agent", prefix: "" } as const;

/** Nomad registers itself and the services of jobs, with their nodes, and takes them out again. Source: Nomad, "Integrate Consul ACL". */
const nomadAgent: readonly AclRule[] = [
  { ...everyAgent, policy: "read" },
  { ...everyNode, policy: "write" },
  { ...everyService, policy: "write" },
];

/**
 * What programs on hosts may do in Consul, by user. Everybody else, the anonymous token with it, has no right at all.
 *
 * Nomad's documentation gives servers `acl = "write"` too: they revoke tokens with it that versions before 1.10 made for jobs. Here, jobs have
 * always logged in with identities of their own, and the right to write tokens is the right to do everything.
 * Logs are read from the journal, and pushed: they need no right in Consul.
 * Sources: Consul, "Agent tokens", "DNS tokens", "ACL rules" (`agent:read` for metrics); Vault, "Consul service registration".
 */
export const consulRights = {
  agents: {
    secret: "consul-agent-token",
    description: "Agents of Consul, for themselves and their host",
    policies: {
      agents: [
        { ...everyNode, policy: "write" },
        { ...everyService, policy: "read" },
      ],
    },
  },
  dns: {
    secret: "consul-dns-token",
    description: "Answers of Consul's agents about names",
    policies: {
      dns: [
        { ...everyNode, policy: "read" },
        { ...everyService, policy: "read" },
      ],
    },
  },
  telemetry: {
    secret: "consul-metrics-token",
    description: "Alloy, which sends the metrics of Consul's agents to Prometheus",
    policies: { telemetry: [{ ...everyAgent, policy: "read" }] },
  },
  vault: {
    secret: "consul-token-of-vault",
    description: "Servers of Vault, which register themselves",
    policies: { vault: [{ resource: "service", name: "vault", policy: "write" }] },
  },
  "nomad-server": {
    secret: "consul-token-of-nomad-server",
    description: "Servers of Nomad, which register themselves and write settings of the mesh",
    policies: { "nomad-server": [...nomadAgent, { resource: "mesh", policy: "write" }] },
  },
  "nomad-client": {
    secret: "consul-token-of-nomad-client",
    description: "Clients of Nomad, which register themselves and the services of jobs",
    policies: { "nomad-client": nomadAgent },
  },
} as const satisfies Readonly<Record<string, TokenRights>>;

export type ConsulUser = keyof typeof consulRights;
