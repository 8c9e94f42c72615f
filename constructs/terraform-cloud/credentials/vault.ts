import { secret, setting } from "./environment-variable";
import type { EnvironmentVariable } from "./environment-variable";

/** oidc: runs log in with a role of a JWT auth mount; static: a person enters a token. */
export type VaultLogin =
  | {
      readonly mode: "oidc";
      readonly role: string;
      /** Path of the JWT auth mount that holds the role. */
      readonly authPath: string;
    }
  | { readonly mode: "static" };

/** Where runs log in. */
export interface VaultAddress {
  /** URL of the server. */
  readonly address: string;
  /** Namespace of the auth mount.
   * @default the root namespace, or the server has none */
  readonly namespace?: string;
}

/** Names: HCP Terraform, dynamic credentials with the Vault provider; Vault provider, environment variables. */
export function vaultCredentials(login: VaultLogin, { address, namespace }: VaultAddress): EnvironmentVariable[] {
  if (login.mode === "static") return [secret("VAULT_TOKEN", "Vault token of the runs")];
  return [
    setting("TFC_VAULT_PROVIDER_AUTH", "true", "Runs log in to Vault with their own identity token"),
    setting("TFC_VAULT_ADDR", address, "URL of the Vault server"),
    setting("TFC_VAULT_RUN_ROLE", login.role, "Role that runs log in with"),
    setting("TFC_VAULT_AUTH_PATH", login.authPath, "Auth mount that holds the role"),
    ...(namespace === undefined ? [] : [setting("TFC_VAULT_NAMESPACE", namespace, "Namespace of the auth mount")]),
  ];
}
