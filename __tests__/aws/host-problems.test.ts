import { awsHostRules } from "../../constructs/aws/host-problems";
import type { AwsHostsConfig } from "../../constructs/aws/host-problems";
import { defaultHostTypes, hostTypes } from "../../constructs/aws/host-types";
import { architectureOf, instanceTypePattern } from "../../constructs/aws/instance-types";

const network = { cidr: "192.168.42.0/24", clients: ["203.0.113.0/24"] };
const fine: AwsHostsConfig = {
  region: "eu-central-1",
  network,
  hosts: { servers: {}, clients: { instanceType: "m7g.large", image: "ami-0123456789abcdef0" } },
};

/** Problems of the dataset with changes, as people read them. */
function problemsOf(changes: Partial<AwsHostsConfig>): string[] {
  return awsHostRules
    .flatMap((rule) => rule({ ...fine, ...changes }))
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const withServers = (changes: AwsHostsConfig["hosts"][string]) => problemsOf({ hosts: { servers: changes } });

test("a dataset that AWS takes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ network: { ...network, cidr: "10.0.0.0/16" } })).toEqual([]);
});

test.each(["fr-par", "westeurope", "eu_central_1"])("%s is no region of AWS", (region) => {
  expect(problemsOf({ region })).toEqual([`region: ${region} is not a region of AWS (expected one like eu-central-1)`]);
});

describe("network", () => {
  test("its sixteenth is a subnet that AWS takes", () => {
    expect(problemsOf({ network: { ...network, cidr: "192.168.42.0/25" } })).toEqual([
      "network.cidr: 192.168.42.0/25 is too small for subnets of at least /28, a sixteenth of it each (expected a /24 or larger)",
    ]);
  });

  test("it is no larger than AWS takes", () => {
    expect(problemsOf({ network: { ...network, cidr: "10.0.0.0/15" } })).toEqual([
      "network.cidr: 10.0.0.0/15 is too large (expected a /16 at most)",
    ]);
  });

  test("ranges of clients have no bits behind their prefix", () => {
    expect(problemsOf({ network: { ...network, clients: ["203.0.113.0/24", "198.51.100.7/24"] } })).toEqual([
      "network.clients.1: 198.51.100.7/24 is no network address (expected 198.51.100.0/24)",
    ]);
  });
});

describe("instance types", () => {
  test("are well-formed, each once, and those that hosts get without being asked are among them", () => {
    for (const type of hostTypes) expect(type).toMatch(instanceTypePattern);
    expect(new Set(hostTypes).size).toBe(hostTypes.length);
    for (const type of Object.values(defaultHostTypes)) expect(hostTypes).toContain(type);
    for (const type of ["t4g.medium", "c5.9xlarge", "m7i-flex.large", "r7i.metal-24xl"])
      expect(hostTypes).toContain(type);
  });

  test("those by default have x86 processors, as most images do", () => {
    for (const type of Object.values(defaultHostTypes)) expect(architectureOf(type)).toBe("x86_64");
  });

  test.each([
    ["m6i.larg", "m6i.large"],
    ["m6x.large", "m6i.large"],
    ["m5a.metal", "m5.metal"],
    ["T3.medium", "t3.medium"],
  ])("%s is refused with the nearest, %s", (instanceType, nearest) => {
    expect(withServers({ instanceType })).toEqual([
      `hosts.servers.instanceType: ${instanceType} is not an instance type that hosts on AWS are made of (expected ${nearest})`,
    ]);
  });

  test("types without the Nitro System are refused: their disks have other names", () => {
    expect(withServers({ instanceType: "t2.medium" })).toHaveLength(1);
  });
});

describe("images", () => {
  test("are known by name, or one of the customer's own", () => {
    for (const image of ["ubuntu-24.04", "ami-01234567", "ami-0123456789abcdef0"])
      expect(withServers({ image })).toEqual([]);
  });

  test.each(["ubuntu_noble", "ubuntu-22.04", "ami-123", "ami-0123456789ABCDEF0"])("%s is refused", (image) => {
    expect(withServers({ image })).toEqual([
      `hosts.servers.image: ${image} is not an image that hosts on AWS are made from (expected ubuntu-24.04, or the id of one of your own, like ami-0123456789abcdef0)`,
    ]);
  });
});
