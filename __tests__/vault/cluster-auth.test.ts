import { ClusterAuth } from "../../constructs/vault/cluster-auth";
import { resources, synthesize } from "../synthesized";

const configuration = synthesize(
  (stack) =>
    new ClusterAuth(stack, "auth", {
      mount: "jwt-wm",
      cluster: "wm",
      issuer: "https://issuer.example.com",
      roles: {
        portal: {
          serviceAccount: { namespace: "portal", name: "vault-secrets" },
          audience: "vault",
          policies: ["wm-application"],
        },
      },
    }),
);

test("Vault takes tokens of this cluster only", () => {
  expect(resources(configuration, "vault_jwt_auth_backend")).toEqual([
    expect.objectContaining({
      path: "jwt-wm",
      oidc_discovery_url: "https://issuer.example.com",
      bound_issuer: "https://issuer.example.com",
    }),
  ]);
});

test("a role is one service account's, and gives its policies only", () => {
  expect(resources(configuration, "vault_jwt_auth_backend_role")).toEqual([
    expect.objectContaining({
      role_name: "portal",
      bound_subject: "system:serviceaccount:portal:vault-secrets",
      bound_audiences: ["vault"],
      token_policies: ["wm-application"],
      user_claim: "sub",
    }),
  ]);
});
