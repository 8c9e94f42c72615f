import { ClusterAuth } from "../../constructs/vault/cluster-auth";
import { resources, synthesize } from "../synthesized";

const configuration = synthesize(
  (stack) =>
    new ClusterAuth(stack, "auth", {
      mount: "jwt-wm",
      owner: "WM",
      namespace: "wm",
      roles: {
        portal: {
          serviceAccount: { namespace: "portal", name: "vault-secrets" },
          audience: "vault",
          policies: ["wm-application"],
        },
      },
    }),
);

test("the mount is there before the cluster is: nobody is trusted yet", () => {
  expect(resources(configuration, "vault_auth_backend")).toEqual([
    expect.objectContaining({ path: "jwt-wm", type: "jwt", namespace: "wm" }),
  ]);
  expect(configuration.resource).not.toHaveProperty("vault_jwt_auth_backend");
});

test("a role is one service account's, and gives its policies only", () => {
  expect(resources(configuration, "vault_jwt_auth_backend_role")).toEqual([
    expect.objectContaining({
      role_name: "portal",
      namespace: "wm",
      role_type: "jwt",
      bound_subject: "system:serviceaccount:portal:vault-secrets",
      bound_audiences: ["vault"],
      token_policies: ["wm-application"],
      user_claim: "sub",
    }),
  ]);
});
