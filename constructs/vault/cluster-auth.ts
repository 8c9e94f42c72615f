import { JwtAuthBackend } from "@cdktf/provider-vault/lib/jwt-auth-backend";
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
  /** Name of the cluster, for the list of mounts. */
  readonly cluster: string;
  /** Issuer of the cluster's service account tokens; Vault fetches its keys there. */
  readonly issuer: string;
  /** By name of the role. */
  readonly roles: Readonly<Record<string, ClusterRole>>;
}

/** Seconds. The operators in the cluster log in again when they need to. */
const lifetimes = { token: 1200, longestToken: 3600 };

/** Where workloads of one cluster log in to Vault, with tokens that the cluster signed for exactly one service account. */
export class ClusterAuth extends Construct {
  readonly mount: string;
  /** Role names, as Vault knows them. */
  readonly roles: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, { mount, cluster, issuer, roles }: ClusterAuthProps) {
    super(scope, id);
    const backend = new JwtAuthBackend(this, "mount", {
      path: mount,
      type: "jwt",
      description: `Service accounts of the cluster ${cluster}`,
      oidcDiscoveryUrl: issuer,
      boundIssuer: issuer,
    });
    this.mount = backend.path;
    requireAuthMount(this, "ready", { mount: backend, path: mount, type: "jwt" });

    this.roles = Object.fromEntries(
      Object.entries(roles).map(([name, { serviceAccount, audience, policies }]) => {
        const role = new JwtAuthBackendRole(this, `role-${name}`, {
          backend: backend.path,
          roleName: name,
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
