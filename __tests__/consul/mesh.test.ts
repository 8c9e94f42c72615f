import { MeshAuthority, meshAuthorityRules } from "../../constructs/consul/mesh-authority";
import { MeshDefaults } from "../../constructs/consul/mesh-defaults";
import { resources, synthesize } from "../synthesized";

const mounts = { root: "connect-root", intermediate: "connect-intermediate" };
const stack = synthesize((scope) => {
  new MeshAuthority(scope, "authority", {
    vaultUrl: "https://vault.example.com:8200",
    consul: { url: "https://consul.example.com:8501", authority: "PEM" },
    authorityFile: "/etc/consul.d/tls/ca.pem",
    mounts,
    appRoleMount: "approle-consul",
    role: "consul-mesh",
    servers: ["192.168.42.7", "192.168.42.8"],
  });
  new MeshDefaults(scope, "defaults");
});
const [authority] = resources(stack, "consul_certificate_authority");

test("Consul has Vault for an authority, and no secret in its configuration", () => {
  expect(authority).toMatchObject({ connect_provider: "vault" });
  expect(authority?.["config_json"]).toMatch(
    /"Params" = \{"role_id" = vault_approle_auth_backend_role\.\S+\.role_id\}/,
  );
  expect(authority?.["config_json"]).not.toMatch(/secret_id|Token/);
});

test("members are in the order that Consul gives them back in: another one would be a change in each plan", () => {
  const names = [...String(authority?.["config_json"]).matchAll(/"(\w+)" =/g)].map(([, name]) => name);
  const top = names.filter(
    (name) => name !== "MountPath" && name !== "Params" && name !== "role_id" && name !== "Type",
  );
  expect(top).toEqual([...top].sort());
});

test("only servers log in, without a secret but from their own addresses", () => {
  expect(resources(stack, "vault_approle_auth_backend_role")).toEqual([
    expect.objectContaining({
      bind_secret_id: false,
      token_bound_cidrs: ["192.168.42.7", "192.168.42.8"],
      token_no_default_policy: true,
    }),
  ]);
});

test("Consul may have the root sign and nothing else with it, and everything with its own engine", () => {
  const rights = Object.fromEntries(meshAuthorityRules(mounts).map(({ path, capabilities }) => [path, capabilities]));
  expect(rights).toEqual({
    "sys/mounts/connect-root": ["read"],
    "sys/mounts/connect-intermediate": ["read"],
    "sys/mounts/connect-intermediate/tune": ["update"],
    "connect-root/": ["read"],
    "connect-root/root/sign-intermediate": ["update"],
    "connect-intermediate/*": ["create", "read", "update", "delete", "list"],
    "auth/token/renew-self": ["update"],
    "auth/token/lookup-self": ["read"],
  });
});

test("a mesh whose root went with an older Vault stops the run before Consul is told, with a sentence that says what to do", () => {
  const [name = ""] = Object.keys(stack.data["http"] ?? {});
  expect(authority?.["depends_on"]).toContain(`data.http.${name}`);
  const asked = stack.data["http"]?.[name];
  expect(asked?.["url"]).toBe("https://consul.example.com:8501/v1/connect/ca/roots");
  expect(asked).toHaveProperty(
    "lifecycle.postcondition.0.error_message",
    expect.stringContaining("-force-without-cross-signing"),
  );
});

test("no service may connect to another unless somebody allows it, and proxies speak mutual TLS only", () => {
  expect(resources(stack, "consul_config_entry_service_intentions")).toEqual([
    expect.objectContaining({ name: "*", sources: [{ name: "*", action: "deny", type: "consul", precedence: 5 }] }),
  ]);
  expect(resources(stack, "consul_config_entry")[0]).toMatchObject({
    kind: "proxy-defaults",
    name: "global",
    config_json: expect.stringContaining('"MutualTLSMode" = "strict"') as string,
  });
});
