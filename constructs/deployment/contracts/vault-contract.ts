/** What tooling hands on about Vault: where things are, never what they hold. */
export interface VaultContract {
  /** URL of the server, `https://vault.example.com:8200`. */
  readonly address: string;
  /** Full namespace path, where the server has namespaces (Enterprise, HCP). */
  readonly namespace?: string;
  /** Mount path of the deployment's KV version 2 engine. */
  readonly mount: string;
  /** Paths inside the mount, by secret name (`application`, `monitoring`, …). */
  readonly secretPaths: Readonly<Record<string, string>>;
  /** Names of the read policies, by secret name. */
  readonly policies: Readonly<Record<string, string>>;
  /** Mount path and role of the PKI engine that issues the deployment's certificates, and the policy to have them signed; absent where certificates come by ACME. */
  readonly pki?: { readonly mount: string; readonly role: string; readonly policy: string };
  /** Mount path of the JWT auth mount where the cluster's service accounts log in, and its roles by Kubernetes namespace; platform tells it which cluster to trust. */
  readonly clusterAuth: { readonly mount: string; readonly roles: Readonly<Record<string, string>> };
}
