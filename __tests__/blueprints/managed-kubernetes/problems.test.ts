import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { checks } from "../../../constructs/blueprints/managed-kubernetes/problems";

const dataset = {
  blueprint: "managed-kubernetes",
  cloud: "aws",
  region: "eu-central-1",
  domain: "example.com",
  terraformCloud: { organization: "example-platforms" },
  credentials: { aws: { mode: "static" }, vault: { mode: "static" } },
  vault: { address: "https://vault.example.com" },
  auth0: { domain: "example.eu.auth0.com" },
  grafana: {
    url: "https://example.grafana.net",
    prometheusUrl: "https://prometheus.example.com",
    lokiUrl: "https://loki.example.com",
    tempoUrl: "https://tempo.example.com",
    alertEmails: ["platform-team@example.com"],
  },
};
const chart = { repository: "https://charts.example.com", name: "app", version: "1.0.0" };
const problemsOf = (changes: object) =>
  checks(managedKubernetesConfig.parse({ ...dataset, ...changes })).flatMap((check) => check());
const pathsOf = (changes: object) => problemsOf(changes).map(({ path }) => path.join("."));

test("a minimal dataset has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

test("the cloud's problems are found", () => {
  expect(pathsOf({ network: { outbound: "loadBalancer", cidr: "10.0.0.0/26" } })).toEqual([
    "network.cidr",
    "network.outbound",
  ]);
});

test("a cluster needs a pool, with a size that can be", () => {
  expect(pathsOf({ cluster: { nodePools: {} } })).toEqual(["cluster.nodePools"]);
  expect(problemsOf({ cluster: { nodePools: { system: { minSize: 4, maxSize: 2 } } } })).toEqual([
    { path: ["cluster", "nodePools", "system", "minSize"], message: "4 is more than maxSize 2 (expected at most 2)" },
  ]);
});

test("a cluster whose every pool may be empty, or repels CoreDNS, would never come up", () => {
  const taints = [{ key: "team", effect: "NoSchedule" }];
  expect(pathsOf({ cluster: { nodePools: { a: { minSize: 0 }, b: { minSize: 1, taints } } } })).toEqual([
    "cluster.nodePools",
  ]);
  expect(pathsOf({ cluster: { nodePools: { a: { minSize: 0 }, b: { minSize: 1 } } } })).toEqual([]);
});

test("runs by push need a repository, and automatic applies a phase", () => {
  const terraformCloud = { organization: "example-platforms", runMode: "vcs", autoApply: ["tooling", "platfrom"] };
  expect(problemsOf({ terraformCloud })).toEqual([
    {
      path: ["terraformCloud", "autoApply", 1],
      message: "platfrom is no phase (expected one of workspaces, tooling, infrastructure, platform, application)",
    },
    {
      path: ["terraformCloud", "runMode"],
      message: "vcs needs the repository whose pushes start runs (expected gitlab, or runMode cli)",
    },
  ]);
});

test("certificates by ACME need the Cloudflare token", () => {
  const platform = { certificates: { issuer: "acme", email: "platform-team@example.com" } };
  expect(pathsOf({ platform })).toEqual(["platform.certificates.issuer"]);
  expect(pathsOf({ platform, vault: { ...dataset.vault, secrets: { cloudflare: true } } })).toEqual([]);
});

test("applications have names and hosts of their own", () => {
  const applications = [
    { name: "portal", host: "portal", chart },
    { name: "portal", host: "portal", chart },
    { name: "other", host: "argocd", chart },
    { name: "without-host", chart },
    { name: "without-host-too", chart },
  ];
  expect(problemsOf({ applications })).toEqual([
    { path: ["applications", 1, "name"], message: "portal is the name of applications[0] (expected another)" },
    { path: ["applications", 1, "host"], message: "portal is the host of applications[0] (expected another)" },
    { path: ["applications", 2, "host"], message: "argocd is a host of the platform (expected another)" },
  ]);
});

test("an application asks only for secrets that there are", () => {
  const vault = { ...dataset.vault, secrets: { spicedb: false } };
  const secrets = ["application", "spicedb", "argo-workflows", "cloudflare"];
  expect(problemsOf({ vault, applications: [{ name: "portal", chart, secrets }] })).toEqual([
    {
      path: ["applications", 0, "secrets", 1],
      message: "the secret spicedb is switched off (expected vault.secrets.spicedb true)",
    },
    {
      path: ["applications", 0, "secrets", 3],
      message: "the secret cloudflare is switched off (expected vault.secrets.cloudflare true)",
    },
  ]);
});
