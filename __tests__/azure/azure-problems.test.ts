import { azureRules } from "../../constructs/azure/azure-problems";
import type { AzureConfig } from "../../constructs/azure/azure-problems";

const sshPublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIMkzYEUX65K40iIiWHeyM5k/g8AE1I1MXieiThgkYoZd";
const hubNetworkId =
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/hub/providers/Microsoft.Network/virtualNetworks/hub";
const pool = { minSize: 1, maxSize: 3, diskSize: 100, spot: false, labels: {}, taints: [] };
const network: AzureConfig["network"] = {
  cidr: "10.0.0.0/16",
  zones: 3,
  serviceCidr: "172.20.0.0/16",
  clients: [],
  hubGateway: false,
};
const fine: AzureConfig = {
  region: "westeurope",
  tags: {},
  network,
  cluster: {
    nodePools: { system: pool, workflows: { ...pool, instanceType: "Standard_D4s_v5" } },
    addOnVersions: {},
    registries: [],
    administrators: ["00000000-0000-0000-0000-000000000001"],
  },
  platform: { groups: {}, addOns: { clusterAutoscaler: { values: {} } } },
  jumpbox: { diskSize: 30, sshPublicKey },
  credentials: { azure: { mode: "static" } },
};

/** Problems of the dataset with changes, as people read them. */
function problemsOf(changes: Partial<AzureConfig>): string[] {
  return azureRules
    .flatMap((rule) => rule({ ...fine, ...changes }))
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const withNetwork = (changes: Partial<AzureConfig["network"]>) => problemsOf({ network: { ...network, ...changes } });
const withPools = (nodePools: AzureConfig["cluster"]["nodePools"], changes: Partial<AzureConfig["network"]> = {}) =>
  problemsOf({ cluster: { ...fine.cluster, nodePools }, network: { ...network, ...changes } });

test("a dataset that Azure takes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

describe("outbound", () => {
  const outbound = "userDefinedRouting";
  const firewallAddress = "10.9.0.4";

  test.each(["userAssignedNATGateway", "loadBalancer", "managedNATGateway"])("%s needs nothing else", (mode) => {
    expect(withNetwork({ outbound: mode })).toEqual([]);
  });

  test("a mode of AWS is refused with those of Azure", () => {
    expect(withNetwork({ outbound: "natGateway" })).toEqual([
      "network.outbound: natGateway has no counterpart on Azure (expected userAssignedNATGateway, loadBalancer, managedNATGateway, userDefinedRouting)",
    ]);
  });

  test("user-defined routing needs a firewall and the network where it is", () => {
    const needs = "userDefinedRouting needs the firewall that takes the traffic, and the hub network where it is";
    expect(withNetwork({ outbound, firewallAddress, hubNetworkId })).toEqual([]);
    expect(withNetwork({ outbound, hubNetworkId })).toEqual([
      `network.outbound: ${needs} (expected network.firewallAddress)`,
    ]);
    expect(withNetwork({ outbound, firewallAddress })).toEqual([
      `network.outbound: ${needs} (expected network.hubNetworkId)`,
    ]);
    expect(withNetwork({ outbound })).toEqual([
      `network.outbound: ${needs} (expected network.firewallAddress and network.hubNetworkId)`,
    ]);
  });

  test("a firewall that nothing is sent to is refused", () => {
    expect(withNetwork({ firewallAddress })).toEqual([
      "network.firewallAddress: nothing is sent to 10.9.0.4 with outbound userAssignedNATGateway (expected outbound userDefinedRouting, or no firewall address)",
    ]);
  });

  test.each([
    ["10.0.3.4", "is in network.cidr 10.0.0.0/16 (expected an address in the hub network)"],
    ["10.244.0.4", "is in network.podCidr 10.244.0.0/16 (expected an address in the hub network)"],
    ["172.20.0.4", "is in network.serviceCidr 172.20.0.0/16 (expected an address in the hub network)"],
    ["203.0.113.4", "is no private address (expected one in 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10)"],
  ])("%s is no firewall of a hub", (address, message) => {
    expect(withNetwork({ outbound, hubNetworkId, firewallAddress: address })).toEqual([
      `network.firewallAddress: ${address} ${message}`,
    ]);
  });

  test("a hub that nothing is sent to is refused; with clients it is the way to them", () => {
    expect(withNetwork({ hubNetworkId, clients: ["10.8.0.0/16"] })).toEqual([]);
    expect(withNetwork({ hubNetworkId })).toEqual([
      "network.hubNetworkId: nothing is sent to the hub network with outbound userAssignedNATGateway and no clients (expected outbound userDefinedRouting, network.clients, or no hub network)",
    ]);
  });

  test("a gateway is that of a hub", () => {
    expect(withNetwork({ hubGateway: true, hubNetworkId, clients: ["10.8.0.0/16"] })).toEqual([]);
    expect(withNetwork({ hubGateway: true })).toEqual([
      "network.hubGateway: there is no hub network whose gateway could be used (expected network.hubNetworkId, or hubGateway false)",
    ]);
  });

  test("AKS's own network shares no address with the deployment's or its clients'", () => {
    const taken = "10.224.0.0/12, which AKS takes with outbound managedNATGateway";
    const mode = "managedNATGateway";
    expect(withNetwork({ outbound: mode, cidr: "10.230.0.0/16" })).toEqual([
      `network.cidr: 10.230.0.0/16 overlaps ${taken} (expected ranges that share no address)`,
    ]);
    expect(withNetwork({ outbound: mode, hubNetworkId, clients: ["10.8.0.0/16", "10.224.0.0/24"] })).toEqual([
      `network.clients.1: 10.224.0.0/24 overlaps ${taken} (expected ranges that share no address)`,
    ]);
    expect(withNetwork({ cidr: "10.230.0.0/16" })).toEqual([]);
  });
});

describe("ranges", () => {
  test("the network's own problems are found, with one subnet for each tier", () => {
    expect(withNetwork({ cidr: "10.0.0.0/24" })).toEqual([
      "network.cidr: 10.0.0.0/24 is too small for 4 subnets of at least /26 (expected a /20 or larger)",
    ]);
  });

  test.each(["172.30.0.0/16", "172.31.8.0/21"])("services in %s, which AKS keeps, are refused", (serviceCidr) => {
    const [problem, ...more] = withNetwork({ serviceCidr });
    expect(more).toEqual([]);
    expect(problem).toMatch(/^network\.serviceCidr: .* which AKS keeps for itself/);
  });

  test("public ranges are refused", () => {
    expect(withNetwork({ cidr: "20.0.0.0/16" })).toEqual([
      "network.cidr: 20.0.0.0/16 is no private range (expected one inside 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10)",
    ]);
  });

  test.each(["172.16.0.0/12", "192.168.0.0/29"])("AKS takes no services from %s", (serviceCidr) => {
    expect(withNetwork({ serviceCidr })).toContain(
      `network.serviceCidr: AKS takes no services from ${serviceCidr} (expected a /13 to /28)`,
    );
  });

  test("pods have a /24 on each host that there may be, those of an upgrade too", () => {
    const pools = { system: { ...pool, maxSize: 3 }, large: { ...pool, maxSize: 12 } };
    expect(withPools(pools, { podCidr: "10.244.0.0/19" })).toEqual([]);
    expect(withPools(pools, { podCidr: "10.244.0.0/20" })).toEqual([
      "network.podCidr: 10.244.0.0/20 has no /24 for each of 20 hosts, which the node pools may come to while they are upgraded (expected a /19 or larger)",
    ]);
  });

  test("the cluster subnet has an address for each host", () => {
    const pools = { large: { ...pool, maxSize: 900 } };
    const changes = { cidr: "10.0.0.0/20", podCidr: "100.64.0.0/11" };
    expect(withPools(pools, changes)).toEqual([
      "network.cidr: 10.0.0.0/20 has no room for 1197 hosts in its cluster subnet, which the node pools may come to while they are upgraded (expected a /19 or larger)",
    ]);
    expect(withPools(pools, { ...changes, cidr: "10.0.0.0/19" })).toEqual([]);
    expect(withPools(pools, { ...changes, outbound: "managedNATGateway" })).toEqual([]);
  });
});

describe("hosts", () => {
  test.each(["node-pool", "averylongname", "Pool"])("%s is no name of a pool", (name) => {
    expect(withPools({ [name]: pool })).toEqual([
      `cluster.nodePools.${name}: ${name} is no name of a node pool on Azure (expected lowercase letters and digits, a letter first, at most 12 characters)`,
    ]);
  });

  test("AKS needs a pool for itself", () => {
    const taint = { key: "a", value: "", effect: "PreferNoSchedule" } as const;
    const expected = [
      "cluster.nodePools: no pool can run what AKS itself needs (expected one with minSize 1 or more, no spot and no taints)",
    ];
    expect(withPools({ a: { ...pool, spot: true } })).toEqual(expected);
    expect(withPools({ a: { ...pool, taints: [taint] } })).toEqual(expected);
    expect(withPools({ a: { ...pool, spot: true }, b: pool })).toEqual([]);
  });

  test("a cluster without a steady pool is left to the rule of all clouds", () => {
    expect(withPools({ a: { ...pool, minSize: 0 } })).toEqual([]);
    expect(withPools({})).toEqual([]);
  });

  test("sizes of other clouds, and those without encryption on the host, are found in pools and jumpbox", () => {
    const jumpbox = { ...fine.jumpbox, instanceType: "Standard_A2_v2" };
    const cluster = { ...fine.cluster, nodePools: { system: { ...pool, instanceType: "m5.xlarge" } } };
    expect(problemsOf({ jumpbox, cluster })).toEqual([
      "cluster.nodePools.system.instanceType: m5.xlarge is not a size of Azure (expected one like Standard_D2s_v5)",
      "jumpbox.instanceType: Standard_A2_v2 cannot encrypt its disks on the host (expected a newer size, like Standard_D2s_v5)",
    ]);
  });

  test("disks hold the images of their hosts", () => {
    expect(withPools({ system: { ...pool, diskSize: 20 }, large: { ...pool, diskSize: 4096 } })).toEqual([
      "cluster.nodePools.system.diskSize: 20 GiB is no disk of a node on Azure (expected 30 to 2048)",
      "cluster.nodePools.large.diskSize: 4096 GiB is no disk of a node on Azure (expected 30 to 2048)",
    ]);
    expect(problemsOf({ jumpbox: { sshPublicKey, diskSize: 20 } })).toEqual([
      "jumpbox.diskSize: 20 GiB is too small for the host's image (expected 30 or more)",
    ]);
  });
});

describe("people", () => {
  const id = "0000abcd-0000-0000-0000-000000000001";
  const arn = "arn:aws:iam::111122223333:role/admin";

  test("administrators and members are object ids", () => {
    expect(problemsOf({ cluster: { ...fine.cluster, administrators: [id, arn] } })).toEqual([
      `cluster.administrators.1: ${arn} is not the object id of an Entra group (expected one like 00000000-0000-0000-0000-000000000001)`,
    ]);
    const platform = { ...fine.platform, groups: { developers: { members: ["developers"] } } };
    expect(problemsOf({ platform })).toEqual([
      "platform.groups.developers.members.0: developers is not the object id of an Entra group (expected one like 00000000-0000-0000-0000-000000000001)",
    ]);
  });

  test("an id in capitals is the same id", () => {
    const capitals = id.toUpperCase();
    expect(problemsOf({ cluster: { ...fine.cluster, administrators: [id, capitals] } })).toEqual([
      `cluster.administrators.1: ${capitals} is ${id} in other letters (expected each once)`,
    ]);
    expect(problemsOf({ cluster: { ...fine.cluster, administrators: [capitals] } })).toEqual([]);
  });

  test("somebody must be able to log in to the jumpbox, and runs to Azure", () => {
    expect(problemsOf({ jumpbox: { diskSize: 30 }, credentials: {} })).toEqual([
      "jumpbox: nobody could log in to the jumpbox (expected sshPublicKey, the line of a file like id_ed25519.pub)",
      "credentials: runs cannot log in to Azure (expected credentials.azure with mode oidc or static)",
    ]);
    expect(problemsOf({ jumpbox: { diskSize: 30, sshPublicKey: "ssh-rsa AAAA" } })).toEqual([
      "jumpbox.sshPublicKey: the key does not hold a key of ssh-rsa (expected the line of a file like id_ed25519.pub)",
    ]);
  });
});

test.each(["eu-central-1", "West Europe", "WestEurope"])("%s is no region of Azure", (region) => {
  expect(problemsOf({ region })).toEqual([
    `region: ${region} is not a region of Azure (expected lowercase letters and digits, like westeurope)`,
  ]);
});

test("registries are ids, not hosts", () => {
  const registry =
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shared/providers/Microsoft.ContainerRegistry/registries/images";
  const [problem, ...more] = problemsOf({
    cluster: { ...fine.cluster, registries: [registry, "images.azurecr.io"] },
  });
  expect(more).toEqual([]);
  expect(problem).toMatch(/^cluster\.registries\.1: images\.azurecr\.io is not the id of an Azure container registry/);
});

test("what only AWS has is refused with what Azure has in its place", () => {
  const values = { replicaCount: 2 };
  expect(
    problemsOf({
      network: { ...network, transitGatewayId: "tgw-0123456789abcdef0" },
      cluster: { ...fine.cluster, addOnVersions: { coredns: "v1.12.4-eksbuild.1" } },
      platform: { groups: {}, addOns: { clusterAutoscaler: { values } } },
    }),
  ).toEqual([
    "network.transitGatewayId: Azure has no transit gateways (expected network.hubNetworkId, the virtual network that clients come through)",
    "cluster.addOnVersions.coredns: coredns is an add-on of EKS; AKS keeps its own in step with Kubernetes (expected no versions of add-ons)",
    "platform.addOns.clusterAutoscaler.values: AKS scales node pools itself, without a chart (expected no values)",
  ]);
});

describe("what Azure keeps for itself", () => {
  test("tags: names and their number", () => {
    expect(problemsOf({ tags: { Owner: "team", "cost:centre": "7", "1st": "x", "azure-team": "y" } })).toEqual([
      expect.stringMatching(/^tags\.cost:centre: cost:centre is no name of a tag on Azure/),
      expect.stringMatching(/^tags\.1st: /),
      expect.stringMatching(/^tags\.azure-team: /),
    ]);
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`Tag${index}`, "x"]));
    expect(problemsOf({ tags: many })).toEqual([
      "tags: 13 tags are too many for Azure (expected at most 12, besides Deployment, Phase and ManagedBy)",
    ]);
  });

  test("labels and taints of AKS", () => {
    const labels = { "kubernetes.azure.com/mode": "user", agentpool: "x", team: "data" };
    const taints = [{ key: "kubernetes.azure.com/scalesetpriority", value: "spot", effect: "NoSchedule" }] as const;
    expect(withPools({ system: pool, workflows: { ...pool, labels, taints } })).toEqual([
      expect.stringMatching(/^cluster\.nodePools\.workflows\.labels\.kubernetes\.azure\.com\/mode: /),
      expect.stringMatching(/^cluster\.nodePools\.workflows\.labels\.agentpool: agentpool is given by AKS itself/),
      expect.stringMatching(/^cluster\.nodePools\.workflows\.taints\.0\.key: /),
    ]);
  });
});

