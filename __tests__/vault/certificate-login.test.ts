import { CertificateLogin } from "../../constructs/vault/certificate-login";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new CertificateLogin(scope, "login", {
    mount: "hosts",
    description: "Hosts",
    authority: "PEM",
    roles: {
      server: {
        dnsNames: ["server.dc1.consul"],
        addresses: ["192.168.42.7"],
        rules: [{ path: "hosts/data/a", capabilities: ["read"], description: "Read a" }],
      },
    },
  });
});

test("whoever logs in shows a certificate of the authority, with the role's name, from the role's addresses", () => {
  expect(resources(stack, "vault_cert_auth_backend_role")).toEqual([
    expect.objectContaining({
      name: "server",
      certificate: "PEM",
      allowed_dns_sans: ["server.dc1.consul"],
      token_bound_cidrs: ["192.168.42.7"],
    }),
  ]);
});

test("tokens live for minutes, and have the role's policy and no other", () => {
  const [role] = resources(stack, "vault_cert_auth_backend_role");
  expect(role).toMatchObject({ token_ttl: 300, token_max_ttl: 600, token_no_default_policy: true });
  expect(role?.["token_policies"]).toEqual([expect.stringMatching(/^\$\{vault_policy\..+\.name\}$/)]);
});

test("a policy allows what was said, and to give the token back", () => {
  const [document] = Object.values(stack.data["vault_policy_document"] ?? {});
  expect(document?.["rule"]).toEqual([
    expect.objectContaining({ path: "auth/token/revoke-self", capabilities: ["update"] }),
    expect.objectContaining({ path: "hosts/data/a", capabilities: ["read"] }),
  ]);
});

test("the run fails where something else has the mount's path", () => {
  expect(Object.values(stack.data["vault_auth_backend"] ?? {})[0]).toHaveProperty(
    "lifecycle.postcondition.0.condition",
    '${self.type == "cert"}',
  );
});
