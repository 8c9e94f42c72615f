import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { example } from "../../../constructs/blueprints/managed-kubernetes/example";
import { checks } from "../../../constructs/blueprints/managed-kubernetes/problems";
import type { ManagedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type { Blueprint } from "../../../constructs/deployment/blueprint";
import { repair } from "../../../constructs/deployment/dataset/repair";
import { read, withDatasets } from "../../deployment/dataset/written-datasets";

const valid = readFileSync("deployments/WM-Prod/deployment.yaml", "utf8");
const managedKubernetes: Blueprint<ManagedKubernetesConfig> = {
  config: managedKubernetesConfig,
  example,
  checks,
  instantiate: () => undefined,
};

/** What is said of the example dataset with one text in place of another: path and message. */
function linesWith(text: string, instead: string): string[] {
  expect(valid).toContain(text);
  return withDatasets({ "WM-Prod/deployment.yaml": valid.replace(text, instead) }, (folder) =>
    read(folder, undefined, { "managed-kubernetes": managedKubernetes }).map((line) =>
      typeof line === "string" ? line.replace(/^\S+:\d+:\d+ /, "") : "right",
    ),
  );
}

describe("what is in a list twice stands at its second place", () => {
  const role = "arn:aws:iam::111122223333:role/wm-developers";
  const clients = "clients: [10.8.0.0/16]";
  test.each([
    [clients, "clients: [10.8.0.0/16, 10.8.0.0/16]", "network.clients[1]: 10.8.0.0/16"],
    [`["${role}"]`, `["${role}", "${role}"]`, `platform.groups.wm-developers.members[1]: ${role}`],
    ["[tooling]", "[tooling, tooling]", "terraformCloud.autoApply[1]: tooling"],
    ["[application, spicedb]", "[spicedb, spicedb]", "applications[0].secrets[1]: spicedb"],
    ["[platform-team@example.com]", "[a@example.com, a@example.com]", "grafana.alertEmails[1]: a@example.com"],
    [
      "type: slack",
      "type: slack\n      triggers: [run:errored, run:errored]",
      "terraformCloud.notifications[0].triggers[1]: run:errored",
    ],
    [
      "type: slack",
      "type: email\n      emailAddresses: [a@example.com, b@example.com, a@example.com]",
      "terraformCloud.notifications[0].emailAddresses[2]: a@example.com",
    ],
    [
      "type: slack",
      "type: slack\n    - { name: platform-team, type: generic }",
      "terraformCloud.notifications[1].name: platform-team",
    ],
    [
      "workflows: {",
      "workflows: { taints: [{ key: a, effect: NoSchedule }, { key: a, value: b, effect: NoSchedule }],",
      "cluster.nodePools.workflows.taints[1]: a with NoSchedule",
    ],
    ["Owner: platform-team", "Owner: a\n  owner: b", "tags.owner: owner"],
  ])("%s → %s", (text, instead, expected) => {
    expect(linesWith(text, instead)).toEqual([`${expected} is there twice (expected each once)`]);
  });
});

describe("a name that every object has as a member", () => {
  const message = "constructor is a word of the program's own (expected another name)";
  test.each([
    ["name: platform-team", "name: constructor", `terraformCloud.notifications[0].name: ${message}`],
    ["workflows:", "constructor:", `cluster.nodePools.constructor: as a key, ${message}`],
    ["- name: ingest", "- name: constructor", `applications[1].name: ${message}`],
  ])("%s → %s", (text, instead, expected) => {
    expect(linesWith(text, instead)).toEqual([expected]);
  });
});

test.each(["...", "..-.", "https://example.com", "a..b", "-a.example.com", "example.com.", "10.0.0.1", "EXAMPLE.com"])(
  "%s is no host name",
  (host) => {
    const line = `"${host}" does not fit (expected a host name in lowercase, like example.com)`;
    expect(linesWith("wm-example.eu.auth0.com", host)).toEqual([`auth0.domain: ${line}`]);
    expect(linesWith("runMode: vcs", `runMode: vcs\n  hostname: "${host}"`)).toEqual([
      `terraformCloud.hostname: ${line}`,
    ]);
  },
);

test("a URL with a login is refused without showing it", () => {
  for (const [url, path] of [
    ["https://vault.example.com:8200", "vault.address"],
    ["https://charts.example.com, name: portal", "applications[0].chart.repository"],
    ["https://gitlab.com/customers/platforms/wm-prod.git", "applications[0].values.repository"],
    ["https://loki.example.com", "grafana.lokiUrl"],
  ] as const) {
    const [line, ...more] = linesWith(url, url.replace("//", "//ann:hunter2@"));
    expect(line).toContain(`${path}: the URL must not hold a user name or password (expected`);
    expect(line).not.toContain("hunter2");
    expect(more).toEqual([]);
  }
});

describe("tags that AWS or Keyphase would refuse", () => {
  test.each([
    ["AWS:x: y", 'tags["AWS:x"]: as a key, AWS keeps the prefix aws: for itself'],
    ["phase: y", "tags.phase: as a key, phase is a tag that every deployment has already"],
    ['Owner: "a\\tb"', String.raw`tags.Owner: "a\tb" does not fit (expected letters, digits, spaces`],
    ["Owner: a;b", 'tags.Owner: "a;b" does not fit'],
    [Array.from({ length: 41 }, (_, index) => `t${index}: x`).join("\n  "), "tags: 41 entries are too many"],
  ])("%s", (tag, expected) => {
    expect(linesWith("Owner: platform-team", tag)).toEqual([expect.stringContaining(expected)]);
  });
  test("others are taken", () => {
    expect(
      linesWith("Owner: platform-team", "Cost Centre: x".replace(" ", "-") + "\n  Owner: Zoë + Söhne @ 1:2"),
    ).toEqual(["right"]);
  });
});

describe("labels of node pools", () => {
  test.each([
    ["{ kubernetes.io/role: x }", 'labels["kubernetes.io/role"]: as a key, kubernetes.io/role has a prefix'],
    ["{ node.k8s.io/role: x }", 'labels["node.k8s.io/role"]: as a key, node.k8s.io/role has a prefix'],
    ["{ a b: x }", 'labels["a b"]: as a key, "a b" does not fit (expected a label key of Kubernetes'],
    ["{ team: a b }", 'labels.team: "a b" does not fit (expected a label value of Kubernetes'],
  ])("%s", (labels, expected) => {
    expect(linesWith("workflows: {", `workflows: { labels: ${labels},`)).toEqual([
      expect.stringContaining(`cluster.nodePools.workflows.${expected}`),
    ]);
  });
  test("with a prefix of the customer's are taken", () => {
    expect(linesWith("workflows: {", 'workflows: { labels: { example.com/team: A_1.b, spot: "" },')).toEqual(["right"]);
  });
});

test("an API without scopes", () => {
  expect(linesWith("domain: wm-example.eu.auth0.com", "domain: wm-example.eu.auth0.com\n  scopes: {}")).toEqual([
    "auth0.scopes: 0 entries are too few (expected at least 1)",
  ]);
});

test("a login that the blueprint cannot do without, or has no use for", () => {
  const login = "vault: { mode: oidc, role: keyphase-bootstrap }";
  expect(linesWith(`\n  ${login}`, "")).toEqual([expect.stringMatching(/^credentials\.vault: is missing/)]);
  expect(linesWith(login, `${login}\n  scaleway: { mode: static }`)).toEqual([
    expect.stringMatching(/^credentials\.scaleway: unknown key/),
  ]);
});

describe("a key of another variant", () => {
  test.each([
    [
      "type: slack",
      "type: slack\n      emailAddresses: [a@example.com]",
      "terraformCloud.notifications[0].emailAddresses: is not used with type slack (expected no such key, or type email)",
    ],
    [
      "vault: { mode: oidc,",
      "vault: { mode: static,",
      "credentials.vault.role: is not used with mode static (expected no such key, or mode oidc)",
    ],
    [
      "type: slack",
      "type: slack\n      trigers: []",
      "terraformCloud.notifications[0].trigers: unknown key (did you mean triggers?)",
    ],
  ])("%s → %s", (text, instead, expected) => {
    expect(linesWith(text, instead)).toEqual([expected]);
  });
});

test.each([
  ["minSize: 2", "minSize: -1.8e289", "cluster.nodePools.system.minSize: -1.8e+289 is too small (expected at least 0)"],
  [
    "groupId: 1042",
    "groupId: 1e300",
    "gitlab.template.groupId: 1e+300 is too large (expected at most 9007199254740991)",
  ],
])("%s → %s: one line", (text, instead, expected) => {
  expect(linesWith(text, instead)).toEqual([expected]);
});

describe("settings that contradict each other, in a dataset that is wrong elsewhere", () => {
  const sizes = "cluster.nodePools.system.minSize: 9 is more than maxSize 4 (expected at most 4)";
  test.each([
    ["region: eu-central-1", "region: Mars"],
    ["region: eu-central-1", "colour: red"],
    ["cloud: aws", "cloud: azure"],
    ["domain: example.com", ""],
    ["cidr: 10.20.0.0/16", "cidr: 10.20.0.0/77"],
  ])("%s → %s", (text, instead) => {
    expect(valid).toContain(text);
    const dataset = valid.replace(text, instead).replace("minSize: 2", "minSize: 9");
    const lines = withDatasets({ "WM-Prod/deployment.yaml": dataset }, (folder) =>
      read(folder, undefined, { "managed-kubernetes": managedKubernetes }),
    );
    expect(lines).toContainEqual(expect.stringContaining(sizes));
  });
  test("a range that is wrong overlaps nothing, whatever stands in for it", () => {
    const ranges = "cidr: 10.20.0.0/77\n  serviceCidr: 10.0.0.0/16";
    expect(linesWith("cidr: 10.20.0.0/16", ranges)).toEqual([expect.stringContaining("network.cidr: ")]);
  });
  test("other items of a list keep their places", () => {
    const lines = linesWith("version: 2.4.1", "version: newest").concat(
      linesWith("host: portal", "host: argocd\n    colour: red"),
    );
    expect(lines).toEqual([
      expect.stringContaining("applications[0].chart.version: "),
      expect.stringContaining("applications[0].host: argocd is a host of the platform"),
      expect.stringContaining("applications[0].colour: unknown key"),
    ]);
  });
});

test("the example is right", () => {
  const config = managedKubernetesConfig.parse(example);
  expect(checks(config).flatMap((check) => check())).toEqual([]);
});

test("whatever the dataset, the repaired one is accepted, and is the dataset itself where that is right", () => {
  fc.assert(
    fc.property(fc.object({ key: fc.constantFrom(...Object.keys(example), "x"), maxDepth: 2 }), (dataset) => {
      const repaired = repair(managedKubernetesConfig, { ...example, ...dataset }, example);
      expect(repaired).toBeDefined();
      expect(managedKubernetesConfig.parse(repaired?.config)).toEqual(repaired?.config);
    }),
    { numRuns: 200 },
  );
  expect(repair(managedKubernetesConfig, example, {})?.faulty).toEqual([]);
});

test.each([
  [
    "  group: customers/platforms",
    "",
    "gitlab: group is missing (expected group and template, or project for one that is there already)",
  ],
  [
    "  group: customers/platforms",
    "  project: customers/fleet",
    "gitlab.template: template cannot stand beside project (expected project for one that is there already, or group and template)",
  ],
])("a repository is either made or there already: %s → %s", (text, instead, expected) => {
  expect(linesWith(text, instead)).toEqual([expected]);
});

test("a ring that is none", () => {
  expect(linesWith("gitlab:", "ring: cannary\n\ngitlab:")).toEqual([
    'ring: "cannary" is not known (expected canary, early or all; did you mean canary?)',
  ]);
});
