import { ServiceAuthority } from "../../constructs/vault/service-authority";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new ServiceAuthority(scope, "services", {
    mounts: { root: "pki-root", intermediate: "pki" },
    role: "services",
    api: "https://vault.example.com:8200/v1",
    name: "WM-Prod services",
    domains: ["service.consul", "wm-prod.privatelink.example.com"],
  });
});
const one = (type: string) => resources(stack, type)[0];
const named = (type: string, part: string) =>
  Object.entries(stack.resource[type] ?? {}).find(([name]) => name.includes(part))?.[1];

test("the root signs the intermediate authority, and there is no role that it would sign a service's certificate by", () => {
  expect(one("vault_pki_secret_backend_root_sign_intermediate")).toMatchObject({
    backend: expect.stringContaining("vault_pki_secret_backend_root_cert") as string,
    max_path_length: 0,
  });
  expect(resources(stack, "vault_pki_secret_backend_role").map(({ backend }) => backend)).toEqual([
    expect.stringContaining("services_intermediate_engine"),
  ]);
});

test("no key leaves Vault", () => {
  expect(one("vault_pki_secret_backend_root_cert")).toMatchObject({ type: "internal", max_path_length: 1 });
  expect(one("vault_pki_secret_backend_intermediate_cert_request")).toMatchObject({ type: "internal" });
});

test("whatever signs outlives what it signs", () => {
  const hours = (value: unknown) => Number(String(value).replace("h", ""));
  const root = hours(one("vault_pki_secret_backend_root_cert")?.["ttl"]);
  const intermediate = hours(one("vault_pki_secret_backend_root_sign_intermediate")?.["ttl"]);
  const certificate = hours(one("vault_pki_secret_backend_role")?.["max_ttl"]);
  expect(root).toBeGreaterThan(intermediate);
  expect(intermediate).toBeGreaterThan(certificate);
  expect(named("vault_mount", "root")?.["max_lease_ttl_seconds"]).toBe(root * 3600);
  expect(named("vault_mount", "intermediate")?.["max_lease_ttl_seconds"]).toBe(intermediate * 3600);
});

test("the role signs names below the domains, for servers, and nothing else", () => {
  expect(one("vault_pki_secret_backend_role")).toMatchObject({
    allowed_domains: ["service.consul", "wm-prod.privatelink.example.com"],
    allow_subdomains: true,
    allow_bare_domains: false,
    allow_wildcard_certificates: false,
    allow_ip_sans: false,
    allow_localhost: false,
    server_flag: true,
    client_flag: false,
  });
});

test.each(["root", "intermediate"])(
  "certificates of the %s engine tell where to ask, and what has ended is forgotten",
  (engine) => {
    const mount = engine === "root" ? "pki-root" : "pki";
    expect(named("vault_pki_secret_backend_config_urls", engine)).toMatchObject({
      issuing_certificates: [`https://vault.example.com:8200/v1/${mount}/ca`],
      crl_distribution_points: [`https://vault.example.com:8200/v1/${mount}/crl`],
    });
    expect(named("vault_pki_secret_backend_crl_config", engine)).toMatchObject({ auto_rebuild: true });
    expect(named("vault_pki_secret_backend_config_auto_tidy", engine)).toMatchObject({
      enabled: true,
      tidy_cert_store: true,
      tidy_revoked_certs: true,
    });
  },
);

test("addresses are set before an authority is made: they stand in its certificate", () => {
  expect(one("vault_pki_secret_backend_root_cert")?.["depends_on"]).toContainEqual(
    expect.stringContaining("vault_pki_secret_backend_config_urls."),
  );
});
