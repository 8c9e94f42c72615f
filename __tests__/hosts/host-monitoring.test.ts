import { hostMonitoring, logLabels } from "../../constructs/hosts/host-monitoring";
import type { HostMonitoring } from "../../constructs/hosts/host-monitoring";
import { collectedMetrics } from "../../constructs/hosts/host-scrapes";

const config = (different: Partial<HostMonitoring> = {}) =>
  hostMonitoring({
    deployment: "wm-prod",
    host: "server-1",
    programs: {
      consul: "/etc/consul.d/tls/ca.pem",
      vault: "/etc/vault.d/tls/ca.pem",
      nomad: "/etc/nomad.d/tls/ca.pem",
    },
    urls: { metrics: "https://metrics.example.com/api/v1/write", logs: "https://logs.example.com/loki/api/v1/push" },
    ...different,
  });

/** Components that are defined, and those that others send to or read from. */
function components(text: string): { defined: string[]; used: string[] } {
  const defined = [...text.matchAll(/^([a-z_.]+) "(\w+)" \{$/gm)].map(
    ([, kind = "", label = ""]) => `${kind}.${label}`,
  );
  const used = [
    ...text.matchAll(/\b((?:prometheus|loki|discovery)\.\w+(?:\.[a-z_]+)+)\.(?:receiver|rules|output|targets)\b/g),
  ];
  return { defined, used: used.map(([, name = ""]) => name) };
}

test("every reference names a component that is there, once", () => {
  const { defined, used } = components(config());
  expect(new Set(defined).size).toBe(defined.length);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !defined.includes(name))).toEqual([]);
});

test("braces and quotes close", () => {
  const text = config({ deployment: 'a "quoted" {name' }).replaceAll(/"(?:[^"\\\n]|\\.)*"/g, "");
  expect(text).not.toContain('"');
  for (const [open, close] of ["{}", "[]"]) {
    expect(text.split(open ?? "").length).toBe(text.split(close ?? "").length);
  }
});

test("programs are asked over TLS, on the host itself, and Consul with a token from a file", () => {
  const text = config();
  for (const port of [8501, 8200, 4646]) expect(text).toContain(`"127.0.0.1:${port}"`);
  expect(text.match(/scheme {10}= "https"/g)).toHaveLength(3);
  expect(text).not.toContain("insecure_skip_verify");
  expect(text).toContain('bearer_token_file = "/etc/alloy/consul-token"');
});

test("a host without Vault and Nomad tells of itself and Consul only", () => {
  const text = config({ programs: { consul: "/etc/consul.d/tls/ca.pem" } });
  expect([...text.matchAll(/job_name +="? ?"(\w+)"/g)].map(([, job]) => job)).toEqual(["consul", "node"]);
});

test("the host's own metrics are of the job node, whatever job its exporter names", () => {
  const text = config({ programs: {} });
  const [, rules = ""] = /discovery\.relabel "node" \{([\s\S]*?)\n\}/.exec(text) ?? [];
  expect(rules.replaceAll(/\s+/g, " ")).toContain('target_label = "job" replacement = "node"');
});

test("what is kept is what dashboards can ask for", () => {
  expect(config()).toContain('regex         = "(vault_.*|up|scrape_samples_scraped)"');
  expect(collectedMetrics.nomad.test("nomad_client_allocs_running")).toBe(true);
  expect(collectedMetrics.nomad.test("go_goroutines")).toBe(false);
});

test("everything gets the deployment, and logs go to Loki", () => {
  expect(config().match(/replacement {2}= "wm-prod"/g)).toHaveLength(2);
  expect(config()).toContain("forward_to    = [loki.relabel.deployment.receiver]");
});

test("logs have exactly the labels that queries may ask for", () => {
  const logs = config().slice(config().indexOf("loki."));
  const ruled = [...logs.matchAll(/target_label += "(\w+)"/g)].map(([, label]) => label);
  const fixed = [...(/^ {2}labels +=(.*)/m.exec(logs)?.[1] ?? "").matchAll(/"(\w+)" =/g)].map(([, label]) => label);
  expect([...new Set([...ruled, ...fixed])].sort()).toEqual([...logLabels].sort());
});
