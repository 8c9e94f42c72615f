import { TerraformCloudAuth } from "../../constructs/vault/terraform-cloud-auth";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new TerraformCloudAuth(scope, "auth", {
    mount: "terraform-cloud-wm-prod",
    role: "terraform-wm-prod",
    hostname: "app.terraform.io",
    organization: "example",
    project: "WM-Prod",
    workspaces: ["WM-Prod-platform", "WM-Prod-application"],
    rules: [{ path: "sys/auth", capabilities: ["read"], description: "See auth mounts" }],
  });
});

test("only runs of the named workspaces log in, in any phase of the run", () => {
  expect(resources(stack, "vault_jwt_auth_backend_role")).toEqual([
    expect.objectContaining({
      bound_audiences: ["vault.workload.identity"],
      bound_claims_type: "glob",
      bound_claims: {
        sub: "organization:example:project:WM-Prod:workspace:WM-Prod-platform:run_phase:*,organization:example:project:WM-Prod:workspace:WM-Prod-application:run_phase:*",
      },
      user_claim: "terraform_full_workspace",
      token_max_ttl: 7200,
    }),
  ]);
});

test("tokens of another issuer are refused", () => {
  expect(resources(stack, "vault_jwt_auth_backend")).toEqual([
    expect.objectContaining({
      oidc_discovery_url: "https://app.terraform.io",
      bound_issuer: "https://app.terraform.io",
      path: "terraform-cloud-wm-prod",
    }),
  ]);
});

test("the run fails with a sentence where something else has the mount's path", () => {
  const ready = Object.values(stack.data["vault_auth_backend"] ?? {})[0];
  expect(ready).toHaveProperty("lifecycle.postcondition.0.condition", '${self.type == "jwt"}');
  expect(ready).toHaveProperty(
    "lifecycle.postcondition.0.error_message",
    "The Vault auth mount terraform-cloud-wm-prod is not of type jwt. Something else uses its path: remove that, and apply again.",
  );
});
