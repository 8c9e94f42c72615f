import { SyncedSecrets } from "../../constructs/kubernetes/synced-secrets";
import type { SyncedSecret } from "../../constructs/kubernetes/synced-secrets";
import { resources, synthesize } from "../synthesized";
import { objectsOf } from "./releases";

const vault = { namespace: "admin/wm", authMount: "jwt-wm", role: "portal", mount: "wm" };

function synced(secrets: Record<string, SyncedSecret>) {
  return synthesize((stack) => new SyncedSecrets(stack, "secrets", { namespace: "portal", vault, secrets }));
}

test("the operator logs in as the namespace's own account, with tokens made for Vault", () => {
  const configuration = synced({ application: { path: "application" } });
  expect(objectsOf(configuration, "VaultAuth")).toEqual([
    expect.objectContaining({
      spec: {
        method: "jwt",
        mount: "jwt-wm",
        namespace: "admin/wm",
        jwt: { role: "portal", serviceAccount: "vault-secrets", audiences: ["vault"] },
      },
    }),
  ]);
  expect(resources(configuration, "kubernetes_service_account_v1")).toEqual([
    expect.objectContaining({
      metadata: { name: "vault-secrets", namespace: "portal" },
      automount_service_account_token: false,
    }),
  ]);
});

test("a Kubernetes secret follows the secret in Vault", () => {
  expect(objectsOf(synced({ application: { path: "application" } }), "VaultStaticSecret")).toEqual([
    expect.objectContaining({
      metadata: { name: "application", namespace: "portal" },
      spec: expect.objectContaining({
        type: "kv-v2",
        mount: "wm",
        path: "application",
        namespace: "admin/wm",
        destination: { name: "application", create: true, transformation: { excludeRaw: true } },
      }) as unknown,
    }),
  ]);
});

test("where entries are named, nothing else of the Vault secret gets into the cluster", () => {
  const entries = { password: '{{ get .Secrets "git_password" }}' };
  const [secret] = objectsOf(synced({ login: { path: "repositories", entries } }), "VaultStaticSecret");
  expect(secret?.["spec"]).toMatchObject({
    destination: {
      transformation: {
        excludes: [".*"],
        templates: { password: { name: "password", text: '{{ get .Secrets "git_password" }}' } },
      },
    },
  });
});
