import { objectsOf, releaseOf, releases } from "../../../kubernetes/releases";
import { resources } from "../../../synthesized";
import type { Synthesized } from "../../../synthesized";
import { configOf, phases } from "../contracts";
import type { Changes, Dataset } from "../contracts";

const bearer: Changes = { dataset: { grafana: { ...configOf().grafana, authentication: "bearer" } } };

function withAddOns(addOns: NonNullable<Dataset["platform"]>["addOns"]): Changes {
  return { dataset: { platform: { addOns } } };
}

/** The agent's configuration. */
function agent(changes: Changes = {}): string {
  const [values] = releaseOf(phases(changes).platform, "alloy").values;
  const { configMap } = values?.["alloy"] as { configMap: { content: string } };
  return configMap.content;
}

function policies(configuration: Synthesized, namespace: string): Record<string, unknown> {
  const found = resources(configuration, "kubernetes_network_policy_v1").filter(
    ({ metadata }) => (metadata as { namespace: string }).namespace === namespace,
  );
  return Object.fromEntries(found.map(({ metadata, spec }) => [(metadata as { name: string }).name, spec]));
}

test("metrics, logs and traces go to what stands behind Grafana", () => {
  const config = agent();
  expect(config).toContain('url = "https://prometheus.example.com/api/v1/write"');
  expect(config).toContain('url = "https://loki.example.com/loki/api/v1/push"');
  expect(config).toContain('endpoint = "https://tempo.example.com"');
});

test("each of them says whose it is, whatever the pods say", () => {
  const config = agent();
  expect(config.match(/target_label = "deployment"\n\s+replacement {2}= "wm-prod"/g)).toHaveLength(2);
  expect(config).toContain(String.raw`set(attributes[\"deployment\"], \"wm-prod\")`);
});

test("where a token is asked for, it comes from Vault and stands in no value", () => {
  const { platform } = phases(bearer);
  const [secret] = objectsOf(platform, "VaultStaticSecret").filter(
    ({ metadata }) => (metadata as { namespace: string }).namespace === "monitoring",
  );
  expect(secret).toMatchObject({
    spec: {
      path: "monitoring",
      destination: {
        name: "push-token",
        transformation: {
          excludes: [".*"],
          templates: { push_token: { name: "push_token", text: '{{ get .Secrets "push_token" }}' } },
        },
      },
    },
  });
  const [values] = releaseOf(platform, "alloy").values;
  expect(values).toMatchObject({ controller: { volumes: { extra: [{ secret: { secretName: "push-token" } }] } } });
  expect(agent(bearer)).toContain('filename  = "/etc/push-token/push_token"');
  expect(agent(bearer).match(/bearer_token = local\.file\.push_token\.content/g)).toHaveLength(2);
  expect(releaseOf(platform, "alloy").depends_on.join(" ")).toContain("token_resources_release");
});

test("where none is asked for, the agent gets nothing from Vault", () => {
  const { platform } = phases();
  expect(objectsOf(platform, "VaultStaticSecret")).toEqual([]);
  expect(agent()).not.toContain("push_token");
});

test("the agent reads no secret of the cluster", () => {
  const { platform } = phases();
  const role = resources(platform, "kubernetes_cluster_role_v1").find(
    ({ metadata }) => (metadata as { name: string }).name === "monitoring-agent",
  );
  const rules = role?.["rule"] as { resources?: string[]; verbs: string[] }[];
  const seen = rules.flatMap((rule) => rule.resources ?? []);
  expect(seen).toEqual(expect.arrayContaining(["pods", "pods/log", "nodes/metrics"]));
  for (const closed of ["secrets", "configmaps", "nodes/proxy", "*"]) expect(seen).not.toContain(closed);
  expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(new Set(["get", "list", "watch"]));
  expect(releaseOf(platform, "alloy").values[0]).toMatchObject({ rbac: { create: false } });
  const { collectors } = releaseOf(platform, "kube-state-metrics").values[0] as { collectors: string[] };
  expect(collectors).not.toContain("secrets");
});

test("the agent and each source of metrics let each other through, on the one port", () => {
  const { platform } = phases();
  const pods = { match_labels: { "app.kubernetes.io/name": "argocd-application-controller" } };
  expect(policies(platform, "monitoring")["allow-to-argo-cd"]).toMatchObject({
    egress: [{ ports: [{ port: "8082" }], to: [{ pod_selector: pods }] }],
  });
  expect(policies(platform, "argocd")["allow-from-monitoring"]).toMatchObject({
    pod_selector: pods,
    ingress: [
      {
        ports: [{ port: "8082" }],
        from: [{ namespace_selector: { match_labels: { "kubernetes.io/metadata.name": "monitoring" } } }],
      },
    ],
  });
  for (const namespace of ["vault-secrets-operator", "ingress", "cert-manager"]) {
    expect(policies(platform, namespace)).toHaveProperty(["allow-from-monitoring"]);
  }
});

test("applications may push to the agent, and are told where", () => {
  const { platform, application } = phases();
  const ports = [{ port: "4317" }, { port: "4318" }];
  expect(policies(platform, "portal")["allow-to-monitoring"]).toMatchObject({ egress: [{ ports }] });
  expect(policies(platform, "monitoring")["allow-from-applications"]).toMatchObject({
    ingress: [{ ports, from: [{ namespace_selector: { match_labels: { "keyphase/owner": "application" } } }] }],
  });
  expect(JSON.stringify(releaseOf(application, "applications").values)).toContain(
    "http://alloy.monitoring.svc.cluster.local:4318",
  );
});

test("switched off, nothing of it is left, in either phase", () => {
  const off = withAddOns({ monitoring: { enabled: false } });
  const { platform, application } = phases({ ...bearer, dataset: { ...bearer.dataset, ...off.dataset } });
  expect(JSON.stringify([platform, application]).toLowerCase()).not.toMatch(/alloy|kube-state|push-token|4318/);
  expect(JSON.stringify(resources(platform, "kubernetes_network_policy_v1"))).not.toContain("monitoring");
});

test("only add-ons that are there are asked", () => {
  const config = agent(withAddOns({ argoCd: { enabled: false }, clusterAutoscaler: { enabled: false } }));
  expect(config).not.toContain("argocd");
  expect(config).not.toContain("cluster-autoscaler");
  expect(config).toContain('job_name        = "cert-manager"');
});

test("values of the dataset reach the agent's chart last", () => {
  const values = { controller: { replicas: 3 } };
  const { platform } = phases(withAddOns({ monitoring: { values } }));
  expect(releaseOf(platform, "alloy").values.at(-1)).toEqual(values);
});

test("what the configuration refers to is in it, and every block is closed", () => {
  const config = agent(bearer);
  const components = [...config.matchAll(/^([a-z0-9_.]+) "(\w+)" \{$/gm)].map(([, kind, label]) => `${kind}.${label}`);
  expect(new Set(components).size).toBe(components.length);
  const pattern =
    /\b((?:discovery|local|loki|otelcol|prometheus)\.[a-z0-9_.]+)\.(?:content|handler|input|output|receiver|targets)\b/g;
  const references = [...config.matchAll(pattern)].map(([, component]) => component ?? "");
  expect(references.length).toBeGreaterThan(30);
  expect(references.filter((reference) => !components.includes(reference))).toEqual([]);
  const bare = config.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  const count = (brace: string): number => bare.split(brace).length;
  expect(count("{")).toBe(count("}"));
  expect(releases(phases(bearer).platform).map(({ name }) => name)).toContain("alloy");
});
