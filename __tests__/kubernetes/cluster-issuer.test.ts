import { ClusterIssuer } from "../../constructs/kubernetes/cluster-issuer";
import type { ClusterIssuerProps } from "../../constructs/kubernetes/cluster-issuer";
import { resources, synthesize } from "../synthesized";
import { objectsOf } from "./releases";

const signedByVault = {
  vault: {
    address: "https://vault.example.com",
    namespace: "admin/wm",
    authMount: "jwt-wm",
    role: "cert-manager",
    pki: { mount: "pki-wm", role: "wm" },
  },
};
const signedByAcme = { acme: { email: "a@example.com", cloudflareToken: { name: "cloudflare", key: "api_token" } } };

function issuer(signer: ClusterIssuerProps["signer"]) {
  return synthesize((stack) => new ClusterIssuer(stack, "issuer", { signer, after: [] }));
}

test("Vault signs, for a service account of the issuer's own", () => {
  expect(objectsOf(issuer(signedByVault), "ClusterIssuer")).toEqual([
    expect.objectContaining({
      spec: {
        vault: {
          server: "https://vault.example.com",
          namespace: "admin/wm",
          path: "pki-wm/sign/wm",
          auth: {
            kubernetes: {
              mountPath: "/v1/auth/jwt-wm",
              role: "cert-manager",
              serviceAccountRef: { name: "vault-issuer" },
            },
          },
        },
      },
    }),
  ]);
});

test("cert-manager may make tokens for that account and for no other", () => {
  const [role] = resources(issuer(signedByVault), "kubernetes_role_v1");
  expect(role?.["rule"]).toEqual([
    {
      api_groups: [""],
      resources: ["serviceaccounts/token"],
      resource_names: [expect.stringContaining("kubernetes_service_account_v1") as unknown],
      verbs: ["create"],
    },
  ]);
});

test("ACME challenges go over Cloudflare with the token from Vault, and need no account in Vault", () => {
  const configuration = issuer(signedByAcme);
  expect(objectsOf(configuration, "ClusterIssuer")[0]?.["spec"]).toMatchObject({
    acme: {
      email: "a@example.com",
      solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: { name: "cloudflare", key: "api_token" } } } }],
    },
  });
  expect(resources(configuration, "kubernetes_service_account_v1")).toEqual([]);
});
