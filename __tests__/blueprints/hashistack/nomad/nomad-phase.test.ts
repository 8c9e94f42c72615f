import { resources } from "../../../synthesized";
import type { Synthesized } from "../../../synthesized";
import type { HashistackDataset, Shape } from "../datasets";
import { upperPhases } from "../upper-phases";

function phase(shape: Shape = "multi", changes: Partial<HashistackDataset> = {}): Synthesized {
  return upperPhases(shape, changes).nomad;
}

/** Settings of the things of a type, by their name. */
function byName(configuration: Synthesized, type: string, name = "name"): Record<string, Record<string, unknown>> {
  return Object.fromEntries(resources(configuration, type).map((found) => [String(found[name]), found]));
}

/** Names of the policies of a role in Vault. */
function policiesOf(configuration: Synthesized, role: string): unknown {
  return byName(configuration, "vault_jwt_auth_backend_role", "role_name")[role]?.["token_policies"];
}

/** Data sources that ask a URL. */
function questions({ data }: Synthesized): Record<string, unknown>[] {
  return Object.values(data["http"] ?? {});
}

const two: Partial<HashistackDataset> = {
  nomad: { namespaces: { shop: { description: "The shop" }, batch: { secrets: false } } },
};

test("a job reads the secrets that are named after it, and no other", () => {
  const { data } = phase();
  const rules = Object.values(data["vault_policy_document"] ?? {}).flatMap(({ rule }) => rule as { path: string }[]);
  const claim = (name: string) => `{{identity.entity.aliases.ACCESSOR.metadata.${name}}}`;
  const own = `secrets/data/${claim("nomad_namespace")}/${claim("nomad_job_id")}`;
  expect(rules.map(({ path }) => path.replaceAll(/\$\{[^}]*\.accessor\}/g, "ACCESSOR"))).toEqual([
    own,
    `${own}/*`,
    "pki/issue/services",
    "pki/issue/ingress",
  ]);
});

test("jobs log in to Vault by Nomad's signature, each as itself", () => {
  const configuration = phase("multi", two);
  expect(resources(configuration, "vault_jwt_auth_backend")).toEqual([
    expect.objectContaining({
      path: "jwt-nomad",
      jwks_url: "https://nomad.wm-prod.privatelink.example.com:4646/.well-known/jwks.json",
      jwks_ca_pem: expect.stringContaining("terraform_remote_state") as string,
      default_role: "nomad-workloads",
    }),
  ]);
  const roles = byName(configuration, "vault_jwt_auth_backend_role", "role_name");
  for (const role of Object.values(roles))
    expect(role).toMatchObject({ bound_audiences: ["vault.io"], user_claim: "sub", token_type: "service" });
  expect(roles["nomad-workloads"]).toMatchObject({ bound_claims: { nomad_namespace: "shop" } });
  expect(roles["nomad-stack-jobs"]).toMatchObject({ bound_claims: { nomad_namespace: "sre" } });
});

test("certificates of the stack's services are for the stack's own jobs", () => {
  expect(policiesOf(phase(), "nomad-workloads")).toHaveLength(1);
  expect(policiesOf(phase(), "nomad-stack-jobs")).toHaveLength(2);
});

test("where no namespace may read secrets, nobody but the stack can log in to Vault", () => {
  const roles = (namespaces: NonNullable<HashistackDataset["nomad"]>["namespaces"]) =>
    Object.keys(byName(phase("multi", { nomad: { namespaces } }), "vault_jwt_auth_backend_role", "role_name"));
  expect(roles({})).toEqual(["nomad-stack-jobs"]);
  expect(roles({ batch: { secrets: false } })).toEqual(["nomad-stack-jobs"]);
});

test("a service gets a token of its name; the stack's names are kept for the stack", () => {
  const selectors = resources(phase(), "consul_acl_binding_rule").map(({ bind_type, bind_name, selector }) => ({
    bind_type,
    bind_name,
    selector,
  }));
  const stack = "prometheus|loki|grafana|ingress";
  expect(selectors).toEqual(
    expect.arrayContaining([
      {
        bind_type: "service",
        bind_name: "$${value.nomad_service}",
        selector: `"nomad_service" in value and value.nomad_namespace == "sre" and value.nomad_service matches "^(${stack})$"`,
      },
      {
        bind_type: "service",
        bind_name: "$${value.nomad_service}",
        selector: `"nomad_service" in value and value.nomad_namespace != "sre" and value.nomad_service not matches "^(${stack}|consul|vault|nomad|nomad-client)$"`,
      },
      {
        bind_type: "role",
        bind_name: "nomad-tasks-$${value.nomad_namespace}",
        selector: '"nomad_service" not in value',
      },
    ]),
  );
});

test("a task reads the keys of its namespace", () => {
  const configuration = phase("multi", two);
  const policies = byName(configuration, "consul_acl_policy");
  expect(Object.keys(policies).sort()).toEqual(["nomad-tasks-batch", "nomad-tasks-shop", "nomad-tasks-sre"]);
  for (const namespace of ["sre", "shop", "batch"]) {
    const rules = String(policies[`nomad-tasks-${namespace}`]?.["rules"]);
    expect(rules.match(/key_prefix .*/g)).toEqual([`key_prefix "${namespace}/" {`]);
    expect(rules).not.toContain("write");
  }
  expect(Object.keys(byName(configuration, "consul_acl_role")).sort()).toEqual(Object.keys(policies).sort());
});

