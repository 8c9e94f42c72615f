import { readFileSync } from "node:fs";
import { hashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import type { HashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import { example } from "../../../constructs/blueprints/hashistack/example";
import { checks } from "../../../constructs/blueprints/hashistack/problems";
import type { Blueprint } from "../../../constructs/deployment/blueprint";
import { read, withDatasets } from "../../deployment/dataset/written-datasets";

const valid = readFileSync("deployments/NV-Prod/deployment.yaml", "utf8");
const hashistack: Blueprint<HashistackConfig> = {
  config: hashistackConfig,
  example,
  checks,
  instantiate: () => undefined,
};

/** What is said of the dataset with one text in place of another: place in the file, and path. */
function placesWith(text: string, instead: string): string[] {
  expect(valid).toContain(text);
  const changed = valid.replace(text, instead);
  return withDatasets({ "NV-Prod/deployment.yaml": changed }, (folder) =>
    read(folder, undefined, { hashistack }).map((line) =>
      typeof line === "string"
        ? (/deployment\.yaml:(\d+):\d+ (\S+): /.exec(line)?.slice(1).join(" ") ?? line)
        : "right",
    ),
  );
}

/** Number of the line that holds the text. */
function lineOf(text: string): number {
  return valid.slice(0, valid.indexOf(text)).split("\n").length;
}

test("the dataset that comes with the project is right", () => {
  expect(placesWith("shape: multi", "shape: multi")).toEqual(["right"]);
});

test.each([
  ["servers: { count: 3", "servers: { count: 4", "hosts.servers.count"],
  ["servers: { count: 3", "servers: { count: 2", "hosts.servers.count"],
  ["cidr: 192.168.42.0/24", "cidr: 192.168.42.0/28", "network.cidr"],
  ["cidr: 192.168.42.0/24", "cidr: 192.168.42.1/24", "network.cidr"],
  ["instanceType: POP2-2C-8G", "instanceType: POP2-2C-8GB", "hosts.servers.instanceType"],
  ["region: fr-par", "region: fr-pra", "region"],
  ["zone: fr-par-2", "zone: fr-par-9", "zone"],
  ["shop: { description: The shop }", "sre: {}", "nomad.namespaces.sre"],
  ["shop.example.com: { service", "grafana.nv-prod.example.com: { service", 'routes["grafana.nv-prod.example.com"]'],
  ["autoApply: [system-services]", "autoApply: [system-service]", "terraformCloud.autoApply[0]"],
])("%s → %s is refused at its line", (text, instead, path) => {
  const [first] = placesWith(text, instead);
  expect(first).toBe(`${lineOf(text)} ${path}`);
});

test("mono is refused where there are servers for more", () => {
  const [servers] = placesWith("shape: multi", "shape: mono");
  expect(servers).toBe(`${lineOf("servers: {")} hosts.servers.count`);
});

test("without a Vault that unseals this one, the dataset is refused", () => {
  const transit = 'transit: { address: "https://vault.example.com:8200", key: unseal-nv-prod }';
  expect(placesWith(`\n  ${transit}`, " {}")).toEqual([`${lineOf("vault:")} vault`]);
});

test.each([
  ["releases: http://mirror.example.com", "releases"],
  ["releases: mirror.example.com", "releases"],
  ["releases: https://ada:secret@mirror.example.com", "releases"],
  ["releases: https://mirror.example.com/$(reboot)", "releases"],
  ["releases: https://mirror.example.com/?a=b", "releases"],
  ["packages: { security: https://mirror.example.com }", "packages.archive"],
  ["images: https://mirror.example.com/docker", "images"],
  ["timeServers: [ntp.example.com, 10.0.0.300]", "timeServers[1]"],
  ["timeServers: []", "timeServers"],
  ["authority: /etc/ssl/certs/ca.pem", "authority"],
  ["release: https://mirror.example.com", "release"],
])("mirrors with %s are refused at its line", (text, path) => {
  expect(placesWith("shape: multi", `shape: multi\nmirrors:\n  ${text}`)).toEqual([
    `${lineOf("shape: multi") + 2} mirrors.${path}`,
  ]);
});

test("mirrors with paths and ports are taken", () => {
  const mirrors =
    "{ releases: https://mirror.example.com:8443/a/, images: https://mirror.example.com:5000, timeServers: [10.0.0.5] }";
  expect(placesWith("shape: multi", `shape: multi\nmirrors: ${mirrors}`)).toEqual(["right"]);
});

test("versions that do not work together are refused at the one that does not fit", () => {
  expect(placesWith("shape: multi", "shape: multi\nversions:\n  nomad: 2.0.0\n  consul: 1.18.0")).toEqual([
    `${lineOf("shape: multi") + 3} versions.consul`,
  ]);
});
