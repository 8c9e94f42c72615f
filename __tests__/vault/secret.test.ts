import type { TerraformStack } from "cdktf";
import { EphemeralPassword } from "../../constructs/random/ephemeral-password";
import { Secret } from "../../constructs/vault/secret";
import { SecretStore } from "../../constructs/vault/secret-store";
import { resources, synthesize } from "../synthesized";

function build(stack: TerraformStack, { namespace, version = 1 }: { namespace?: string; version?: number } = {}): void {
  const store = new SecretStore(stack, "store", {
    mount: "wm-prod",
    appRoleMount: "approle-wm-prod",
    namespace,
    owner: "WM-Prod",
  });
  const { result } = new EphemeralPassword(stack, "password", { length: 40 });
  new Secret(stack, "application", {
    store,
    name: "application",
    reader: "wm-prod-application",
    values: { password: result },
    version,
    replacedWith: ["auth0_client.portal.client_id"],
  });
}

const stack = synthesize(build);

test("values go to Vault through the write-only argument and are never read back", () => {
  expect(resources(stack, "vault_kv_secret_v2")).toEqual([
    expect.objectContaining({
      data_json_wo: '${jsonencode({"password" = ephemeral.random_password.password.result})}',
      data_json_wo_version: 1,
      disable_read: true,
    }),
  ]);
  expect(resources(stack, "vault_kv_secret_v2")[0]).not.toHaveProperty("data_json");
});

test("a later run sends the values again only where the version rose", () => {
  const rotated = synthesize((other) => {
    build(other, { version: 2 });
  });
  const [before, after] = [stack, rotated].map((each) => resources(each, "vault_kv_secret_v2")[0]);
  expect(after).toEqual({ ...before, data_json_wo_version: 2 });
});

test("a secret is written anew where its source is replaced: Terraform takes bare addresses there", () => {
  expect(resources(stack, "vault_kv_secret_v2")[0]).toHaveProperty("lifecycle.replace_triggered_by", [
    "auth0_client.portal.client_id",
  ]);
});

test("the policy reads this secret and nothing else", () => {
  const document = Object.values(stack.data["vault_policy_document"] ?? {})[0];
  expect(document?.["rule"]).toEqual([
    expect.objectContaining({ capabilities: ["read"], path: expect.stringMatching(/\/data\/application$/) as string }),
    expect.objectContaining({
      capabilities: ["read"],
      path: expect.stringMatching(/\/metadata\/application$/) as string,
    }),
  ]);
});

test("the AppRole has that policy only, and short-lived tokens", () => {
  expect(resources(stack, "vault_approle_auth_backend_role")).toEqual([
    expect.objectContaining({
      role_name: "wm-prod-application",
      token_policies: [expect.stringContaining("vault_policy.application_reader_policy")],
      token_ttl: 1200,
      secret_id_ttl: 86_400,
    }),
  ]);
});

test("the run fails with a sentence unless Vault holds all keys; it is told their names, not their values", () => {
  const written = Object.values(stack.data["vault_kv_secret_subkeys_v2"] ?? {})[0];
  expect(written?.["depends_on"]).toEqual([expect.stringMatching(/^vault_kv_secret_v2\./)]);
  expect(written).toHaveProperty("lifecycle.postcondition", [
    {
      condition: '${length(setsubtract(["password"], keys(jsondecode(self.data_json)))) == 0}',
      error_message: expect.stringContaining("raise the secrets' version") as string,
    },
  ]);
  expect(stack.data).not.toHaveProperty("vault_kv_secret_v2");
});

test("everything is made in the namespace", () => {
  const inNamespace = synthesize((other) => {
    build(other, { namespace: "wm-prod" });
  });
  const made = Object.values(inNamespace.resource).flatMap((named) => Object.values(named));
  expect(made.map(({ namespace }) => namespace)).toEqual(made.map(() => "wm-prod"));
});
