import { JwtAuthBackend } from "@cdktf/provider-vault/lib/jwt-auth-backend";
import { JwtAuthBackendRole } from "@cdktf/provider-vault/lib/jwt-auth-backend-role";
import { Construct } from "constructs";
import { requireAuthMount } from "./auth-mount";
import { Policy } from "./policy";
import type { PolicyRule } from "./policy";

export interface TerraformCloudAuthProps {
  /** Path of the JWT auth mount. */
  readonly mount: string;
  /** Name of the role and its policy. */
  readonly role: string;
  /** Namespace of both, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
  /** Host of Terraform Cloud: the issuer of the runs' tokens. */
  readonly hostname: string;
  readonly organization: string;
  readonly project: string;
  /** Workspaces whose runs may log in. */
  readonly workspaces: readonly string[];
  /** What their runs may do. */
  readonly rules: readonly PolicyRule[];
}

/** Audience that Terraform Cloud puts into the tokens of runs for Vault, unless told otherwise ("Dynamic credentials with the Vault provider"). */
const audience = "vault.workload.identity";

/** Seconds. Terraform Cloud renews the token during a run; no run holds one longer than two hours. */
const lifetimes = { token: 1200, longestToken: 7200 };

/** Lets the runs of some workspaces log in to Vault with the identity that Terraform Cloud gives each run, so that no Vault token is kept anywhere. */
export class TerraformCloudAuth extends Construct {
  constructor(scope: Construct, id: string, props: TerraformCloudAuthProps) {
    super(scope, id);
    const { mount, role, namespace, hostname, organization, project, workspaces, rules } = props;
    const issuer = `https://${hostname}`;
    const backend = new JwtAuthBackend(this, "backend", {
      type: "jwt",
      path: mount,
      namespace,
      oidcDiscoveryUrl: issuer,
      boundIssuer: issuer,
      description: `Terraform Cloud runs of ${organization}/${project}`,
    });
    requireAuthMount(this, "ready", { mount: backend, path: mount, type: "jwt", namespace });

    const policy = new Policy(this, "runs", { name: role, namespace, rules });
    const subjects = workspaces.map(
      (workspace) => `organization:${organization}:project:${project}:workspace:${workspace}:run_phase:*`,
    );
    new JwtAuthBackendRole(this, "role", {
      backend: backend.path,
      roleName: role,
      namespace,
      roleType: "jwt",
      boundAudiences: [audience],
      boundClaimsType: "glob",
      boundClaims: { sub: subjects.join(",") },
      userClaim: "terraform_full_workspace",
      tokenPolicies: [policy.policyName],
      tokenTtl: lifetimes.token,
      tokenMaxTtl: lifetimes.longestToken,
    });
  }
}
