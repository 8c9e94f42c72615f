import { TerraformOutput } from "cdktf";
import { ClusterTrust } from "../../constructs/vault/cluster-trust";
import { resources, synthesize } from "../synthesized";

const configuration = synthesize((stack) => {
  const { mount } = new ClusterTrust(stack, "trust", { mount: "jwt-wm", issuer: "https://issuer.example.com" });
  new TerraformOutput(stack, "used", { value: mount });
});

test("Vault takes tokens of this cluster only", () => {
  const [config] = resources(configuration, "vault_generic_endpoint");
  expect(config?.["path"]).toBe("auth/jwt-wm/config");
  const [, written] = /^\$\{jsonencode\((.*)\)\}$/.exec(String(config?.["data_json"])) ?? [];
  expect(written).toBe(
    '{"oidc_discovery_url" = "https://issuer.example.com", "bound_issuer" = "https://issuer.example.com"}',
  );
});

test("neither the mount nor a role is written: who writes a role gives it any policy", () => {
  expect(Object.keys(configuration.resource)).toEqual(["vault_generic_endpoint"]);
});

test("what Vault answers besides is no change, and what it cannot delete is left to the mount", () => {
  expect(resources(configuration, "vault_generic_endpoint")).toEqual([
    expect.objectContaining({ ignore_absent_fields: true, disable_delete: true }),
  ]);
  expect(resources(configuration, "vault_generic_endpoint")[0]).not.toHaveProperty("disable_read");
});

test("whoever uses the mount comes after the configuration, without quotes in the expression", () => {
  const { used } = configuration.output;
  expect(JSON.stringify(used)).toMatch(/\$\{local\.trust_mount_\w+\}/);
});