test.each([
  ["Standard_D2_v5", "cannot encrypt its disks on the host"],
  ["Standard_F2", "cannot encrypt its disks on the host"],
  ["Standard_B1s", "has one processor"],
  ["Standard_D1s_v5", "has one processor"],
])("%s is no size for a host: it %s", (instanceType, fault) => {
  expect(problemsOf({ jumpbox: { diskSize: 30, sshPublicKey, instanceType } })).toEqual([
    expect.stringContaining(fault),
  ]);
});

test("a size that saves up processor time runs nothing that AKS needs", () => {
  const instanceType = "Standard_B4ms";
  expect(withPools({ system: { ...pool, instanceType }, workflows: { ...pool, instanceType } })).toEqual([
    expect.stringMatching(/^cluster\.nodePools\.system\.instanceType: Standard_B4ms must not run/),
  ]);
});

test("a registry is there once, in whatever letters", () => {
  const registry = (group: string, name: string) =>
    `/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${name}`;
  const registries = [registry("a", "example"), registry("b", "EXAMPLE")];
  expect(problemsOf({ cluster: { ...fine.cluster, registries } })).toEqual([
    expect.stringMatching(/^cluster\.registries\.1: .* is the registry of cluster\.registries\[0\]/),
  ]);
});

test.each(["usgovvirginia", "chinaeast2"])("%s is in another cloud of Azure", (region) => {
  expect(problemsOf({ region })).toEqual([expect.stringContaining("is in another cloud of Azure")]);
});