test("Consul believes identities for Consul only", () => {
  const [method = {}] = resources(phase(), "consul_acl_auth_method");
  expect(method).toMatchObject({ name: "nomad-workloads", type: "jwt", token_locality: "local" });
  expect(method["config_json"]).toContain('"BoundAudiences" = ["consul.io"]');
  expect(method["config_json"]).toContain("/.well-known/jwks.json");
});

test("whoever has no token may do nothing, a reader may change nothing, a developer sees one namespace", () => {
  const policies = byName(phase("multi", two), "nomad_acl_policy");
  const text = (name: string) => String(policies[name]?.["rules_hcl"]);
  const given = (name: string) => new Set(text(name).match(/(?<=policy = ")\w+/g));
  expect(Object.keys(policies).sort()).toEqual([
    "anonymous",
    "developer-batch",
    "developer-shop",
    "operator",
    "readonly",
  ]);
  expect([...given("anonymous")]).toEqual(["deny"]);
  expect([...given("readonly")]).toEqual(["read"]);
  expect(text("readonly")).not.toContain("variables");
  expect(text("developer-shop").match(/namespace .*/g)).toEqual(['namespace "shop" {']);
  expect(text("developer-shop")).not.toContain("host_volume");
});

test("roles are for people; nobody is made anonymous", () => {
  expect(Object.keys(byName(phase(), "nomad_acl_role")).sort()).toEqual(["developer-shop", "operator", "readonly"]);
});

test("jobs run in containers, and as root on the host only where the dataset says so", () => {
  const drivers = (configuration: Synthesized): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(byName(configuration, "nomad_namespace")).map(([name, { capabilities }]) => [
        name,
        (capabilities as Record<string, unknown>)["enabled_task_drivers"],
      ]),
    );
  expect(drivers(phase())).toEqual({ sre: ["docker"], shop: ["docker"] });
  const namespaces = { shop: {} };
  expect(drivers(phase("multi", { nomad: { rawExec: true, namespaces } }))).toEqual({
    sre: ["docker"],
    shop: ["docker", "raw_exec"],
  });
});

test("every host that is to run jobs is asked whether it does, and no other", () => {
  const clients = (shape: Shape, changes: Partial<HashistackDataset> = {}) =>
    questions(phase(shape, changes))
      .map(({ url }) => String(url))
      .filter((url) => url.includes("type=client"));
  expect(clients("multi")).toHaveLength(4);
  expect(clients("multi", { hosts: { clients: { count: 5 } } })).toHaveLength(6);
  expect(clients("mono")).toEqual([
    expect.stringMatching(/^https:\/\/192\.168\.42\.7:4646\/v1\/agent\/health\?type=client$/),
  ]);
});

test("the leader is asked for by name, and checked against the hosts' authority", () => {
  const [leader = {}] = questions(phase()).filter(({ url }) => String(url).endsWith("/v1/status/leader"));
  expect(leader["url"]).toBe("https://nomad.wm-prod.privatelink.example.com:4646/v1/status/leader");
  for (const question of questions(phase())) expect(question["ca_cert_pem"]).toContain("terraform_remote_state");
});

test("tokens and Grafana's password pass through the run, and stay nowhere", () => {
  const { provider, ephemeral, resource } = phase();
  expect(provider["consul"]?.[0]?.["token"]).toMatch(/^\$\{ephemeral\.vault_kv_secret_v2\.[\w-]+\.data\["token"\]\}$/);
  expect(provider["nomad"]?.[0]?.["secret_id"]).toMatch(/^\$\{ephemeral\.vault_kv_secret_v2\./);
  expect(provider["vault"]?.[0]).not.toHaveProperty("token");
  expect(Object.values(ephemeral["vault_kv_secret_v2"] ?? {})).toEqual([
    { mount: "bootstrap", name: "consul" },
    { mount: "bootstrap", name: "nomad", depends_on: [expect.stringMatching(/^data\.http\.leader_/)] },
  ]);
  expect(Object.values(resource["vault_kv_secret_v2"] ?? {})).toEqual([
    expect.objectContaining({ mount: "secrets", name: "sre/grafana", data_json_wo_version: 1, disable_read: true }),
  ]);
  const [secret = {}] = Object.values(resource["vault_kv_secret_v2"] ?? {});
  expect(secret["data_json_wo"]).toMatch(/ephemeral\.random_password\./);
  expect(secret).not.toHaveProperty("data_json");
});

test("the stack's jobs find room where hosts are full, and batch jobs wait", () => {
  expect(resources(phase(), "nomad_scheduler_config")).toEqual([
    expect.objectContaining({
      memory_oversubscription_enabled: true,
      preemption_config: expect.objectContaining({
        service_scheduler_enabled: true,
        batch_scheduler_enabled: false,
      }) as unknown,
    }),
  ]);
});

test("the ingress gets certificates for exactly what is published", () => {
  expect(resources(phase(), "vault_pki_secret_backend_role")).toEqual([
    expect.objectContaining({
      backend: "pki",
      name: "ingress",
      allowed_domains: ["grafana.wm-prod.example.com", "shop.example.com"],
      allow_subdomains: false,
      allow_wildcard_certificates: false,
      client_flag: false,
    }),
  ]);
});
