import { awsRules } from "../../constructs/aws/aws-problems";
import type { AwsConfig } from "../../constructs/aws/aws-problems";

const network: AwsConfig["network"] = {
  cidr: "10.0.0.0/16",
  zones: 3,
  serviceCidr: "172.20.0.0/16",
  clients: [],
  hubGateway: false,
  outbound: "natGateway",
};
const fine: AwsConfig = {
  region: "eu-central-1",
  network,
  cluster: { nodePools: { system: { instanceType: "m5.xlarge" }, workflows: {} }, registries: [], administrators: [] },
  platform: { groups: {} },
  jumpbox: {},
  credentials: { aws: { mode: "static" } },
};
const problemsOf = (changes: Partial<AwsConfig>) => awsRules.flatMap((rule) => rule({ ...fine, ...changes }));

test("a dataset that AWS takes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
});

test("the network's own problems are found", () => {
  expect(problemsOf({ network: { ...network, cidr: "10.0.0.0/26" } })).toEqual([
    {
      path: ["network", "cidr"],
      message: "10.0.0.0/26 is too small for 15 subnets of at least /27 (expected a /21 or larger)",
    },
  ]);
});

test("outbound through a load balancer is refused with what there is instead", () => {
  expect(problemsOf({ network: { ...network, outbound: "loadBalancer" } })).toEqual([
    {
      path: ["network", "outbound"],
      message: "loadBalancer has no counterpart on AWS (expected natGateway or userDefinedRouting)",
    },
  ]);
});

test("user-defined routing and a transit gateway go together", () => {
  const transitGatewayId = "tgw-0123456789abcdef0";
  const outbound = "userDefinedRouting";
  expect(problemsOf({ network: { ...network, outbound, transitGatewayId } })).toEqual([]);
  expect(problemsOf({ network: { ...network, outbound } })).toMatchObject([{ path: ["network", "outbound"] }]);
  expect(problemsOf({ network: { ...network, transitGatewayId, clients: ["10.8.0.0/16"] } })).toEqual([]);
  expect(problemsOf({ network: { ...network, transitGatewayId } })).toMatchObject([
    { path: ["network", "transitGatewayId"] },
  ]);
});

test.each(["8.8.0.0/16", "192.168.0.0/25", "172.0.0.0/11", "100.64.0.0/20"])(
  "EKS takes no services from %s",
  (serviceCidr) => {
    const [problem, ...more] = problemsOf({ network: { ...network, serviceCidr } });
    expect(more).toEqual([]);
    expect(problem?.path).toEqual(["network", "serviceCidr"]);
    expect(problem?.message).toContain(`EKS takes no services from ${serviceCidr}`);
  },
);

test("instance types of other clouds are found in pools and jumpbox", () => {
  const cluster = { ...fine.cluster, nodePools: { system: { instanceType: "Standard_D2s_v5" } } };
  expect(problemsOf({ cluster, jumpbox: { instanceType: "small" } }).map(({ path }) => path.join("."))).toEqual([
    "cluster.nodePools.system.instanceType",
    "jumpbox.instanceType",
  ]);
});

test.each([
  "platform-administrators",
  "arn:aws:iam::111122223333:root",
  "arn:aws:iam::111122223333:role/*",
  "arn:aws:sts::111122223333:assumed-role/admin/session",
])("%s is nobody whom EKS could let in", (principal) => {
  const cluster = { ...fine.cluster, administrators: ["arn:aws:iam::111122223333:role/path/admin", principal] };
  expect(problemsOf({ cluster })).toMatchObject([{ path: ["cluster", "administrators", 1] }]);
});

test("a member of a group is a principal like an administrator, and may be one", () => {
  const arn = "arn:aws:iam::111122223333:role/admin";
  const cluster = { ...fine.cluster, administrators: [arn] };
  const groups = (members: string[]) => ({ cluster, platform: { groups: { developers: { members } } } });
  expect(problemsOf(groups([arn]))).toEqual([]);
  expect(problemsOf(groups(["ann"]))).toMatchObject([{ path: ["platform", "groups", "developers", "members", 0] }]);
});

test("principals of two partitions cannot reach one cluster", () => {
  const administrators = ["arn:aws:iam::111122223333:role/admin", "arn:aws-cn:iam::111122223333:role/admin"];
  expect(problemsOf({ cluster: { ...fine.cluster, administrators } })).toMatchObject([
    { path: ["cluster", "administrators", 1] },
  ]);
});

test("runs must be able to log in", () => {
  expect(problemsOf({ credentials: {} })).toMatchObject([{ path: ["credentials"] }]);
});

test.each(["westeurope", "eu-central", "eu_central_1"])("%s is no region of AWS", (region) => {
  expect(problemsOf({ region })).toEqual([
    { path: ["region"], message: `${region} is not a region of AWS (expected one like eu-central-1)` },
  ]);
});

test.each(["us-gov-west-1", "cn-north-1", "ap-southeast-5", "us-isob-east-1"])("%s is a region of AWS", (region) => {
  expect(problemsOf({ region })).toEqual([]);
});

test("what only Azure has is refused with what AWS has in its place", () => {
  const hubNetworkId = "/subscriptions/x/resourceGroups/x/providers/Microsoft.Network/virtualNetworks/hub";
  const problems = problemsOf({
    network: { ...network, hubNetworkId, hubGateway: true, firewallAddress: "10.9.0.4", podCidr: "100.64.0.0/16" },
    cluster: { ...fine.cluster, registries: ["registry"] },
    jumpbox: { sshPublicKey: "ssh-ed25519 AAAA" },
  });
  expect(problems.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
    "network.hubNetworkId: AWS has no hub networks (expected network.transitGatewayId, the transit gateway that clients come through)",
    "network.hubGateway: AWS has no hub networks, so none with a gateway (expected network.transitGatewayId, the transit gateway that clients come through)",
    "network.firewallAddress: AWS sends traffic to a transit gateway and no firewall's address (expected network.transitGatewayId)",
    "network.podCidr: pods on AWS have addresses of the network (expected a network.cidr with room for them, and no range of pods)",
    "jumpbox.sshPublicKey: the jumpbox on AWS takes no keys: people reach it through Session Manager (expected no key)",
    "cluster.registries.0: nodes on AWS may pull from every registry of the account already (expected no registries)",
  ]);
});
