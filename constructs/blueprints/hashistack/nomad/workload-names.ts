/** Namespace of the stack's own jobs. */
export const stackNamespace = "sre";

/** Policies and roles in Vault that workloads of Nomad log in with; the role of customers' jobs is Nomad's default (`vaultLogin.role`). */
export const workloadAccess = {
  /** Policy: secrets that are named after a job. */
  secrets: "nomad-workloads",
  /** Role and policy of the stack's own jobs: their secrets, and certificates of services. */
  stack: "nomad-stack-jobs",
} as const;

/** Consul's auth method for workload identities. Nomad's default name (Nomad, "consul block", `service_auth_method`). */
export const consulAuthMethod = "nomad-workloads";

/**
 * Services in Consul that only the stack itself may register: Consul has no namespaces here, and whoever registers a name gets what is
 * sent to it.
 */
export const stackServices = ["prometheus", "loki", "grafana", "ingress"] as const;

/** Services that no job may register: they are the programs of the hosts. */
export const hostServices = ["consul", "vault", "nomad", "nomad-client"] as const;

/** Secret of Grafana's administrator, below the engine for secrets of jobs: where the job of that name may read. */
export const grafanaSecret = { name: `${stackNamespace}/grafana`, key: "password", user: "admin" } as const;

/**
 * Role of Vault's PKI engine for services that signs the certificate of the ingress: phase nomad makes it, since its names are those that the
 * dataset publishes.
 */
export const ingressCertificates = "ingress";
