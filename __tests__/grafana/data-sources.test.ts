import { TerraformVariable } from "cdktf";
import { DataSources } from "../../constructs/grafana/data-sources";
import { resources, synthesize } from "../synthesized";

function sources(token?: string) {
  return synthesize((scope) => {
    new DataSources(scope, "data-sources", {
      urls: {
        prometheus: "https://prometheus.example.com",
        loki: "https://loki.example.com",
        tempo: "https://tempo.example.com",
      },
      uids: { prometheus: "wm-prod-prometheus", loki: "wm-prod-loki", tempo: "wm-prod-tempo" },
      token,
    });
  });
}

test("each kind has its data source, asked by Grafana's server and not by browsers", () => {
  const made = resources(sources(), "grafana_data_source");
  expect(made.map(({ type }) => type)).toEqual(["prometheus", "loki", "tempo"]);
  expect(made.map(({ access_mode: mode }) => mode)).toEqual(["proxy", "proxy", "proxy"]);
});

test("Grafana's own variable reaches Grafana: Terraform does not take it for one of its own", () => {
  const loki = resources(sources(), "grafana_data_source").find(({ type }) => type === "loki");
  expect(loki?.["json_data_encoded"]).toContain('"url":"$${__value.raw}"');
});

test("a token goes into a header, and no header is set without one", () => {
  expect(resources(sources("${var.query_token}"), "grafana_data_source")[0]).toHaveProperty("http_headers", {
    Authorization: "Bearer ${var.query_token}",
  });
  expect(resources(sources(), "grafana_data_source")[0]).not.toHaveProperty("http_headers");
});

test("the run fails with a sentence where Grafana shows another data source", () => {
  const ready = Object.values(sources().data["grafana_data_source"] ?? {})[0];
  expect(ready).toHaveProperty(
    "lifecycle.postcondition.0.condition",
    '${self.type == "prometheus" && self.url == "https://prometheus.example.com"}',
  );
});

test("certificates are checked against the authority that is given", () => {
  const stack = synthesize((scope) => {
    const urls = { prometheus: "https://prometheus.example.com", loki: "https://loki.example.com" };
    const authority = new TerraformVariable(scope, "authority", { type: "string" }).stringValue;
    new DataSources(scope, "data-sources", { urls, uids: { prometheus: "p", loki: "l" }, authority });
  });
  const made = resources(stack, "grafana_data_source");
  expect(made.map(({ json_data_encoded: settings }) => JSON.parse(String(settings)) as object)).toEqual([
    { httpMethod: "POST", manageAlerts: false, tlsAuthWithCACert: true },
    { tlsAuthWithCACert: true },
  ]);
  expect(made.map(({ secure_json_data_encoded: secret }) => secret)).toEqual(
    Array(2).fill('${jsonencode({"tlsCACert" = var.authority})}'),
  );
});
