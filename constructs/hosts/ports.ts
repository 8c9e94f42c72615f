/**
 * Ports of Consul's agents. Plain HTTP (8500) and plain gRPC (8502) stay shut: everything speaks TLS.
 * Source: Consul, "General parameters for agent configuration files", `ports`.
 */
export const consulPorts = { server: 8300, serfLan: 8301, https: 8501, grpcTls: 8503, dns: 8600 } as const;

/** What shuts a port of Consul. */
export const closedPort = -1;

/** Ports of Vault's servers: API, and what servers say to each other. Source: Vault, "TCP listener configuration". */
export const vaultPorts = { api: 8200, cluster: 8201 } as const;

/** Ports of Nomad's agents. Source: Nomad, "Agent configuration", `ports`. */
export const nomadPorts = { http: 4646, rpc: 4647, serf: 4648 } as const;
