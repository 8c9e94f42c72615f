import { AuthBackend } from "@cdktf/provider-vault/lib/auth-backend";
import { JwtAuthBackendRole } from "@cdktf/provider-vault/lib/jwt-auth-backend-role";
import { Construct } from "constructs";
import { requireAuthMount } from "./auth-mount";

/** A service account of the cluster, and what it may do in Vault. */
export interface ClusterRole {
  readonly serviceAccount: { readonly namespace: string; readonly name: string };
  /** What its tokens must be made for. */
  readonly audience: string;
  readonly policies: readonly string[];
}

export interface ClusterAuthProps {
  /** Path of the JWT auth mount. */
  readonly mount: string;
  /** Namespace of the mount, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
  /** Whose cluster logs in, for the list of mounts. */
  readonly owner: string;
  /** By name of the role. */
  readonly roles: Readonly<Record<string, ClusterRole>>;
}

/** Seconds. The operators in the cluster log in again when they need to. */
const lifetimes = { token: 1200, longestToken: 3600 };

/**
 * Where workloads of one cluster log in to Vault, with tokens for exactly one service account. The cluster need not exist yet:
 * nobody gets in until the mount is told whose tokens it trusts (ClusterTrust).
 */
export class ClusterAuth extends Construct {
  readonly mount: string;
  /** Role names, as Vault knows them. */
  readonly roles: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { mount, namespace, owner, roles }: ClusterAuthProps) {
    super(scope, id);
    // vault_jwt_auth_backend wants the issuer, which only the cluster knows.
    const backend = new AuthBackend(this, "mount", {
      path: mount,
      namespace,
      type: "jwt",
      description: `Service accounts of the cluster of ${owner}`,
    });
    this.mount = backend.path;
    requireAuthMount(this, "ready", { mount: backend, path: mount, type: "jwt", namespace });

    this.roles = Object.fromEntries(
      Object.entries(roles).map(([name, { serviceAccount, audience, policies }]) => {
        const role = new JwtAuthBackendRole(this, `role-${name}`, {
          backend: backend.path,
          roleName: name,
          namespace,
          roleType: "jwt",
          userClaim: "sub",
          boundSubject: `system:serviceaccount:${serviceAccount.namespace}:${serviceAccount.name}`,
          boundAudiences: [audience],
          tokenPolicies: [...policies],
          tokenTtl: lifetimes.token,
          tokenMaxTtl: lifetimes.longestToken,
        });
        return [name, role.roleName];
      }),
    );
  }
}
