import { azureRules } from "../../../constructs/azure/azure-problems";
import { managedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import type { ManagedKubernetesConfig } from "../../../constructs/blueprints/managed-kubernetes/config";
import { example } from "../../../constructs/blueprints/managed-kubernetes/example";
import type { Blueprint } from "../../../constructs/deployment/blueprint";
import { read, withDatasets } from "../../deployment/dataset/written-datasets";

const blueprint: Blueprint<ManagedKubernetesConfig> = {
  config: managedKubernetesConfig,
  example,
  checks: (config) => azureRules.map((rule) => () => rule(config)),
  instantiate: () => undefined,
};

/** A dataset on Azure, but for the network as short as they come. */
const dataset = (network: string) => `cloud: azure
network: ${network}
blueprint: managed-kubernetes
region: westeurope
domain: example.com
terraformCloud: { organization: example }
credentials: { azure: { mode: static }, vault: { mode: static } }
jumpbox:
  sshPublicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g
vault: { address: "https://vault.example.com" }
auth0: { domain: example.eu.auth0.com }
grafana:
  url: https://grafana.example.com
  prometheusUrl: https://prometheus.example.com
  lokiUrl: https://loki.example.com
  tempoUrl: https://tempo.example.com
  alertEmails: [team@example.com]
`;

/** What is said of a dataset on Azure with the network: line, column, path and message. */
function linesWith(network: string): string[] {
  return withDatasets({ "WM-Prod/deployment.yaml": dataset(network) }, (folder) =>
    read(folder, undefined, { "managed-kubernetes": blueprint }).map((line) =>
      typeof line === "string" ? line.replace(/^[^:]*:/, "") : "right",
    ),
  );
}

const hub =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub";

test.each([
  "{}",
  "{ outbound: loadBalancer }",
  "{ outbound: managedNATGateway }",
  `{ outbound: userDefinedRouting, firewallAddress: 10.9.0.4, hubNetworkId: "${hub}" }`,
])("the defaults fit Azure with network %s", (network) => {
  expect(linesWith(network)).toEqual(["right"]);
});

test("user-defined routing without a firewall is refused at its line", () => {
  expect(linesWith(`{ outbound: userDefinedRouting, hubNetworkId: "${hub}" }`)).toEqual([
    "2:22 network.outbound: userDefinedRouting needs the firewall that takes the traffic, and the hub network where it is (expected network.firewallAddress)",
  ]);
});

test("a range that AKS takes is refused at its line", () => {
  expect(linesWith("{ outbound: managedNATGateway, cidr: 10.224.0.0/16 }")).toEqual([
    "2:47 network.cidr: 10.224.0.0/16 overlaps 10.224.0.0/12, which AKS takes with outbound managedNATGateway (expected ranges that share no address)",
  ]);
});

test("rules find what they can beside a wrong setting, and invent nothing about it", () => {
  const lines = linesWith("{ outbound: natGateway, cidr: 10.0.0.0/99, transitGatewayId: tgw-0123456789abcdef0 }");
  expect(lines.map((line) => line.split(": ")[0])).toEqual([
    "2:22 network.outbound",
    "2:40 network.cidr",
    "2:71 network.transitGatewayId",
  ]);
});
