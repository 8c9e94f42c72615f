import { JwtAuthBackendRole } from "@cdktf/provider-vault/lib/jwt-auth-backend-role";
import type { Construct } from "constructs";
import { Policy } from "./policy";
import type { PolicyRule } from "./policy";

export interface TerraformCloudRoleProps {
  /** Path of the JWT auth mount. */
  readonly mount: string;
  /** Name of the role and its policy. */
  readonly role: string;
  /** Namespace of both, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
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

/** Makes the policy `runs` and the role `role` in the scope: with them, runs of the workspaces log in to a mount that trusts Terraform Cloud. */
export function makeTerraformCloudRole(scope: Construct, props: TerraformCloudRoleProps): void {
  const { mount, role, namespace, organization, project, workspaces, rules } = props;
  const policy = new Policy(scope, "runs", { name: role, namespace, rules });
  const subjects = workspaces.map(
    (workspace) => `organization:${organization}:project:${project}:workspace:${workspace}:run_phase:*`,
  );
  new JwtAuthBackendRole(scope, "role", {
    backend: mount,
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
