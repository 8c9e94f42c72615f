import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { DataGrafanaFolder } from "../../../../../.gen/providers/grafana/data-grafana-folder";
import { StackGrafana } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/stack-grafana";
import { resources, synthesize } from "../../../../synthesized";
import type { Synthesized } from "../../../../synthesized";
import { hashistackDeployment } from "../../datasets";
import type { Shape } from "../../datasets";

function stack(shape: Shape = "multi", { alertWebhook = false } = {}): Synthesized {
  return synthesize((scope) => {
    const gate = new Construct(scope, "gate");
    new DataGrafanaFolder(gate, "answers", { title: "General" });
    const url = new TerraformVariable(scope, "alert_webhook", { type: "string", sensitive: true });
    new StackGrafana(scope, "grafana", {
      deployment: hashistackDeployment("scaleway", shape),
      authority: "-----BEGIN CERTIFICATE-----",
      alertWebhook: alertWebhook ? url.stringValue : undefined,
      after: [gate],
    });
  });
}

interface Rule {
  readonly name: string;
  readonly annotations: { readonly summary: string; readonly description: string };
  readonly notification_settings?: unknown;
}

const rules = (made: Synthesized): Rule[] => (resources(made, "grafana_rule_group")[0]?.["rule"] ?? []) as Rule[];

test("each program, the jobs and the hosts have a dashboard", () => {
  const dashboards = resources(stack(), "grafana_dashboard").map(
    ({ config_json: json }) => JSON.parse(String(json)) as { title: string; panels: { type: string }[] },
  );
  expect(dashboards.map(({ title }) => title)).toEqual([
    "WM-Prod vault",
    "WM-Prod consul",
    "WM-Prod nomad",
    "WM-Prod jobs",
    "WM-Prod nodes",
  ]);
  for (const { panels } of dashboards) {
    expect(panels.length).toBeGreaterThan(8);
    expect(panels.filter(({ type }) => type === "logs").length).toBeGreaterThan(0);
  }
});

test("metrics and logs are asked by name, and their certificates checked against the services' authority", () => {
  const sources = resources(stack(), "grafana_data_source");
  expect(sources.map(({ url }) => url)).toEqual([
    "https://prometheus.wm-prod.privatelink.example.com:9090",
    "https://loki.wm-prod.privatelink.example.com:3100",
  ]);
  for (const { json_data_encoded: settings, secure_json_data_encoded: secret, ...rest } of sources) {
    expect(JSON.parse(String(settings))).toEqual(expect.objectContaining({ tlsAuthWithCACert: true }));
    expect(JSON.stringify(settings)).not.toContain("tlsSkipVerify");
    expect(secret).toContain("tlsCACert");
    expect(rest).not.toHaveProperty("http_headers");
    expect(rest).not.toHaveProperty("basic_auth_enabled");
  }
});

test("nothing is made before Grafana answers", () => {
  const made = stack("multi", { alertWebhook: true });
  for (const type of ["grafana_folder", "grafana_data_source", "grafana_contact_point"]) {
    for (const { depends_on: first } of resources(made, type)) {
      expect(first).toEqual([expect.stringMatching(/^data\.grafana_folder\.gate_answers/)]);
    }
  }
});

test("alerts are sent only where there is a URL, which is a reference", () => {
  const silent = stack();
  expect(resources(silent, "grafana_contact_point")).toEqual([]);
  expect(rules(silent).filter((rule) => rule.notification_settings !== undefined)).toEqual([]);
  const loud = stack("multi", { alertWebhook: true });
  expect(resources(loud, "grafana_contact_point")).toEqual([
    expect.objectContaining({ webhook: [{ url: "${var.alert_webhook}" }] }),
  ]);
  expect(rules(loud).every((rule) => rule.notification_settings !== undefined)).toBe(true);
});

test("what stops the stack, or is about to, is told", () => {
  expect(rules(stack()).map(({ name }) => name)).toMatchSnapshot();
});

test("every alert says what happened and what to do", () => {
  for (const { annotations } of rules(stack())) {
    expect(annotations.summary.length).toBeGreaterThan(15);
    expect(annotations.description.length).toBeGreaterThan(30);
  }
});

test("a lone server has no quorum that anybody must be told of", () => {
  const lone = rules(stack("mono")).map(({ name }) => name);
  expect(lone).toContain("Vault has no leader");
  expect(lone.filter((name) => name.includes("cannot lose another server") || name.includes("missing"))).toEqual([]);
});
