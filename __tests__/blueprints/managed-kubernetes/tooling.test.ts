import type { z } from "zod";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type { ManagedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { ToolingPhase } from "../../../constructs/blueprints/managed-kubernetes/tooling";
import { toolingSecrets } from "../../../constructs/blueprints/managed-kubernetes/tooling/secrets";
import { DeploymentKey } from "../../../constructs/deployment/deployment-key";
import { Names } from "../../../constructs/deployment/names";
import { PlatformApp } from "../../../constructs/deployment/platform-app";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { configurationOf, resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { phases } from "./contracts";

type Dataset = z.input<typeof managedKubernetesConfig>;

const chart = { repository: "https://charts.example.com", name: "chart", version: "1.0.0" };

const minimal: Dataset = {
  blueprint: "managed-kubernetes",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example" },
  credentials: { vault: { mode: "oidc", role: "bootstrap" } },
  vault: { address: "https://vault.example.com:8200" },
  auth0: { domain: "wm-example.eu.auth0.com" },
  grafana: {
    url: "https://wm-example.grafana.net",
    prometheusUrl: "https://prometheus.example.com",
    lokiUrl: "https://loki.example.com",
    tempoUrl: "https://tempo.example.com",
    alertEmails: ["team@example.com"],
  },
  applications: [
    { name: "portal", host: "portal", auth: "spa", chart },
    { name: "ingest", auth: "m2m", chart },
    { name: "batch", chart },
  ],
};

function configOf(changes: Partial<Dataset> = {}): ManagedKubernetesConfig {
  return managedKubernetesConfig.parse({ ...minimal, ...changes });
}

interface Built extends Pick<ToolingPhase, "vault" | "auth0" | "grafana"> {
  readonly stack: Synthesized;
}

function build(changes: Partial<Dataset> = {}): Built {
  const key = DeploymentKey.parse("WM-Prod");
  if (!key) throw new Error("WM-Prod is no deployment key");
  return inTemporaryFolder((folder) => {
    const app = new PlatformApp(folder);
    const phase = new ToolingPhase(app, { key, names: new Names(key), config: configOf(changes) }, {});
    const { vault, auth0, grafana } = phase;
    return { stack: configurationOf(phase), vault, auth0, grafana };
  });
}

function named(stack: Synthesized, type: string, name: string): Record<string, unknown> | undefined {
  return resources(stack, type).find((resource) => resource["name"] === name);
}

const built = build();

describe("Vault", () => {
  test("a deployment has its secrets, and one for each client that keeps a secret", () => {
    const names = resources(built.stack, "vault_kv_secret_v2").map(({ name }) => name);
    expect(names).toEqual(["application", "monitoring", "spicedb", "argo-workflows", "auth0-ingest", "auth0-argo-cd"]);
    expect(Object.keys(built.vault.secretPaths)).toEqual(names);
    expect(Object.keys(built.vault.policies)).toEqual(names);
  });

  test("optional secrets are switched off", () => {
    const { stack } = build({
      vault: {
        address: "https://vault.example.com",
        secrets: { spicedb: false, argoWorkflows: false, cloudflare: true },
      },
      platform: { addOns: { argoCd: { enabled: false } } },
    });
    const names = resources(stack, "vault_kv_secret_v2").map(({ name }) => name);
    expect(names).toEqual(["application", "monitoring", "cloudflare", "auth0-ingest"]);
  });

  test("every secret has its own policy and AppRole", () => {
    const roles = resources(built.stack, "vault_approle_auth_backend_role");
    expect(roles.map((role) => role["role_name"])).toEqual([
      "wm-prod-application",
      "wm-prod-monitoring",
      "wm-prod-spicedb",
      "wm-prod-argo-workflows",
      "wm-prod-auth0-ingest",
      "wm-prod-auth0-argo-cd",
    ]);
    expect(new Set(roles.map((role) => JSON.stringify(role["token_policies"]))).size).toBe(roles.length);
  });

  test("raising the version rotates every secret", () => {
    const { stack } = build({ vault: { address: "https://vault.example.com", secretsVersion: 3 } });
    const versions = resources(stack, "vault_kv_secret_v2").map((secret) => secret["data_json_wo_version"]);
    expect(new Set(versions)).toEqual(new Set([3]));
  });

  test("platform logs in with the deployment's own role", () => {
    const roles = resources(built.stack, "vault_jwt_auth_backend_role");
    expect(roles.filter((role) => "bound_claims" in role)).toEqual([
      expect.objectContaining({
        role_name: "terraform-wm-prod",
        bound_claims: {
          sub: "organization:example:project:WM-Prod:workspace:WM-Prod-platform:run_phase:*",
        },
      }),
    ]);
  });

  describe("what runs of later phases may do", () => {
    interface Rule {
      readonly path: string;
      readonly capabilities: readonly string[];
    }
    const documents = Object.values(built.stack.data["vault_policy_document"] ?? {}).map(({ rule }) => rule as Rule[]);
    const rules = documents.find((document) => document.some(({ path }) => path.startsWith("auth/token/"))) ?? [];

    test("they say whom the cluster's mount trusts, look after their own token, and do nothing else", () => {
      expect(Object.fromEntries(rules.map(({ path, capabilities }) => [path, capabilities]))).toEqual({
        "auth/token/lookup-self": ["read"],
        "auth/token/renew-self": ["update"],
        "auth/token/revoke-self": ["update"],
        "auth/jwt-wm-prod/config": ["create", "read", "update"],
      });
    });

    test("that is all that platform writes", () => {
      const { resource, data } = phases().platform;
      const writable = rules.filter(({ capabilities }) => capabilities.includes("create")).map(({ path }) => path);
      const written = Object.entries({ ...resource, ...data })
        .filter(([type]) => type.startsWith("vault_"))
        .flatMap(([, made]) => Object.values(made).map(({ path }) => path));
      expect(written).toEqual(writable);
    });

    test("no rule reaches a role, a policy or a mount, by its name or by a wildcard", () => {
      const paths = rules.map(({ path }) => path);
      expect(paths.filter((path) => /[*+]|\/role|polic|^sys\//.test(path))).toEqual([]);
      expect(rules.filter(({ capabilities }) => capabilities.some((one) => ["sudo", "delete"].includes(one)))).toEqual(
        [],
      );
    });
  });

  describe("where the cluster logs in", () => {
    const roles = resources(built.stack, "vault_jwt_auth_backend_role").filter((role) => "bound_subject" in role);

    test("the mount and its roles are made here, and handed on", () => {
      expect(resources(built.stack, "vault_auth_backend")).toContainEqual(
        expect.objectContaining({ path: "jwt-wm-prod", type: "jwt" }),
      );
      expect(roles.map((role) => role["role_name"])).toEqual(["argocd", "ingest", "cert-manager"]);
      expect(Object.keys(built.vault.clusterAuth.roles)).toEqual(["argocd", "ingest", "cert-manager"]);
    });

    test("each role is one service account's, and gives policies of this deployment's only", () => {
      const bound = roles.map((role) => [role["role_name"], role["bound_subject"], role["bound_audiences"]]);
      expect(bound).toEqual([
        ["argocd", "system:serviceaccount:argocd:vault-secrets", ["vault"]],
        ["ingest", "system:serviceaccount:ingest:vault-secrets", ["vault"]],
        ["cert-manager", "system:serviceaccount:cert-manager:vault-issuer", ["vault://platform"]],
      ]);
      const own = Object.keys(built.stack.resource["vault_policy"] ?? {}).map((id) => `\${vault_policy.${id}.name}`);
      const given = roles.flatMap((role) => role["token_policies"] as string[]);
      expect(given).toHaveLength(3);
      expect(given.filter((policy) => !own.includes(policy))).toEqual([]);
    });
  });

  test("a deployment with namespaces lives in its own, below the one of all deployments", () => {
    const { stack, vault } = build({
      vault: { address: "https://vault.example.com", namespaces: true, parentNamespace: "admin" },
    });
    expect(stack.provider["vault"]).toEqual([expect.objectContaining({ namespace: "admin/deployments" })]);
    expect(resources(stack, "vault_namespace")).toEqual([expect.objectContaining({ path: "wm-prod" })]);
    expect(vault.namespace).toMatch(/^admin\/deployments\/\$\{TfToken/);
    const outside = Object.entries(stack.resource)
      .filter(([type]) => type.startsWith("vault_") && type !== "vault_namespace")
      .flatMap(([type, made]) =>
        Object.values(made)
          .filter(({ namespace }) => namespace === undefined)
          .map(() => type),
      );
    expect(outside).toEqual([]);
  });

  test("whoever has certificates signed can do nothing else, and later phases cannot change that", () => {
    expect(built.vault.pki?.policy).toBeDefined();
    const signer = Object.values(built.stack.data["vault_policy_document"] ?? {}).filter((document) =>
      JSON.stringify(document).includes("/sign/"),
    );
    expect(signer).toEqual([
      expect.objectContaining({ rule: [expect.objectContaining({ capabilities: ["create", "update"] })] }),
    ]);
    expect(named(built.stack, "vault_policy", "wm-prod-certificates")).toBeDefined();
  });

  test("the deployment's own authority signs where no public one does", () => {
    expect(built.vault.pki).toBeDefined();
    const certificates = { issuer: "acme", email: "team@example.com" } as const;
    const { stack, vault } = build({
      platform: { certificates },
      vault: { address: "https://vault.example.com", secrets: { cloudflare: true } },
    });
    expect(vault.pki).toBeUndefined();
    expect(stack.resource).not.toHaveProperty("vault_pki_secret_backend_root_cert");
  });
});

describe("secrets that a person gives", () => {
  test("a minimal deployment asks for none", () => {
    expect(toolingSecrets(configOf())).toEqual([]);
    expect(built.stack.variable).toEqual({});
  });

  test("each is a variable of the phase, and the workspace has a place for each variable", () => {
    const changes: Partial<Dataset> = {
      vault: {
        address: "https://vault.example.com",
        secrets: { cloudflare: true, repositories: "charts.example.com" },
      },
      grafana: { ...minimal.grafana, authentication: "bearer" },
    };
    const asked = toolingSecrets(configOf(changes)).map(({ name }) => name);
    const { variable } = build(changes).stack;
    expect(asked.sort()).toEqual(Object.keys(variable).sort());
    expect(asked).toEqual([
      "cloudflare_api_token",
      "monitoring_push_token",
      "monitoring_query_token",
      "repositories_password",
      "repositories_username",
    ]);
    const kept = Object.entries(variable).filter(
      ([, { sensitive, ephemeral }]) => sensitive !== true || ephemeral !== true,
    );
    // The Grafana provider has no write-only argument for what it asks data sources with.
    expect(kept.map(([name]) => name)).toEqual(["monitoring_query_token"]);
  });
});

describe("Auth0", () => {
  test("callbacks come from the hosts of the applications: nothing waits for a load balancer", () => {
    expect(named(built.stack, "auth0_client", "wm-prod-portal")).toEqual(
      expect.objectContaining({ callbacks: ["https://portal.wm-prod.privatelink.example.com"] }),
    );
    expect(named(built.stack, "auth0_client", "wm-prod-argo-cd")).toEqual(
      expect.objectContaining({ callbacks: ["https://argocd.wm-prod.privatelink.example.com/auth/callback"] }),
    );
  });

  test("an application without auth has no client", () => {
    expect(Object.keys(built.auth0.clientIds)).toEqual(["portal", "ingest", "argo-cd"]);
  });

  test("an application may be called like a part of the phase", () => {
    const applications: Dataset["applications"] = [{ name: "api", auth: "m2m", chart }];
    expect(Object.keys(build({ applications }).auth0.clientIds)).toEqual(["api", "argo-cd"]);
  });

  test("client secrets go to Vault and into no output", () => {
    const secret = named(built.stack, "vault_kv_secret_v2", "auth0-ingest");
    expect(secret?.["data_json_wo"]).toContain(".client_secret");
    expect(built.stack.output).toEqual({});
  });
});

describe("Grafana", () => {
  const dashboards = resources(built.stack, "grafana_dashboard").map(({ config_json: text }) => String(text));

  test("each phase has a dashboard", () => {
    const titles = dashboards.map((text) => (JSON.parse(text) as { title: string }).title);
    expect(titles).toEqual(["WM-Prod tooling", "WM-Prod infrastructure", "WM-Prod platform", "WM-Prod application"]);
  });

  test("queries ask for this deployment only", () => {
    const queries = dashboards.flatMap((text) => {
      const { panels } = JSON.parse(text) as { panels: { targets: { expr?: string; query?: string }[] }[] };
      return panels.flatMap(({ targets }) => targets.map(({ expr, query }) => expr ?? query ?? ""));
    });
    expect(queries.filter((query) => !query.includes("wm-prod"))).toEqual([]);
  });

  test("nothing in a dashboard or a rule looks like an expression of Terraform's", () => {
    const rules = JSON.stringify(resources(built.stack, "grafana_rule_group"));
    const expressions = [...dashboards, rules].flatMap((text) => text.match(/[$%]\{[^}]*\}/g) ?? []);
    const references = expressions.filter((text) => !/^\$\{grafana_\w+\.[\w-]+\.\w+\}$/.test(text));
    expect(references).toEqual([]);
  });

  test("rules watch only add-ons that are there", () => {
    const names = (stack: Synthesized): unknown[] =>
      (resources(stack, "grafana_rule_group")[0]?.["rule"] as { name: string }[]).map(({ name }) => name);
    expect(names(built.stack)).toContain("Argo CD application out of sync");
    const { stack } = build({ platform: { addOns: { argoCd: { enabled: false } } } });
    expect(names(stack)).not.toContain("Argo CD application out of sync");
    expect(names(stack)).toContain("Node not ready");
  });

  test("a silent agent is an alarm, which no other rule would be", () => {
    const rules = (stack: Synthesized) => resources(stack, "grafana_rule_group")[0]?.["rule"] as object[];
    const absent = rules(built.stack).filter((rule) => JSON.stringify(rule).includes("absent("));
    expect(absent).toEqual([expect.objectContaining({ name: "Metrics absent", for: "10m" })]);
    expect(absent[0]).toHaveProperty("labels.severity", "critical");
    const { stack } = build({ platform: { addOns: { monitoring: { enabled: false } } } });
    expect(JSON.stringify(rules(stack))).not.toContain("absent(");
  });
});

test("credentials of providers come from the run's environment", () => {
  expect(built.stack.provider).toEqual({
    random: [{}],
    auth0: [{ domain: "wm-example.eu.auth0.com" }],
    grafana: [{ url: "https://wm-example.grafana.net" }],
    vault: [{ address: "https://vault.example.com:8200", skip_child_token: true }],
  });
});

test("every read-back waits for what it reads, and fails with a sentence", () => {
  const reads = Object.entries(built.stack.data).filter(([type]) => type !== "vault_policy_document");
  const all = reads.flatMap(([, made]) => Object.values(made));
  expect(all.length).toBeGreaterThan(10);
  for (const read of all) {
    expect(read["depends_on"]).toEqual([expect.any(String)]);
    expect(read).toHaveProperty("lifecycle.postcondition.0.error_message", expect.stringMatching(/^[A-Z].*\.$/));
  }
});

test("the same dataset gives the same configuration", () => {
  expect(JSON.stringify(build().stack)).toBe(JSON.stringify(build().stack));
});
