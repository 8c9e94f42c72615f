import { CertificateAuthority } from "../../constructs/vault/certificate-authority";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new CertificateAuthority(scope, "certificates", {
    mount: "pki-wm-prod",
    role: "wm-prod",
    api: "https://vault.example.com:8200/v1",
    domain: "wm-prod.privatelink.example.com",
  });
});

test("the root's key is made in Vault and stays there", () => {
  expect(resources(stack, "vault_pki_secret_backend_root_cert")).toEqual([
    expect.objectContaining({ type: "internal", permitted_dns_domains: ["wm-prod.privatelink.example.com"] }),
  ]);
});

test("only servers below the domain get certificates", () => {
  expect(resources(stack, "vault_pki_secret_backend_role")).toEqual([
    expect.objectContaining({
      allowed_domains: ["wm-prod.privatelink.example.com"],
      allow_subdomains: true,
      allow_bare_domains: false,
      allow_glob_domains: false,
      allow_localhost: false,
      allow_ip_sans: false,
      enforce_hostnames: true,
      server_flag: true,
      client_flag: false,
      max_ttl: "2160h",
    }),
  ]);
});

test("certificates say where their issuer and its revocations are", () => {
  expect(resources(stack, "vault_pki_secret_backend_config_urls")).toEqual([
    expect.objectContaining({
      issuing_certificates: ["https://vault.example.com:8200/v1/pki-wm-prod/ca"],
      crl_distribution_points: ["https://vault.example.com:8200/v1/pki-wm-prod/crl"],
    }),
  ]);
});

test("the run fails with a sentence where there is no root", () => {
  const ready = Object.values(stack.data["vault_pki_secret_backend_issuer"] ?? {})[0];
  expect(ready).toHaveProperty("lifecycle.postcondition.0.condition", "${length(self.certificate) > 0}");
});
