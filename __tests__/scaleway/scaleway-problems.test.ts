import { defaultImage } from "../../constructs/scaleway/images";
import { architectureOf, defaultInstanceType, instanceTypes } from "../../constructs/scaleway/instance-types";
import { scalewayRules } from "../../constructs/scaleway/scaleway-problems";
import type { ScalewayConfig } from "../../constructs/scaleway/scaleway-problems";

const network = { cidr: "192.168.42.0/24", clients: ["203.0.113.0/24"] };
const fine: ScalewayConfig = {
  region: "fr-par",
  tags: { Owner: "platform-team" },
  network,
  hosts: { servers: { count: 3 }, clients: { count: 3, instanceType: "PRO2-S", image: "debian_bookworm" } },
  vault: { transit: { address: "https://vault.example.com" } },
};

/** Problems of the dataset with changes, as people read them. */
function problemsOf(changes: Partial<ScalewayConfig>): string[] {
  return scalewayRules
    .flatMap((rule) => rule({ ...fine, ...changes }))
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const withHosts = (changes: Partial<ScalewayConfig["hosts"][string]>) =>
  problemsOf({ hosts: { servers: { count: 3, ...changes } } });

test("a dataset that Scaleway takes has no problem", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ zone: "fr-par-2" })).toEqual([]);
});

describe("place", () => {
  test.each([
    ["fr-pra", "region: fr-pra is not a region of Scaleway (expected fr-par)"],
    ["fr_par", "region: fr_par is not a region of Scaleway (expected fr-par)"],
    ["eu-central-1", "region: eu-central-1 is not a region of Scaleway (expected fr-par)"],
  ])("%s is refused with the nearest region", (region, problem) => {
    expect(problemsOf({ region })).toEqual([problem]);
  });

  test("a zone is one of the region", () => {
    expect(problemsOf({ zone: "nl-ams-1" })).toEqual([
      expect.stringMatching(/^zone: nl-ams-1 is not a zone of fr-par/),
    ]);
    expect(problemsOf({ zone: "fr-par-4" })).toEqual([
      expect.stringMatching(/^zone: fr-par-4 is not a zone of fr-par/),
    ]);
  });

  test("a zone without gateways has no way out", () => {
    expect(problemsOf({ zone: "fr-par-3" })).toEqual([
      "zone: fr-par-3 has no public gateways, so hosts there would not reach the internet (expected fr-par-1 or fr-par-2)",
    ]);
  });
});

describe("instance types", () => {
  test("are known by their naming", () => {
    for (const type of ["PLAY2-MICRO", "POP2-HM-4C-32G", "BASIC2-A2C-4G", "STANDARD3-X4C-16G", defaultInstanceType])
      expect(instanceTypes).toContain(type);
    expect(new Set(instanceTypes).size).toBe(instanceTypes.length);
  });

  test.each([
    ["PRO2-XXXS", "is not an instance type of Scaleway (expected PRO2-XXS)"],
    ["pop2-2c-8g", "is not an instance type of Scaleway (expected POP2-2C-8G)"],
    ["POP2-4C-8G", "is not an instance type of Scaleway (expected POP2-2C-8G)"],
    ["ENT1-S", "is no longer offered (expected one that is, like POP2-2C-8G)"],
  ])("%s is refused with the nearest", (instanceType, problem) => {
    expect(withHosts({ instanceType })).toEqual([`hosts.servers.instanceType: ${instanceType} ${problem}`]);
  });

  test("say which processor a host has", () => {
    expect(architectureOf("BASIC2-A2C-4G")).toBe("arm64");
    expect(architectureOf(defaultInstanceType)).toBe("x86_64");
  });
});

describe("images", () => {
  test("are those whose packages the instructions know", () => {
    expect(withHosts({ image: defaultImage })).toEqual([]);
  });

  test.each(["11111111-2222-3333-4444-555555555555", "fr-par-1/11111111-2222-3333-4444-555555555555"])(
    "%s is one of the project's own",
    (image) => {
      expect(withHosts({ image })).toEqual([]);
    },
  );

  test("one that hosts are not made from is refused with the nearest", () => {
    expect(withHosts({ image: "ubuntu-noble" })).toEqual([
      "hosts.servers.image: ubuntu-noble is not an image that hosts on Scaleway are made from (expected ubuntu_noble, or the id of one of your own)",
    ]);
  });
});

describe("network", () => {
  test.each(["192.168.0.0/16", "192.168.42.0/29"])("%s is no size that Scaleway has", (cidr) => {
    expect(problemsOf({ network: { ...network, cidr } })).toEqual([
      `network.cidr: ${cidr} is no size of a private network on Scaleway (expected /20 to /28)`,
    ]);
  });

  test("the bastion is closed to all others, so somebody must be known", () => {
    expect(problemsOf({ network: { ...network, clients: [] } })).toEqual([
      expect.stringMatching(/^network\.clients: .*\(expected one range at least\)$/),
    ]);
  });

  test("a range is written as the API answers it", () => {
    expect(problemsOf({ network: { ...network, clients: ["203.0.113.7/24"] } })).toEqual([
      "network.clients.0: 203.0.113.7/24 is no network address (expected 203.0.113.0/24)",
    ]);
  });
});

test("a group of hosts is not larger than a placement group", () => {
  expect(withHosts({ count: 21 })).toEqual([
    "hosts.servers.count: 21 hosts are too many for a placement group on Scaleway (expected at most 20)",
  ]);
});

test("without a transit Vault, nobody unseals this one", () => {
  expect(problemsOf({ vault: {} })).toEqual([
    "vault: nothing on Scaleway can unseal Vault, which knows no seal for its Key Manager (expected vault.transit, a Vault that does)",
  ]);
});

test("hosts are told apart by tags of their own", () => {
  expect(problemsOf({ tags: { Role: "web" } })).toEqual([
    "tags.Role: Role is a tag by which hosts are told apart (expected another name)",
  ]);
});
