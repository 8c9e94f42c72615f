import {
  agentToken,
  consulToken,
  gossipKey,
  managementToken,
  metricsToken,
  sealToken,
  tlsFile,
  vaultAuthority,
} from "./secret-file";
import type { SecretFile } from "./secret-file";

/** Every secret that a host of the stack may need. Certificates and keys are of the host, the others of the stack. */
export type HostSecret =
  | `${"consul" | "vault" | "nomad"}-${"ca" | "certificate" | "key"}`
  | "consul-gossip-key"
  | "nomad-gossip-key"
  | "consul-management-token"
  | "consul-agent-token"
  | "consul-dns-token"
  | "consul-metrics-token"
  | "consul-token-of-vault"
  | "consul-token-of-nomad"
  | "seal-token"
  | "vault-recovery-keys"
  | "vault-root-token";

/** What a host does in the stack, as far as its secrets differ. */
export interface HostDuties {
  /** It is a server of Consul, Vault and Nomad. */
  readonly server: boolean;
  /** It runs jobs. */
  readonly jobs: boolean;
  /** Another Vault unseals its Vault. */
  readonly transitSeal: boolean;
}

/** The files of a host's secrets; `nameOf` tells their names in the cloud's secret manager. */
export function hostSecrets(duties: HostDuties, nameOf: (secret: HostSecret) => string): SecretFile[] {
  const tls = (program: "consul" | "vault" | "nomad") => [
    tlsFile(program, "ca", nameOf(`${program}-ca`)),
    tlsFile(program, "certificate", nameOf(`${program}-certificate`)),
    tlsFile(program, "key", nameOf(`${program}-key`)),
  ];
  return [
    ...tls("consul"),
    gossipKey("consul", nameOf("consul-gossip-key")),
    agentToken("agent", nameOf("consul-agent-token")),
    agentToken("dns", nameOf("consul-dns-token")),
    metricsToken(nameOf("consul-metrics-token")),
    ...tls("nomad"),
    consulToken("nomad", nameOf("consul-token-of-nomad")),
    ...(duties.server ? [...tls("vault"), ...ofServers(nameOf)] : []),
    ...(duties.server && duties.transitSeal ? [sealToken(nameOf("seal-token"))] : []),
    ...(duties.jobs ? [vaultAuthority(nameOf("vault-ca"))] : []),
  ];
}

function ofServers(nameOf: (secret: HostSecret) => string): SecretFile[] {
  return [
    managementToken(nameOf("consul-management-token")),
    consulToken("vault", nameOf("consul-token-of-vault")),
    gossipKey("nomad", nameOf("nomad-gossip-key")),
  ];
}
