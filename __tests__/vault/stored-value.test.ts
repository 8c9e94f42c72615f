import { AclToken } from "../../constructs/consul/acl-token";
import { StoredValue } from "../../constructs/vault/stored-value";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  const token = new AclToken(scope, "dns", { description: "Answers about names", policies: {} });
  new StoredValue(scope, "token", {
    mount: "hosts",
    name: "consul-dns-token",
    key: "value",
    value: token.secret,
    changesWith: token.accessor,
  });
});
const [secret] = resources(stack, "vault_kv_secret_v2");

test("the value goes to Vault through the write-only argument", () => {
  expect(secret).toMatchObject({
    mount: "hosts",
    name: "consul-dns-token",
    data_json_wo: expect.stringMatching(/data\.consul_acl_token_secret_id\.\S+\.secret_id/) as string,
  });
  expect(secret).not.toHaveProperty("data_json");
});

test("it is written anew whenever what it belongs to is another one", () => {
  expect(secret?.["data_json_wo_version"]).toMatch(
    /^\$\{parseint\(substr\(sha256\(consul_acl_token\.\S+\.accessor_id\), 0, 7\), 16\)\}$/,
  );
});

test("what somebody deletes is found by the next run: all of it is written anew, and of one version a sentence tells", () => {
  expect(secret).not.toHaveProperty("disable_read");
  expect(secret).toHaveProperty("lifecycle.postcondition", [
    {
      condition: '${try(self.metadata["deletion_time"], "") == ""}',
      error_message: expect.stringContaining("vault kv undelete -mount=${self.mount}") as string,
    },
  ]);
});
