import { consulTls } from "./consul-agent";
import { stateFolder } from "./data-disk";
import { clientSettings, drivers, nomadFolder, taskLogin } from "./nomad-client";
import type { NomadClient } from "./nomad-client";
import { consulPorts, nomadPorts } from "./ports";
import { settingsText } from "./settings-text";
import type { Setting } from "./settings-text";
import { tlsFiles } from "./tls-files";

/** A Nomad agent, as its configuration needs it. Gossip key and token come in files of their own (`secret-file.ts`). */
export interface NomadAgent {
  /** @default "global" */
  readonly region?: string;
  readonly datacenter: string;
  /** Name of the host in Nomad. */
  readonly node: string;
  /** Private address of the host. */
  readonly address: string;
  /** Addresses of all servers. */
  readonly servers: readonly string[];
  /** The agent is one of the servers. */
  readonly server: boolean;
  /** The agent runs jobs; a server does where it is the only host.
   * @default it runs none */
  readonly client?: NomadClient;
}

/** File with the settings that are no secret. */
export const nomadFile = `${nomadFolder}/nomad.json`;

export const nomadTls = tlsFiles(nomadFolder);

/** State of the agent. */
export const nomadData = `${stateFolder}/nomad`;

/** Audiences of workload identities: the auth methods of Consul and Vault must be bound to the same. */
export const workloadAudiences = { consul: "consul.io", vault: "vault.io" } as const;

/** How long an identity is believed: Nomad renews it as long as its task runs. */
const identityLife = "1h";

const loopback = "127.0.0.1";

/** Settings of an agent. Names: Nomad, "Nomad agent configuration" and the pages below it. */
export function nomadAgent(agent: NomadAgent): string {
  const { server, client, servers } = agent;
  return settingsText({
    ...shared(agent),
    ...(server ? serving(agent) : {}),
    ...(client === undefined
      ? {}
      : { client: { ...clientSettings(client), server_join: [join(servers)] }, plugin: drivers(client) }),
    // A client moves its jobs to others before its host stops (`nomad-stop.ts`); a server comes back, and stays in the quorum.
    ...(server ? {} : { leave_on_terminate: true }),
    consul: { ...consul(), ...(server ? consulIdentities() : {}) },
    vault: { enabled: true, ...(server ? vaultIdentity() : {}), ...(client === undefined ? {} : taskLogin) },
  });
}

function serving({ servers }: NomadAgent): Record<string, Setting> {
  return {
    server: { enabled: true, bootstrap_expect: servers.length, server_join: [join(servers)] },
    // A server is taken out of the quorum only once its successor is there: replacing one at a time keeps the majority.
    autopilot: { cleanup_dead_servers: true, min_quorum: servers.length, server_stabilization_time: "10s" },
  };
}

function consulIdentities(): Record<string, Setting> {
  const identity = { aud: [workloadAudiences.consul], ttl: identityLife };
  return { service_identity: identity, task_identity: identity };
}

function vaultIdentity(): Record<string, Setting> {
  return { default_identity: { aud: [workloadAudiences.vault], ttl: identityLife } };
}

function shared({ region = "global", datacenter, node, address }: NomadAgent): Record<string, Setting> {
  return {
    region,
    datacenter,
    name: node,
    data_dir: nomadData,
    bind_addr: address,
    addresses: { http: `${loopback} ${address}` },
    // Said on clients too: Nomad takes the first of the addresses above otherwise, and refuses to start with 127.0.0.1.
    advertise: { http: address, rpc: address, serf: address },
    ports: { http: nomadPorts.http, rpc: nomadPorts.rpc, serf: nomadPorts.serf },
    acl: { enabled: true },
    tls: {
      http: true,
      rpc: true,
      ca_file: nomadTls.ca,
      cert_file: nomadTls.certificate,
      key_file: nomadTls.key,
      verify_server_hostname: true,
      // Consul and Vault fetch the keys of workload identities here, without a certificate; everything else asks for a token.
      verify_https_client: false,
    },
    disable_update_check: true,
    log_level: "INFO",
    telemetry: {
      collection_interval: "10s",
      disable_hostname: true,
      prometheus_metrics: true,
      publish_allocation_metrics: true,
      publish_node_metrics: true,
    },
  };
}

function join(servers: readonly string[]): Setting {
  return { retry_join: servers, retry_interval: "15s" };
}

/** The agent of the same host: Nomad's agents may share none. */
function consul(): Record<string, Setting> {
  return {
    address: `${loopback}:${consulPorts.https}`,
    ssl: true,
    verify_ssl: true,
    ca_file: consulTls.ca,
    grpc_address: `${loopback}:${consulPorts.grpcTls}`,
    grpc_ca_file: consulTls.ca,
  };
}
