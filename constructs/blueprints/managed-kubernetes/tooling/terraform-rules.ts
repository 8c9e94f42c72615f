import type { PolicyRule } from "../../../vault/policy";
import type { Names } from "../../../deployment/names";

/** Workspaces whose runs log in to Vault with the deployment's own role. */
export const phasesWithVault = ["platform"] as const;

/**
 * What runs of platform may do in Vault: tell the mount of the cluster's logins which cluster it trusts. No role and no policy: Vault
 * gives whoever writes one every policy there is. Paths: Vault API documentation, token and JWT auth methods.
 */
export function terraformRules({ clusterAuthMount }: Names): PolicyRule[] {
  return [
    { path: "auth/token/lookup-self", capabilities: ["read"], description: "See the own token" },
    { path: "auth/token/renew-self", capabilities: ["update"], description: "Renew the own token during a long run" },
    { path: "auth/token/revoke-self", capabilities: ["update"], description: "Give the own token back after the run" },
    {
      path: `auth/${clusterAuthMount}/config`,
      capabilities: ["create", "read", "update"],
      description: "Trust the cluster's issuer",
    },
  ];
}
