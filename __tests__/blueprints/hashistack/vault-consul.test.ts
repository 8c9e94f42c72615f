import { consulRights } from "../../../constructs/blueprints/hashistack/vault-consul/consul-rights";
import { hostRules } from "../../../constructs/blueprints/hashistack/vault-consul/host-login";
import { setUpRules } from "../../../constructs/blueprints/hashistack/vault-consul/run-rules";
import { aclRules } from "../../../constructs/consul/acl-rules";
import type { AclRule } from "../../../constructs/consul/acl-rules";
import { laterSecrets } from "../../../constructs/hosts/host-secrets";
import { vaultAuditFile } from "../../../constructs/hosts/vault-server";
import { secretsIn } from "../../../constructs/security/no-secret-value";
import { resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { authority, configuredStack } from "./configured-stack";
import { hashistackDeployment } from "./datasets";
import { allows, vaultPaths } from "./vault-paths";

const { vaultConsul } = configuredStack();
const { vaultConsul: mono } = configuredStack("mono");
const one = (type: string, phase: Synthesized = vaultConsul) => resources(phase, type)[0];
const data = (type: string) => Object.values(vaultConsul.data[type] ?? {});

describe("Vault", () => {
  test("writes every request into the file that the hosts rotate", () => {
    expect(one("vault_audit")).toMatchObject({ type: "file", options: { file_path: vaultAuditFile } });
  });

  test("has engines for secrets of hosts and of jobs, for services, and for the mesh", () => {
    expect(resources(vaultConsul, "vault_mount").map(({ path, type }) => `${String(type)} ${String(path)}`)).toEqual([
      "kv hosts",
      "kv secrets",
      "pki pki-root",
      "pki pki",
      "pki connect-root",
      "pki connect-intermediate",
    ]);
  });

  test("signs names of services and of the stack", () => {
    expect(one("vault_pki_secret_backend_role")).toMatchObject({
      name: "services",
      allowed_domains: ["service.consul", "wm-prod.privatelink.example.com"],
    });
  });

  test("makes tokens for jobs with policies for jobs only; they live as long as they are renewed", () => {
    expect(one("vault_token_auth_backend_role")).toMatchObject({
      role_name: "nomad_cluster",
      allowed_policies_glob: ["nomad_job_*"],
      orphan: true,
      renewable: true,
      token_period: 259_200,
    });
  });

  test("takes dead servers out where enough remain; a lone server has nobody to take out", () => {
    expect(one("vault_raft_autopilot")).toMatchObject({ cleanup_dead_servers: true, min_quorum: 3 });
    expect(one("vault_raft_autopilot", mono)).toMatchObject({ cleanup_dead_servers: false });
    expect(one("vault_raft_autopilot", mono)).not.toHaveProperty("min_quorum");
  });

  test("lets runs of the later phases in, by a role in the mount that the hosts made", () => {
    expect(one("vault_jwt_auth_backend_role")).toMatchObject({
      backend: "terraform-cloud-wm-prod",
      role_name: "terraform-wm-prod",
      bound_claims: {
        sub: [
          "organization:example-platforms:project:WM-Prod:workspace:WM-Prod-nomad:run_phase:*",
          "organization:example-platforms:project:WM-Prod:workspace:WM-Prod-sre-tooling:run_phase:*",
        ].join(","),
      },
    });
  });
});

describe("hosts", () => {
  const roles = resources(vaultConsul, "vault_cert_auth_backend_role");

  test("log in with the certificates of their Consul agents; a client's says nothing of a server", () => {
    expect(roles.map(({ name, allowed_dns_sans }) => [name, allowed_dns_sans])).toEqual([
      ["server", ["server.dc1.consul"]],
      ["host", ["client.dc1.consul"]],
    ]);
    for (const role of roles) expect(role).toMatchObject({ certificate: authority });
  });

  test("log in from their own addresses", () => {
    expect(roles.map(({ token_bound_cidrs }) => token_bound_cidrs)).toEqual([
      ["192.168.42.7", "192.168.42.71", "192.168.42.135"],
      ["192.168.42.16", "192.168.42.80", "192.168.42.144", "192.168.42.6"],
    ]);
    expect(resources(mono, "vault_cert_auth_backend_role").map(({ name }) => name)).toEqual(["server"]);
  });

  test.each([true, false])("read exactly the secrets that they fetch (server: %s)", (server) => {
    const wanted = laterSecrets({ server, jobs: true, transitSeal: false }).map((secret) => `hosts/data/${secret}`);
    const allowed = hostRules(server);
    expect(allowed.map(({ path }) => path)).toEqual(server ? [...wanted, "sys/storage/raft/snapshot"] : wanted);
    for (const { capabilities } of allowed) expect(capabilities).toEqual(["read"]);
  });

  test("find every secret that they fetch", () => {
    const written = resources(vaultConsul, "vault_kv_secret_v2").map(({ name }) => String(name));
    const fetched = [true, false].flatMap((server) => laterSecrets({ server, jobs: true, transitSeal: false }));
    expect(written.sort()).toEqual([...new Set(fetched)].sort());
    for (const secret of resources(vaultConsul, "vault_kv_secret_v2"))
      expect(secret["data_json_wo"]).toMatch(/^\$\{jsonencode\(\{"value" = /);
  });
});

describe("Consul", () => {
  const nomadAgent =
    'agent_prefix "" { policy = "read" } node_prefix "" { policy = "write" } service_prefix "" { policy = "write" }';
  const text = (user: keyof typeof consulRights) => {
    const policies: Readonly<Record<string, readonly AclRule[]>> = consulRights[user].policies;
    return Object.values(policies).map((rules) => aclRules(rules).replaceAll(/\s+/g, " ").trim());
  };

  test.each<[keyof typeof consulRights, string[]]>([
    ["agents", ['node_prefix "" { policy = "write" } service_prefix "" { policy = "read" }']],
    ["dns", ['node_prefix "" { policy = "read" } service_prefix "" { policy = "read" }']],
    ["telemetry", ['agent_prefix "" { policy = "read" }']],
    ["vault", ['service "vault" { policy = "write" }']],
    ["nomad-client", [nomadAgent]],
    ["nomad-server", [`${nomadAgent} mesh = "write"`]],
  ])("gives %s these rights and no others", (user, rules) => {
    expect(text(user)).toEqual(rules);
  });

  test("lets nobody write tokens or policies, and gives the anonymous token nothing", () => {
    const rules = resources(vaultConsul, "consul_acl_policy").map((policy) => String(policy["rules"]));
    expect(rules.join("")).not.toMatch(/acl\s*=|operator\s*=|keyring\s*=/);
    expect(Object.keys(vaultConsul.resource)).not.toContain("consul_acl_token_policy_attachment");
    expect(resources(vaultConsul, "consul_acl_token").length).toBe(Object.keys(consulRights).length);
  });

  test("gets its token only once it has a leader to show it to, and no state has the token", () => {
    const [leader = ""] = Object.keys(vaultConsul.data["http"] ?? {}).filter((name) => name.startsWith("leader"));
    expect(vaultConsul.ephemeral["vault_kv_secret_v2"]).toEqual({
      "consul-token": { mount: "bootstrap", name: "consul", depends_on: [`data.http.${leader}`] },
    });
    expect(vaultConsul.data["http"]?.[leader]).not.toHaveProperty("depends_on");
    expect(vaultConsul.provider["consul"]).toEqual([
      expect.objectContaining({
        address: "https://consul.wm-prod.privatelink.example.com:8501",
        token: '${ephemeral.vault_kv_secret_v2.consul-token.data["token"]}',
      }),
    ]);
  });
});

describe("at the end", () => {
  test("each server has registered its Vault: it took its token", () => {
    const services = data("consul_service_health");
    expect(services.map(({ filter }) => filter)).toEqual(
      ["server-1", "server-2", "server-3"].map((server) => `Node.Node == "${server}"`),
    );
    for (const service of services) {
      expect(service).toMatchObject({ name: "vault", passing: true, wait_for: "20m" });
      expect(service["depends_on"]).toContainEqual(expect.stringContaining("consul-token-of-vault"));
    }
  });

  test("the token that makes Vault start anew is written after everything else", () => {
    const secrets = vaultConsul.resource["vault_kv_secret_v2"] ?? {};
    const [last] = Object.values(secrets).filter(({ name }) => name === "consul-token-of-vault");
    const others = Object.entries(vaultConsul.resource)
      .filter(([type]) => type.startsWith("vault_") || type.startsWith("consul_"))
      .flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))
      .filter((address) => !address.includes("consul-token-of-vault"));
    expect(last?.["depends_on"]).toEqual(expect.arrayContaining(others));
  });

  test("every Vault is unsealed, by a sentence and not by a status", () => {
    const health = data("http").filter(({ url }) => String(url).includes("/v1/sys/health"));
    expect(health.map(({ url }) => new URL(String(url)).hostname)).toEqual([
      "192.168.42.7",
      "192.168.42.71",
      "192.168.42.135",
    ]);
    for (const question of health) {
      expect(new URL(String(question["url"])).searchParams.get("sealedcode")).toBe("200");
      expect(question).toHaveProperty(
        "lifecycle.postcondition.0.error_message",
        expect.stringContaining("sealed or not initialized"),
      );
    }
  });

  test("Consul's servers are healthy, and the services' authority does not end soon", () => {
    expect(data("consul_autopilot_health")[0]).toHaveProperty("lifecycle.postcondition.0.condition", "${self.healthy}");
    expect(data("tls_certificate")[0]).toHaveProperty(
      "lifecycle.postcondition.0.condition",
      expect.stringContaining('"2160h"'),
    );
  });
});

describe("the run that sets everything up", () => {
  const rules = setUpRules(hashistackDeployment("aws", "multi").names);
  const { written, read } = vaultPaths(vaultConsul);

  test.each(written)("may write %s", (path) => {
    expect(["create", "update"].every((capability) => allows(rules, path, capability))).toBe(true);
  });

  test.each(read)("may read %s", (path) => {
    expect(allows(rules, path, "read")).toBe(true);
  });

  test.each([
    "bootstrap/data/nomad",
    "secrets/data/shop/portal",
    "sys/policies/acl/root",
    "sys/policies/acl/terraform-wm-prod-bootstrap",
    "auth/terraform-cloud-wm-prod/config",
    "auth/terraform-cloud-wm-prod/role/terraform-wm-prod-bootstrap",
    "auth/token/create",
    "sys/raw/x",
  ])("may do nothing at %s", (path) => {
    expect(["create", "read", "update", "delete"].some((capability) => allows(rules, path, capability))).toBe(false);
  });
});

test("no secret stands in the phases", () => {
  const { systemServices } = configuredStack();
  for (const phase of [systemServices, vaultConsul, mono]) expect(secretsIn({ ...phase })).toEqual([]);
});

test("people find references to the tokens among the outputs, and no token", () => {
  const value = vaultConsul.output["references"]?.["value"] as { consul: Record<string, string>; nomad: string };
  expect(new Set(Object.keys(value.consul))).toEqual(new Set(Object.keys(consulRights)));
  for (const accessor of Object.values(value.consul))
    expect(accessor).toMatch(/^\$\{consul_acl_token\..*\.accessor_id\}$/);
  expect(value.nomad).toContain("vault_token_auth_backend_role");
});
