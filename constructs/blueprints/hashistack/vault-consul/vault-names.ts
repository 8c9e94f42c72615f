/** Mounts of Vault that phase vault-consul makes, beside those that hosts know (`vault-handover.ts`). The Vault is the deployment's own. */
export const stackMounts = {
  /** KV version 2: secrets of jobs. */
  secrets: "secrets",
  /** PKI of services: the root, and the intermediate authority that signs. */
  servicesRoot: "pki-root",
  services: "pki",
  /** PKI of Consul's mesh. */
  mesh: { root: "connect-root", intermediate: "connect-intermediate" },
  /** AppRole: logins of Consul's servers. */
  meshLogins: "approle-consul",
} as const;

/** Roles by what they are for. Nomad's documentation has given the token role its name. */
export const stackRoles = { services: "services", mesh: "consul-mesh", nomadTokens: "nomad_cluster" } as const;

/** Path of the audit device. */
export const auditDevice = "file";
