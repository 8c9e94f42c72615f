import { objectsOf, releaseOf, releases } from "../../kubernetes/releases";
import { resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { configOf, phases } from "./contracts";
import type { Changes, Dataset } from "./contracts";

function platform(changes: Changes = {}): Synthesized {
  return phases(changes).platform;
}

function withAddOns(addOns: NonNullable<Dataset["platform"]>["addOns"]): Changes {
  return { dataset: { platform: { addOns } } };
}

function names(configuration: Synthesized, type: string): unknown[] {
  return resources(configuration, type).map(({ metadata }) => (metadata as { name: string }).name);
}

/** Whether the release `later` names `earlier`, or something that names it, among what it depends on. */
function comesAfter(configuration: Synthesized, later: string, earlier: string): boolean {
  const text = (release: string) => releaseOf(configuration, release).depends_on.join(" ");
  return text(later).includes(earlier);
}

test("every add-on and every application has a namespace with its guards", () => {
  const configuration = platform();
  const expected = [
    "vault-secrets-operator",
    "reflector",
    "ingress",
    "cert-manager",
    "argocd",
    "monitoring",
    "portal",
    "ingest",
  ];
  expect(names(configuration, "kubernetes_namespace_v1")).toEqual(expected);
  for (const type of ["kubernetes_resource_quota_v1", "kubernetes_limit_range_v1"]) {
    expect(resources(configuration, type)).toHaveLength(expected.length);
  }
  const denials = names(configuration, "kubernetes_network_policy_v1").filter((name) => name === "default-deny");
  expect(denials).toHaveLength(expected.length);
});

test("add-ons come in the order in which they need each other", () => {
  const configuration = platform();
  expect(comesAfter(configuration, "vault-secrets-operator", "namespace-vault-secrets-operator_network_deny")).toBe(
    true,
  );
  expect(comesAfter(configuration, "traefik", "vault-secrets-operator_release")).toBe(true);
  expect(comesAfter(configuration, "traefik", "reflector_release")).toBe(true);
  expect(comesAfter(configuration, "argocd", "data.kubernetes_resource.add-ons_ingress_ready")).toBe(true);
  expect(comesAfter(configuration, "argocd", "cluster-issuer")).toBe(true);
  expect(comesAfter(configuration, "cluster-autoscaler", "data.kubernetes_resource.add-ons_argo-cd_ready")).toBe(true);
});

test("Vault can be reached from where its clients run, and only from there", () => {
  const text = (name: string) =>
    resources(platform(), "kubernetes_network_policy_v1")
      .filter(({ metadata }) => (metadata as { namespace: string }).namespace === name)
      .map((policy) => JSON.stringify(policy))
      .join();
  expect(text("vault-secrets-operator")).toContain('"8200"');
  expect(text("cert-manager")).toContain('"8200"');
  expect(text("portal")).not.toContain('"8200"');
});

test("Argo CD reaches repositories on ports of their own", () => {
  const chart = { repository: "oci://registry.example.com:5000/charts", name: "portal", version: "2.4.1" };
  const values = { repository: "https://gitlab.example.com:8443/values.git", path: "portal.yaml" };
  const configuration = platform({ dataset: { applications: [{ name: "portal", chart, values }] } });
  expect(resources(configuration, "kubernetes_network_policy_v1")).toContainEqual(
    expect.objectContaining({
      metadata: { name: "allow-https", namespace: "argocd" },
      spec: expect.objectContaining({
        egress: [
          expect.objectContaining({ ports: ["443", "5000", "8443"].map((port) => ({ port, protocol: "TCP" })) }),
        ],
      }) as unknown,
    }),
  );
});

test.each([
  ["vaultSecretsOperator", "vault-secrets-operator"],
  ["reflector", "reflector"],
  ["ingress", "traefik"],
  ["certManager", "cert-manager"],
  ["argoCd", "argocd"],
  ["clusterAutoscaler", "cluster-autoscaler"],
  ["monitoring", "alloy"],
] as const)("%s can be switched off, and its namespace goes with it", (addOn, release) => {
  const configuration = platform(withAddOns({ [addOn]: { enabled: false } }));
  expect(releases(configuration).map(({ name }) => name)).not.toContain(release);
  expect(names(configuration, "kubernetes_namespace_v1")).not.toContain(release);
});

test("with every add-on off, what is left are namespaces, storage, access and the login to Vault", () => {
  const off = { enabled: false };
  const configuration = platform(
    withAddOns({
      vaultSecretsOperator: off,
      reflector: off,
      ingress: off,
      certManager: off,
      argoCd: off,
      clusterAutoscaler: off,
      monitoring: off,
    }),
  );
  expect(releases(configuration)).toEqual([]);
  expect(names(configuration, "kubernetes_namespace_v1")).toEqual(["portal", "ingest"]);
});

test("values of the dataset reach the chart last", () => {
  const configuration = platform(withAddOns({ ingress: { values: { deployment: { replicas: 4 } } } }));
  expect(releaseOf(configuration, "traefik").values.at(-1)).toEqual({ deployment: { replicas: 4 } });
});

test("all that is written to Vault is whom the cluster's mount trusts", () => {
  const { resource, data } = platform();
  const kinds = [...Object.keys(resource), ...Object.keys(data)].filter((type) => type.startsWith("vault_"));
  expect(kinds).toEqual(["vault_generic_endpoint"]);
  expect(Object.values(resource["vault_generic_endpoint"] ?? {})).toEqual([
    expect.objectContaining({
      path: "auth/jwt-wm-prod/config",
      data_json: expect.stringContaining("https://issuer.example.com/id/1") as unknown,
    }),
  ]);
});

test("nobody is told of the mount before it trusts the cluster", () => {
  const trusted = /\$\{local\.vault-auth_mount_\w+\}/;
  const issuer = objectsOf(platform(), "ClusterIssuer")[0]?.["spec"];
  expect(issuer).toMatchObject({
    vault: { auth: { kubernetes: { role: "cert-manager", mountPath: expect.stringMatching(trusted) as unknown } } },
  });
  const grafana = { ...configOf().grafana, authentication: "bearer" } as const;
  const logins = objectsOf(platform({ dataset: { grafana } }), "VaultAuth").map(({ spec }) => spec);
  expect(logins).toEqual([
    expect.objectContaining({
      mount: expect.stringMatching(trusted) as unknown,
      jwt: expect.objectContaining({ role: "monitoring" }) as unknown,
    }),
  ]);
});

test("Vault's namespace is used wherever Vault is", () => {
  const configuration = platform({ vault: { namespace: "admin/deployments/wm-prod" } });
  expect(configuration.provider["vault"]).toEqual([
    expect.objectContaining({ namespace: "admin/deployments/wm-prod", skip_child_token: true }),
  ]);
  expect(objectsOf(configuration, "ClusterIssuer")[0]?.["spec"]).toMatchObject({
    vault: { namespace: "admin/deployments/wm-prod" },
  });
});

test("with ACME the Cloudflare token comes from Vault before the issuer wants it", () => {
  const acme = { issuer: "acme", email: "a@example.com" } as const;
  const configuration = platform({ dataset: { platform: { certificates: acme } }, vault: { pki: undefined } });
  expect(objectsOf(configuration, "VaultStaticSecret").map(({ metadata }) => metadata)).toEqual([
    { name: "cloudflare", namespace: "cert-manager" },
  ]);
  expect(comesAfter(configuration, "cluster-issuer", "add-ons_cloudflare_resources_release")).toBe(true);
});

test("without cert-manager Argo CD is reached with the ingress controller's own certificate", () => {
  const configuration = platform(withAddOns({ certManager: { enabled: false } }));
  expect(releaseOf(configuration, "argocd").values[0]).toMatchObject({
    server: { ingress: { enabled: true, tls: false, annotations: {} } },
  });
});

test("a cloud that scales its nodes itself gets no autoscaler", () => {
  const configuration = platform({ cluster: { autoscaler: undefined } });
  expect(releases(configuration).map(({ name }) => name)).not.toContain("cluster-autoscaler");
});

test("hosts resolve to the ingress controller inside the cluster, where the cloud takes rules in a ConfigMap", () => {
  const dnsOverrides = { namespace: "kube-system", configMap: "coredns-custom", key: "keyphase.override" };
  const [rules] = resources(platform({ cluster: { dnsOverrides } }), "kubernetes_config_map_v1_data");
  const target = "traefik.ingress.svc.cluster.local";
  expect(rules?.["data"]).toEqual({
    "keyphase.override": [
      `rewrite name exact argocd.wm-prod.privatelink.example.com ${target}`,
      `rewrite name exact portal.wm-prod.privatelink.example.com ${target}`,
      "",
    ].join("\n"),
  });
  expect(resources(platform(), "kubernetes_config_map_v1_data")).toEqual([]);
});

test("groups of the dataset get their rights in the cluster and in Argo CD", () => {
  const configuration = platform({
    dataset: { platform: { groups: { ops: { access: "administrator" }, team: { access: "developer" } } } },
    cluster: { groups: { ops: ["ops"], team: ["group-id-1", "group-id-2"] } },
  });
  const subject = ["group-id-1", "group-id-2"].map((name): unknown => expect.objectContaining({ kind: "Group", name }));
  expect(resources(configuration, "kubernetes_role_binding_v1")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ metadata: { name: "platform-developer", namespace: "portal" }, subject }),
      expect.objectContaining({ metadata: { name: "platform-developer", namespace: "ingest" }, subject }),
    ]),
  );
  const [values] = releaseOf(configuration, "argocd").values;
  expect(values).toMatchObject({
    configs: {
      rbac: {
        "policy.csv": expect.stringContaining("role:admin") as unknown,
        scopes: '["https://example.com/groups"]',
      },
      cm: { "admin.enabled": "false" },
    },
  });
});
