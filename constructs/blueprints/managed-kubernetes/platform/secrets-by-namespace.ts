import type { VaultContract } from "../../../deployment/contracts/vault-contract";
import type { ApplicationConfig, ManagedKubernetesConfig } from "../config";

/** Name in Vault of what a client of Auth0 keeps secret, where it does. */
export function clientSecret(client: string): string {
  return `auth0-${client}`;
}

/** Name in Vault of the login to the repositories of charts and values, where they ask for one. */
const repositoriesSecret = "repositories";

/** Name of the client that users log in to Argo CD with. */
export const argoCdClient = "argo-cd";

/** Name in Vault of what Argo CD logs users in with. */
export const singleSignOnSecret = clientSecret(argoCdClient);

/** Secrets of Vault that an application's namespace gets. */
export function secretsOf(
  { platform }: ManagedKubernetesConfig,
  { name, secrets }: ApplicationConfig,
  { secretPaths }: Pick<VaultContract, "secretPaths">,
): string[] {
  if (!platform.addOns.vaultSecretsOperator.enabled) return [];
  const own = clientSecret(name);
  return [...secrets, ...(own in secretPaths ? [own] : [])];
}

/** Secrets of Vault that Argo CD gets. */
export function argoCdSecrets(
  { platform }: ManagedKubernetesConfig,
  { secretPaths }: Pick<VaultContract, "secretPaths">,
): string[] {
  const { argoCd, vaultSecretsOperator } = platform.addOns;
  if (!argoCd.enabled || !vaultSecretsOperator.enabled) return [];
  return [singleSignOnSecret, repositoriesSecret].filter((secret) => secret in secretPaths);
}

/** Key of the secret `monitoring` with the token that metrics, logs and traces are pushed with. */
export const pushTokenKey = "push_token";

/** Secrets of Vault that the monitoring agent gets. */
export function monitoringSecrets({ platform, grafana }: ManagedKubernetesConfig): string[] {
  const { monitoring, vaultSecretsOperator } = platform.addOns;
  const asked = grafana.authentication === "bearer";
  return asked && monitoring.enabled && vaultSecretsOperator.enabled ? ["monitoring"] : [];
}

/** Secrets of Vault that cert-manager gets. */
export function certificateSecrets({ platform }: ManagedKubernetesConfig): string[] {
  const { certManager, vaultSecretsOperator } = platform.addOns;
  const acme = platform.certificates.issuer === "acme";
  return acme && certManager.enabled && vaultSecretsOperator.enabled ? ["cloudflare"] : [];
}
