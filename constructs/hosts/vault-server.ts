import { consulTls } from "./consul-agent";
import { stateFolder } from "./data-disk";
import { consulPorts, vaultPorts } from "./ports";
import { settingsText } from "./settings-text";
import type { Setting } from "./settings-text";
import { tlsFiles } from "./tls-files";
import { sealSettings } from "./vault-seal";
import type { VaultSeal } from "./vault-seal";

/** A Vault server, as its configuration needs it. */
export interface VaultServer {
  /** Name of the cluster, which its metrics carry. */
  readonly cluster: string;
  /** Name of the host in the cluster. */
  readonly node: string;
  /** Private address of the host. */
  readonly address: string;
  /** Addresses of all servers. */
  readonly servers: readonly string[];
  readonly seal: VaultSeal;
}

export const vaultFolder = "/etc/vault.d";

/** File with all settings; none is a secret. */
export const vaultFile = `${vaultFolder}/vault.json`;

export const vaultTls = tlsFiles(vaultFolder);

/** State of the server. */
export const vaultData = `${stateFolder}/vault`;

/** Where the audit device writes that the phase after the start enables: its file is rotated by the host. */
export const vaultAuditFile = "/var/log/vault/audit.log";

const loopback = "127.0.0.1";

/** How long metrics wait to be fetched: longer than two scrapes. */
const metricsRetention = "5m";

/** Settings of a server. Names: Vault, "Vault configuration parameters" and the pages below it. */
export function vaultServer(server: VaultServer): string {
  const { cluster, node, address, servers, seal } = server;
  return settingsText({
    cluster_name: cluster,
    api_addr: apiAddress(address),
    cluster_addr: `https://${address}:${vaultPorts.cluster}`,
    // Raft's files are mapped into memory, which must not be locked; the unit keeps the process out of swap instead.
    disable_mlock: true,
    ui: true,
    log_level: "info",
    log_format: "json",
    listener: [
      // Metrics need no token for whoever is on the host already, so that none has to lie there.
      { tcp: listener(loopback, { telemetry: { unauthenticated_metrics_access: true } }) },
      { tcp: listener(address, { cluster_address: `${address}:${vaultPorts.cluster}` }) },
    ],
    storage: {
      raft: { path: vaultData, node_id: node, performance_multiplier: 1, retry_join: joins(address, servers) },
    },
    seal: sealSettings(seal),
    service_registration: { consul: consulRegistration() },
    telemetry: { prometheus_retention_time: metricsRetention, disable_hostname: true },
  });
}

function apiAddress(address: string): string {
  return `https://${address}:${vaultPorts.api}`;
}

function listener(address: string, more: Record<string, Setting>): Setting {
  return {
    address: `${address}:${vaultPorts.api}`,
    tls_cert_file: vaultTls.certificate,
    tls_key_file: vaultTls.key,
    tls_min_version: "tls12",
    ...more,
  };
}

/** The other servers; a lone one has nobody to join. */
function joins(address: string, servers: readonly string[]): Setting {
  const others = servers.filter((server) => server !== address);
  if (others.length === 0) return undefined;
  return others.map((other) => ({
    leader_api_addr: apiAddress(other),
    leader_ca_cert_file: vaultTls.ca,
  }));
}

/** The token comes from the environment (`sealToken` in secret-file.ts). */
function consulRegistration(): Setting {
  return {
    address: `${loopback}:${consulPorts.https}`,
    scheme: "https",
    service: "vault",
    tls_ca_file: consulTls.ca,
    tls_min_version: "tls12",
  };
}
