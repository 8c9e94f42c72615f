import { stringify } from "yaml";
import { daysLeft, moves } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/queries";
import { askingOf } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/asking";
import { clouds, hashistackDeployment, shapes } from "../../datasets";
import { refusedBy, withPrograms } from "../../../../programs";

const on = 'deployment="wm-prod"';

const judged = withPrograms("promtool");

/** Everything that Prometheus is asked, with Grafana's variable as it fills it in. */
function queries(): string[] {
  const asked = clouds.flatMap((cloud) => shapes.map((shape) => askingOf(hashistackDeployment(cloud, shape))));
  const all = asked.flatMap(({ dashboards, rules }) => [
    ...dashboards
      .flatMap(({ panels }) => panels)
      .flatMap((panel) => (panel.source === "loki" ? [] : Object.values(panel.queries))),
    ...rules.flatMap(({ query, source }) => (source === "loki" ? [] : [query])),
  ]);
  return [...new Set(all)].map((query) => query.replaceAll("$__rate_interval", "2m"));
}

function ruleNamed(name: string): string {
  const rule = askingOf(hashistackDeployment("aws", "multi")).rules.find((each) => each.name === name);
  if (rule === undefined) throw new Error(`there is no alert ${name}`);
  return rule.query;
}

/** What Prometheus has against the answers to a query, once it has the series. */
function answersRefused(
  query: string,
  series: Record<string, string>,
  expected: Record<string, number>,
  at = "20m",
): string {
  const test = {
    interval: "30s",
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    promql_expr_test: [
      {
        expr: query,
        eval_time: at,
        exp_samples: Object.entries(expected).map(([labels, value]) => ({ labels, value })),
      },
    ],
  };
  return refusedBy("promtool", ["test", "rules", "FILE"], stringify({ evaluation_interval: "30s", tests: [test] }));
}

judged("Prometheus reads every query", () => {
  const rules = queries().map((expr, index) => ({ record: `query:${index}`, expr }));
  expect(rules.length).toBeGreaterThan(100);
  expect(refusedBy("promtool", ["check", "rules", "FILE"], stringify({ groups: [{ name: "all", rules }] }))).toBe("");
});

judged("a query that Prometheus does not read is refused", () => {
  const rules = [{ record: "query", expr: "rat(up[5m])" }];
  expect(refusedBy("promtool", ["check", "rules", "FILE"], stringify({ groups: [{ name: "all", rules }] }))).toContain(
    "rat",
  );
});

judged("a server that answers and says nothing of its seal is sealed; one that is down is not", () => {
  const series = {
    [`up{${on},job="vault",instance="server-1"}`]: "1x60",
    [`up{${on},job="vault",instance="server-2"}`]: "1x60",
    [`up{${on},job="vault",instance="server-3"}`]: "0x60",
    [`vault_core_unsealed{${on},instance="server-2"}`]: "1x60",
  };
  expect(answersRefused(ruleNamed("Vault is sealed"), series, { '{instance="server-1"}': 1 })).toBe("");
});

judged("a program without any series has no leader", () => {
  for (const name of ["Vault", "Consul", "Nomad"]) {
    expect(answersRefused(ruleNamed(`${name} has no leader`), {}, { "{}": 0 })).toBe("");
  }
});

judged("servers that do not lead say nothing of the quorum", () => {
  const series = {
    [`consul_autopilot_failure_tolerance{${on},instance="server-1"}`]: "NaN ".repeat(60).trim(),
    [`consul_autopilot_failure_tolerance{${on},instance="server-2"}`]: "1x60",
  };
  expect(answersRefused(ruleNamed("Consul cannot lose another server"), series, { "{}": 1 })).toBe("");
});

judged("a leader that moves once has moved once", () => {
  const series = {
    [`consul_server_isLeader{${on},instance="server-1"}`]: "1x20 0x20",
    [`consul_server_isLeader{${on},instance="server-2"}`]: "0x20 1x20",
  };
  expect(answersRefused(moves("consul_server_isLeader", on), series, { "{}": 1 })).toBe("");
});

judged("a certificate is known between the hours in which Consul tells of it, and a 0 means nothing", () => {
  const metric = "consul_agent_tls_cert_expiry";
  const series = {
    [`${metric}{${on},instance="server-1"}`]: "0x10",
    [`${metric}{${on},instance="server-1",node="server-1"}`]: "864000x10",
  };
  const days = daysLeft(metric, on, "instance");
  expect(answersRefused(days, series, { '{instance="server-1"}': 10 }, "60m")).toBe("");
});

judged("a host that pushes nothing is missed by its name", () => {
  const { rules } = askingOf(hashistackDeployment("aws", "multi"));
  const query = rules.find(({ name }) => name === "A host is silent")?.query ?? "";
  const hosts = [...query.matchAll(/instance="([\w-]+)"/g)].map(([, host = ""]) => host);
  expect(hosts).toContain("client-2");
  const series = Object.fromEntries(
    hosts.filter((host) => host !== "client-2").map((host) => [`node_uname_info{${on},instance="${host}"}`, "1x60"]),
  );
  expect(answersRefused(query, series, { '{deployment="wm-prod", instance="client-2"}': 1 })).toBe("");
});

judged("a disk that fills is told of before it is full, one with room is not", () => {
  const disk = (host: string) => `{${on},instance="${host}",mountpoint="/",device="sda",fstype="ext4"}`;
  const series = {
    [`node_filesystem_size_bytes${disk("a")}`]: "1000x60",
    [`node_filesystem_avail_bytes${disk("a")}`]: "390-1x60",
    [`node_filesystem_size_bytes${disk("b")}`]: "1000x60",
    [`node_filesystem_avail_bytes${disk("b")}`]: "990-1x60",
  };
  const query = `(${ruleNamed("A disk fills within a day")}) < bool 0`;
  expect(answersRefused(query, series, { '{instance="a", mountpoint="/"}': 1 })).toBe("");
});
