import { stateFolder } from "./data-disk";
import { closedPort, consulPorts } from "./ports";
import { settingsText } from "./settings-text";
import type { Setting } from "./settings-text";
import { tlsFiles } from "./tls-files";

/** A Consul agent, as its configuration needs it. Gossip key and tokens come in files of their own (`consul-secrets.ts`). */
export interface ConsulAgent {
  readonly datacenter: string;
  /** Name of the host in Consul. */
  readonly node: string;
  /** Private address of the host. */
  readonly address: string;
  /** Addresses of all servers, in the same order on all hosts. */
  readonly servers: readonly string[];
}

/** Folder that the agent reads all its settings from. */
export const consulFolder = "/etc/consul.d";

/** File with the settings that are no secret. */
export const consulFile = `${consulFolder}/consul.json`;

export const consulTls = tlsFiles(consulFolder);

/** State of the agent. */
export const consulData = `${stateFolder}/consul`;

const loopback = "127.0.0.1";

/** How long metrics wait to be fetched: longer than two scrapes. */
const metricsRetention = "5m";

/** Settings of a server. It answers on its private address too: the providers and gates of later phases ask it there. */
export function consulServer(agent: ConsulAgent): string {
  const { servers, address } = agent;
  return settingsText({
    ...shared(agent),
    server: true,
    bootstrap_expect: servers.length,
    addresses: { https: `${loopback} ${address}`, grpc_tls: `${loopback} ${address}`, dns: loopback },
    connect: { enabled: true },
    ui_config: { enabled: true },
    performance: { raft_multiplier: 1 },
    // A server is taken out of the quorum only once its successor is there: replacing one at a time keeps the majority.
    autopilot: { cleanup_dead_servers: true, min_quorum: servers.length, server_stabilization_time: "10s" },
  });
}

/** Settings of a client: for its own host only. It leaves the cluster when it stops. */
export function consulClient(agent: ConsulAgent): string {
  return settingsText({
    ...shared(agent),
    server: false,
    addresses: { https: loopback, grpc_tls: loopback, dns: loopback },
    leave_on_terminate: true,
  });
}

/** Names: Consul, "Agent configuration file reference" and the pages below it. */
function shared({ datacenter, node, address, servers }: ConsulAgent): Record<string, Setting> {
  return {
    datacenter,
    node_name: node,
    data_dir: consulData,
    bind_addr: address,
    client_addr: loopback,
    ports: {
      http: closedPort,
      https: consulPorts.https,
      grpc: closedPort,
      grpc_tls: consulPorts.grpcTls,
      dns: consulPorts.dns,
      server: consulPorts.server,
      serf_lan: consulPorts.serfLan,
      serf_wan: closedPort,
    },
    retry_join: servers,
    encrypt_verify_incoming: true,
    encrypt_verify_outgoing: true,
    tls: consulTlsSettings(),
    acl: { enabled: true, default_policy: "deny", down_policy: "extend-cache", enable_token_persistence: true },
    enable_script_checks: false,
    enable_local_script_checks: false,
    disable_update_check: true,
    log_level: "INFO",
    telemetry: { prometheus_retention_time: metricsRetention, disable_hostname: true },
  };
}

/**
 * Agents show each other certificates. The API asks for a token only: a certificate of this authority opens the agents' own
 * port, so that nobody else gets one (Consul, "TLS configuration parameters", security notes). Envoy, the sidecar of the mesh,
 * has none to show at all (hashicorp/consul#13088).
 */
function consulTlsSettings(): Setting {
  return {
    defaults: {
      ca_file: consulTls.ca,
      cert_file: consulTls.certificate,
      key_file: consulTls.key,
      tls_min_version: "TLSv1_2",
      verify_incoming: true,
      verify_outgoing: true,
      verify_server_hostname: true,
    },
    https: { verify_incoming: false },
    grpc: { verify_incoming: false },
  };
}
