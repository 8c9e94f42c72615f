import type { PolicyRule } from "../../../vault/policy";
import type { Names } from "../../../deployment/names";

/** Workspaces whose runs log in to Vault with the deployment's own role. */
export const phasesWithVault = ["platform"] as const;

const change = ["create", "read", "update", "delete"] as const;

/**
 * What runs of platform may do in Vault: connect the cluster to the deployment's secrets, see who signs its certificates,
 * and nothing of another deployment. Paths: Vault API documentation, system backend and JWT auth method.
 */
export function terraformRules(names: Names, { pki }: { readonly pki: boolean }): PolicyRule[] {
  const { slug, clusterAuthMount } = names;
  return [
    { path: "auth/token/lookup-self", capabilities: ["read"], description: "See the own token" },
    { path: "auth/token/renew-self", capabilities: ["update"], description: "Renew the own token during a long run" },
    { path: "auth/token/revoke-self", capabilities: ["update"], description: "Give the own token back after the run" },
    { path: "sys/auth", capabilities: ["read"], description: "See which auth mounts there are" },
    {
      path: `sys/auth/${clusterAuthMount}`,
      capabilities: [...change, "sudo"],
      description: "Mount the cluster's logins",
    },
    {
      path: `sys/auth/${clusterAuthMount}/tune`,
      capabilities: ["read", "update", "sudo"],
      description: "Tune the cluster's logins",
    },
    {
      path: `sys/mounts/auth/${clusterAuthMount}`,
      capabilities: ["read"],
      description: "See the mount of the cluster's logins",
    },
    {
      path: `sys/mounts/auth/${clusterAuthMount}/tune`,
      capabilities: ["read", "update"],
      description: "Tune the cluster's logins",
    },
    { path: `auth/${clusterAuthMount}/config`, capabilities: [...change], description: "Trust the cluster's issuer" },
    {
      path: `auth/${clusterAuthMount}/role/*`,
      capabilities: [...change, "list"],
      description: "Let service accounts log in",
    },
    {
      path: `${slug}/metadata/*`,
      capabilities: ["read", "list"],
      description: "See which secrets there are, not what they hold",
    },
    ...(pki ? pkiRules(names) : []),
  ];
}

/** No policy may be written: who writes one has every right. */
function pkiRules({ pkiMount }: Names): PolicyRule[] {
  return [
    { path: `${pkiMount}/issuer/*`, capabilities: ["read"], description: "Read the certificates of issuers" },
    { path: `${pkiMount}/roles/*`, capabilities: ["read"], description: "See what certificates are signed" },
  ];
}
