/** Where hosts log in to Vault with the certificate of their Consul agent: mount of the auth method `cert`, and its roles. */
export const hostsAuth = { mount: "hosts", roles: { server: "server", host: "host" } } as const;

/** Engine (KV version 2) whose secrets hosts fetch once a phase has made them: a secret has the name of a `HostSecret`, and its value under the key. */
export const hostsSecrets = { mount: "hosts", key: "value" } as const;

/** Engine (KV version 2) that the first server hands the management tokens of Consul and Nomad to later phases in: secrets by program, and their key. */
export const bootstrapSecrets = { mount: "bootstrap", consul: "consul", nomad: "nomad", key: "token" } as const;
