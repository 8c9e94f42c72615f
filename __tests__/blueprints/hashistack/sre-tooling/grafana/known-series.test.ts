import { parse } from "yaml";
import { consulMetrics } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/known-metrics/consul";
import { prometheusMetrics } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/known-metrics/go-metrics";
import {
  knownSeries,
  scrapeLabels,
} from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/known-series";
import { askingOf } from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/asking";
import { prometheusConfig } from "../../../../../constructs/blueprints/hashistack/sre-tooling/jobs/prometheus-config";
import { queryProblems } from "../../../../../constructs/grafana/query-check";
import {
  snapshotsOf,
  snapshotsUnit,
} from "../../../../../constructs/blueprints/hashistack/sre-tooling/grafana/queries";
import { snapshotFiles } from "../../../../../constructs/hosts/snapshots";
import { hostMonitoring, logLabels } from "../../../../../constructs/hosts/host-monitoring";
import { clouds, hashistackDeployment, shapes } from "../../datasets";

const { metrics } = knownSeries.prometheus;

/** What a host collects, as Alloy reads it. */
const scrape = hostMonitoring({
  deployment: "wm-prod",
  host: "server-1",
  programs: { consul: "/ca.pem", vault: "/ca.pem", nomad: "/ca.pem" },
  urls: { metrics: "https://metrics.example.com", logs: "https://logs.example.com" },
});

test.each(clouds.flatMap((cloud) => shapes.map((shape) => [cloud, shape] as const)))(
  "on %s, %s, every dashboard and alert asks for what the hosts tell",
  (cloud, shape) => {
    expect(queryProblems(askingOf(hashistackDeployment(cloud, shape)), knownSeries)).toEqual([]);
  },
);

/** What Prometheus asks for itself. */
const tools = parse(
  prometheusConfig({ deployment: "wm-prod", host: "sre", nameOf: (tool) => `${tool}.example.com` }),
) as {
  readonly scrape_configs: readonly {
    readonly job_name: string;
    readonly relabel_configs: readonly { readonly target_label: string }[];
    readonly metric_relabel_configs: readonly { readonly regex: string }[];
  }[];
};

test("the scrapes keep every metric that is known", () => {
  const ofHosts = [...scrape.matchAll(/regex += ("\S+")\n +action += "keep"/g)].map(
    ([, text]) => JSON.parse(text ?? "") as string,
  );
  const ofTools = tools.scrape_configs.flatMap((job) => job.metric_relabel_configs.map(({ regex }) => regex));
  expect([ofHosts.length, ofTools.length]).toEqual([4, 3]);
  const kept = [...ofHosts, ...ofTools].map((regex) => new RegExp(`^(?:${regex})$`));
  expect([...metrics.keys()].filter((name) => !kept.some((expression) => expression.test(name)))).toEqual([]);
});

test("the scrapes give the labels that every metric is known by, and the jobs", () => {
  const given = [...scrape.matchAll(/target_label += "(\w+)"|"(instance)" =|(job)_name +=/g)].map(
    ([, target, instance, job]) => target ?? instance ?? job,
  );
  expect(given).toEqual(expect.arrayContaining([...scrapeLabels]));
  for (const { relabel_configs: rules } of tools.scrape_configs)
    expect(["job", ...rules.map((rule) => rule.target_label)].sort()).toEqual([...scrapeLabels].sort());
  const jobs = [...scrape.matchAll(/job_name += "(\w+)"/g)].map(([, job]) => job);
  const all = [...jobs, ...tools.scrape_configs.map((job) => job.job_name)];
  expect(all.sort()).toEqual([...(knownSeries.prometheus.values["job"] ?? [])].sort());
});

test("the hosts' configuration gives logs the labels and the job that they are known by", () => {
  const { labels, values } = knownSeries.loki;
  expect([...labels].sort()).toEqual([...logLabels].sort());
  expect(scrape).toContain(`"job" = "${values["job"]?.[0] ?? ""}"`);
});

test("a program's metrics are named as Prometheus finds them", () => {
  expect(prometheusMetrics({ ...consulMetrics, gauges: { "mesh.active-root-ca.expiry": ["datacenter"] } })).toEqual(
    expect.objectContaining({
      consul_mesh_active_root_ca_expiry: ["datacenter"],
      consul_raft_apply: [],
      consul_raft_commitTime: ["quantile"],
      consul_raft_commitTime_sum: [],
      consul_raft_commitTime_count: [],
    }),
  );
});

test("Nomad's own label job makes way for the scrape's", () => {
  const labels = metrics.get("nomad_nomad_job_summary_queued");
  expect(labels).toContain("exported_job");
  expect(labels).toContain("job");
});

test.each([
  [
    "a misspelt metric",
    "panel",
    "sum(consul_raft_aply)",
    "no host tells consul_raft_aply (nearest: consul_raft_apply)",
  ],
  ["a wrong label", "panel", `vault_core_unsealed{node="server-1"}`, "there is no label node"],
  ["a wrong job", "rule", `up{job="nodes"}`, "the label job is never nodes (nearest: node)"],
  ["a label of Nomad's that the scrape renames", "rule", "sum by (alloc) (nomad_client_uptime)", "no label alloc"],
  ["a unit that no host has", "logs", `{unit="valut.service"}`, "the label unit is never valut.service"],
  ["an unknown log label", "logs", `{service="vault"}`, "there is no label service"],
] as const)("%s is found", (_, where, query, message) => {
  const panel = { title: "Panel", kind: "stat", queries: { series: query } } as const;
  const rule = {
    name: "Rule",
    query,
    bad: { above: 0 },
    for: "1m",
    severity: "warning",
    summary: "",
    advice: "",
  } as const;
  const panels = where === "rule" ? [] : [where === "logs" ? ({ ...panel, source: "loki" } as const) : panel];
  const found = queryProblems(
    { dashboards: [{ title: "x", panels }], rules: where === "rule" ? [rule] : [] },
    knownSeries,
  );
  expect(found).toEqual([expect.stringContaining(message)]);
});

test("an alert knows a stored snapshot by what the hosts say of it", () => {
  const files = snapshotFiles(
    { everyHours: 6, keepDays: 30, store: "store", fetch: "fetch" },
    { address: "192.0.2.1", servers: ["192.0.2.1"] },
  );
  expect(files.map(({ path }) => path)).toContain(`/etc/systemd/system/${snapshotsUnit}`);
  const script = files.find(({ content }) => content.includes("take vault"))?.content;
  expect(script).toContain("take consul");
  expect(script).toContain("name=$1-$(date");
  expect(script).toContain('echo "$name is stored"');
  expect(snapshotsOf("", "vault")).toContain('|= "vault-" |= "is stored"');
});
