/** What vault-consul hands on about Vault and Consul once both are configured: where things are, never what they hold. */
export interface VaultConsulContract {
  /** URL of Vault. */
  readonly vaultUrl: string;
  /** URL of Consul. */
  readonly consulUrl: string;
  /** Mount paths of Vault's engines. */
  readonly mounts: {
    /** KV version 2: what the hosts' initialization handed to Terraform (tokens of Consul and Nomad). */
    readonly bootstrap: string;
    /** KV version 2: secrets of jobs. */
    readonly secrets: string;
    /** PKI: the intermediate authority that signs the certificates of services. */
    readonly pki: string;
  };
  /** Role of the PKI engine for services of the stack. */
  readonly pkiRole: string;
  /** Root of the authority of services, in PEM. */
  readonly servicesAuthority: string;
}
