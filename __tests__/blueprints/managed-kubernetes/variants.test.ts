import { checkStacks, usesOf } from "../../../schemas/check/check-stacks";
import { readStacks } from "../../../schemas/check/synthesized-stacks";
import { providerSchemas } from "../../../schemas/provider-schemas";
import { inTemporaryFolder } from "../../deployment/fake-deployment";
import { datasetOf, synthesizeDatasets } from "../synthesized-datasets";
import type { Tree } from "../synthesized-datasets";

const datasets = { aws: datasetOf("WM-Prod"), azure: datasetOf("HL-Prod") };

/** Problems that the providers' schemas have with the stacks of a dataset, which must pass the security rules too. */
function problemsWith(dataset: Tree): readonly string[] {
  return inTemporaryFolder((folder) => {
    const stacks = readStacks(synthesizeDatasets(folder, { "WM-Prod": dataset }));
    expect(stacks).toHaveLength(5);
    const schemas = new Map(Object.entries(providerSchemas(usesOf(stacks)).provider_schemas));
    return checkStacks(stacks, [{ name: "derived", schemas, complete: true }]).problems;
  });
}

const addOns = [
  "vaultSecretsOperator",
  "reflector",
  "ingress",
  "certManager",
  "argoCd",
  "clusterAutoscaler",
  "monitoring",
] as const;

/** The tree with other values in some of its maps. */
const changed = (tree: Tree, changes: Tree): Tree =>
  Object.fromEntries(
    Object.entries({ ...tree, ...changes }).map(([name, value]) =>
      isMap(tree[name]) && isMap(changes[name]) ? [name, changed(tree[name], changes[name])] : [name, value],
    ),
  );
const isMap = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const without = (tree: Tree, ...names: string[]): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !names.includes(name)));

/** Variants that every cloud has. */
function everywhere(whole: Tree, cloud: "aws" | "azure"): (readonly [string, Tree])[] {
  const bare = { ...without(whole, "applications"), vault: { address: "https://vault.example.com:8200" } };
  const off = (...names: readonly string[]): Tree => ({
    ...bare,
    platform: { addOns: Object.fromEntries(names.map((name) => [name, { enabled: false }])) },
  });
  return [
    ["everything", whole],
    ["run mode cli", { ...without(whole, "gitlab"), terraformCloud: { organization: "example" } }],
    ["static keys", { ...whole, credentials: { [cloud]: { mode: "static" }, vault: { mode: "static" } } }],
    ["Vault namespaces", changed(whole, { vault: { namespaces: true, parentNamespace: "admin" } })],
    ["tokens for what stands behind Grafana", changed(whole, { grafana: { authentication: "bearer" } })],
    [
      "certificates by ACME",
      { ...whole, platform: { certificates: { issuer: "acme", email: "platform-team@example.com" } } },
    ],
    ["no applications", bare],
    ["no add-on at all", off(...addOns)],
    ...addOns.map((name) => [`no ${name}`, off(name)] as const),
  ];
}

const registry =
  "/subscriptions/00000000-0000-0000-0000-00000000505c/resourceGroups/images/providers/Microsoft.ContainerRegistry/registries/example";

describe.each<readonly [string, readonly (readonly [string, Tree])[]]>([
  [
    "AWS",
    [
      ...everywhere(datasets.aws, "aws"),
      [
        "all outbound traffic through a transit gateway, two zones",
        {
          ...datasets.aws,
          network: { outbound: "userDefinedRouting", transitGatewayId: "tgw-0123456789abcdef0", zones: 2 },
        },
      ],
    ],
  ],
  [
    "Azure",
    [
      ...everywhere(datasets.azure, "azure"),
      ["no hub, two zones", { ...datasets.azure, network: { zones: 2 } }],
      ["outbound loadBalancer", changed(datasets.azure, { network: { outbound: "loadBalancer" } })],
      ["outbound managedNATGateway", changed(datasets.azure, { network: { outbound: "managedNATGateway" } })],
      ["outbound userAssignedNATGateway", changed(datasets.azure, { network: { outbound: "userAssignedNATGateway" } })],
      [
        "outbound userDefinedRouting",
        changed(datasets.azure, { network: { outbound: "userDefinedRouting", firewallAddress: "10.0.1.4" } }),
      ],
      [
        "federated credentials that exist",
        changed(datasets.azure, { credentials: { azure: { federatedCredentials: "exist" } } }),
      ],
      ["registries", changed(datasets.azure, { cluster: { registries: [registry] } })],
      ["a jumpbox with an Arm processor", changed(datasets.azure, { jumpbox: { instanceType: "Standard_D2ps_v6" } })],
      [
        "one node pool, with a taint on another",
        changed(datasets.azure, {
          cluster: { nodePools: { workflows: { taints: [{ key: "team", value: "data", effect: "NoSchedule" }] } } },
        }),
      ],
    ],
  ],
])("%s", (_cloud, variants) => {
  test.each(variants)("%s: stacks pass the security rules and fit the providers' schemas", (_name, dataset) => {
    expect(problemsWith(dataset)).toEqual([]);
  });
});
