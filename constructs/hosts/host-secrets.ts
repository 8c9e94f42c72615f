import { nomadVaultAuthority } from "./nomad-client";
import {
  agentToken,
  consulToken,
  gossipKey,
  managementToken,
  metricsToken,
  nomadManagementToken,
  sealToken,
  servicesAuthority,
  tlsFile,
  vaultAuthority,
} from "./secret-file";
import type { SecretFile } from "./secret-file";
import { vaultTls } from "./vault-server";

/** Secrets that are there before the host is: fields of its bundle in the cloud's secret manager. Certificates and keys are of the host, the others of the stack. */
export type BundledSecret =
  | `${Program}-${"ca" | "certificate" | "key"}`
  | "consul-gossip-key"
  | "nomad-gossip-key"
  | "consul-management-token"
  | "nomad-management-token"
  | "seal-token";

/** Secrets that a phase makes once Consul and Vault run: hosts fetch them from Vault (`vault-handover.ts`). */
export type LaterSecret =
  | "consul-agent-token"
  | "consul-dns-token"
  | "consul-metrics-token"
  | "consul-token-of-vault"
  | "consul-token-of-nomad-client"
  | "consul-token-of-nomad-server"
  | "services-ca";

type Program = "consul" | "vault" | "nomad";

/** What a host does in the stack, as far as its secrets differ. */
export interface HostDuties {
  /** It is a server of Consul, Vault and Nomad. */
  readonly server: boolean;
  /** It runs jobs. */
  readonly jobs: boolean;
  /** Another Vault unseals its Vault. */
  readonly transitSeal: boolean;
}

/** A secret, and the file that it comes into. */
interface Placed<Secret> {
  readonly secret: Secret;
  readonly file: (name: string) => SecretFile;
}

/** Fields of the host's bundle. Servers have the first tokens of Consul and Nomad, since they make them. */
export function bundledSecrets(duties: HostDuties): BundledSecret[] {
  return [...new Set(bundled(duties).map(({ secret }) => secret))];
}

/** Names of what the host fetches from Vault. */
export function laterSecrets(duties: HostDuties): LaterSecret[] {
  return later(duties).map(({ secret }) => secret);
}

/** Files of the secrets in the bundle. */
export function bundledFiles(duties: HostDuties, bundle: string): SecretFile[] {
  return bundled(duties).map(({ secret, file }) => file(`${bundle}#${secret}`));
}

/** Files of the secrets from Vault. */
export function laterFiles(duties: HostDuties): SecretFile[] {
  return later(duties).map(({ secret, file }) => file(secret));
}

/** File with the authority that the host checks Vault's servers against. */
export function authorityOfVault(server: boolean): string {
  return server ? vaultTls.ca : nomadVaultAuthority;
}

function bundled({ server, jobs, transitSeal }: HostDuties): Placed<BundledSecret>[] {
  return [
    ...tls("consul"),
    { secret: "consul-gossip-key", file: (name) => gossipKey("consul", name) },
    ...tls("nomad"),
    ...(server ? ofServers() : []),
    ...(server && transitSeal ? [{ secret: "seal-token", file: sealToken } as const] : []),
    ...(jobs ? [{ secret: "vault-ca", file: vaultAuthority } as const] : []),
  ];
}

function ofServers(): Placed<BundledSecret>[] {
  return [
    ...tls("vault"),
    { secret: "consul-management-token", file: managementToken },
    { secret: "nomad-gossip-key", file: (name) => gossipKey("nomad", name) },
    { secret: "nomad-management-token", file: nomadManagementToken },
  ];
}

function tls(program: Program): Placed<BundledSecret>[] {
  return (["ca", "certificate", "key"] as const).map((part) => ({
    secret: `${program}-${part}`,
    file: (name) => tlsFile(program, part, name),
  }));
}

function later({ server }: HostDuties): Placed<LaterSecret>[] {
  return [
    { secret: "consul-agent-token", file: (name) => agentToken("agent", name) },
    { secret: "consul-dns-token", file: (name) => agentToken("dns", name) },
    { secret: "consul-metrics-token", file: metricsToken },
    ...(server ? tokensOfServers() : [tokenOf("nomad", "consul-token-of-nomad-client")]),
    { secret: "services-ca", file: servicesAuthority },
  ];
}

/** A server that runs jobs too is one agent of Nomad, with the token of servers. */
function tokensOfServers(): Placed<LaterSecret>[] {
  return [tokenOf("nomad", "consul-token-of-nomad-server"), tokenOf("vault", "consul-token-of-vault")];
}

function tokenOf(program: "nomad" | "vault", secret: LaterSecret): Placed<LaterSecret> {
  return { secret, file: (name) => consulToken(program, name) };
}
