import { configOf, rolesOf, vault } from "../contracts";
import type { Changes } from "../contracts";

/** Policies by the only subject that gets them, and the audience of its tokens. */
function granted(changes: Changes = {}): Record<string, unknown> {
  const grants = Object.entries(rolesOf(changes)).map(([name, { serviceAccount, audience, policies }]) => {
    expect(name).toBe(serviceAccount.namespace);
    return [`${serviceAccount.namespace}:${serviceAccount.name}`, { audience, policies }];
  });
  return Object.fromEntries(grants) as Record<string, unknown>;
}

const everyAddOnOff: Changes = {
  dataset: {
    platform: {
      addOns: {
        vaultSecretsOperator: { enabled: false },
        certManager: { enabled: false },
      },
    },
  },
};

test("each service account gets its own secrets of Vault and nothing else", () => {
  const reader = (policy: string) => ({ audience: "vault", policies: [policy] });
  expect(granted()).toEqual({
    "portal:vault-secrets": reader("wm-prod-application"),
    "ingest:vault-secrets": reader("wm-prod-auth0-ingest"),
    "argocd:vault-secrets": reader("wm-prod-auth0-argo-cd"),
    "cert-manager:vault-issuer": { audience: "vault://platform", policies: ["wm-prod-certificates"] },
  });
});

test("where nothing in the cluster asks Vault, nobody logs in", () => {
  expect(granted(everyAddOnOff)).toEqual({});
});

test("the agent gets the secret with the push token, where one is asked for", () => {
  const grafana = { ...configOf().grafana, authentication: "bearer" } as const;
  expect(granted({ dataset: { grafana } })).toMatchObject({
    "monitoring:vault-secrets": { policies: ["wm-prod-monitoring"] },
  });
  expect(rolesOf()).not.toHaveProperty("monitoring");
});

test("Argo CD gets the login of repositories, where there is one", () => {
  const repositories = {
    secretPaths: { ...vault.secretPaths, repositories: "repositories" },
    policies: { ...vault.policies, repositories: "wm-prod-repositories" },
  };
  expect(granted({ vault: repositories })).toMatchObject({
    "argocd:vault-secrets": { policies: ["wm-prod-auth0-argo-cd", "wm-prod-repositories"] },
  });
});

test("with ACME cert-manager reads the Cloudflare token and has nothing signed", () => {
  const certificates = { issuer: "acme", email: "a@example.com" } as const;
  expect(granted({ dataset: { platform: { certificates } }, vault: { pki: undefined } })).toMatchObject({
    "cert-manager:vault-secrets": { audience: "vault", policies: ["wm-prod-cloudflare"] },
  });
});
