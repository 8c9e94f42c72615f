import type { SecretInput } from "../../../deployment/phase-description";
import type { ManagedKubernetesConfig } from "../config";

/** Secrets that every deployment may have. Clients of Auth0 that keep a secret get one of their own besides (deployment-auth0.ts). */
export type SecretName = "application" | "monitoring" | "spicedb" | "cloudflare" | "argo-workflows" | "repositories";

/** One secret in Vault: its keys, and where their values come from. */
export interface SecretSpecification {
  /** Whether a deployment has it. */
  readonly wanted: (config: ManagedKubernetesConfig) => boolean;
  /** Raise it when keys change, so that deployments get the new ones; their generated values rotate with it. */
  readonly revision: number;
  /** Lengths of the passwords that are generated, by key. */
  readonly generated: Readonly<Record<string, number>>;
  /** What a person enters, by key. */
  readonly given: Readonly<Record<string, SecretInput>>;
}

const always = (): boolean => true;

/** 64 letters and digits hold more than 256 bits; 32 are what encryption with AES-256 takes as a key. */
const lengths = { key: 64, cipher: 32, password: 40 };

const secrets: Readonly<Record<SecretName, SecretSpecification>> = {
  application: {
    wanted: always,
    revision: 0,
    generated: { session_secret: lengths.key, encryption_key: lengths.cipher, database_password: lengths.password },
    given: {},
  },
  monitoring: {
    wanted: always,
    revision: 0,
    generated: {},
    given: {},
  },
  spicedb: {
    wanted: ({ vault }) => vault.secrets.spicedb,
    revision: 0,
    generated: { preshared_key: lengths.key, datastore_password: lengths.password },
    given: {},
  },
  cloudflare: {
    wanted: ({ vault }) => vault.secrets.cloudflare,
    revision: 0,
    generated: {},
    given: {
      api_token: {
        name: "cloudflare_api_token",
        description: "API token of Cloudflare that may edit DNS records of the deployment's domain",
      },
    },
  },
  "argo-workflows": {
    wanted: ({ vault }) => vault.secrets.argoWorkflows,
    revision: 0,
    generated: { persistence_password: lengths.password, webhook_secret: lengths.key },
    given: {},
  },
  repositories: {
    wanted: ({ vault }) => vault.secrets.repositories !== undefined,
    revision: 0,
    generated: {},
    given: {
      username: {
        name: "repositories_username",
        description: "User that may read the repositories on the host in vault.secrets.repositories",
      },
      password: { name: "repositories_password", description: "Password or token of that user" },
    },
  },
};

/** What the cluster pushes metrics, logs and traces with: goes to Vault, into the secret `monitoring`. */
export const pushToken: SecretInput = {
  name: "monitoring_push_token",
  description: "Bearer token that may write metrics, logs and traces",
};

/** What Grafana asks Prometheus, Loki and Tempo with: goes to Grafana. */
export const queryToken: SecretInput = {
  name: "monitoring_query_token",
  description: "Bearer token that may read metrics, logs and traces",
};

/** Secrets of the deployment in the order of the table. */
export function wantedSecrets(config: ManagedKubernetesConfig): [SecretName, SecretSpecification][] {
  return (Object.entries(secrets) as [SecretName, SecretSpecification][]).filter(([, { wanted }]) => wanted(config));
}

/** What a person must enter in the workspace of the tooling phase. */
export function toolingSecrets(config: ManagedKubernetesConfig): SecretInput[] {
  const given = wantedSecrets(config).flatMap(([, specification]) => Object.values(specification.given));
  return config.grafana.authentication === "bearer" ? [...given, pushToken, queryToken] : given;
}
