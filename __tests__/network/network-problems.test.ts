import { networkRules } from "../../constructs/network/network-problems";
import type { NetworkRanges } from "../../constructs/network/network-problems";

const limits = {
  tiers: { main: "cluster", side: ["firewall", "endpoints", "jumpbox", "nat"] },
  smallestSubnet: 27,
  largestNetwork: 16,
};
const fine: NetworkRanges = {
  cidr: "10.0.0.0/16",
  zones: 3,
  podCidr: "100.64.0.0/16",
  serviceCidr: "172.20.0.0/16",
  clients: ["10.8.0.0/16"],
};
const problemsOf = (changes: Partial<NetworkRanges>) =>
  networkRules.flatMap((rule) => rule({ ...fine, ...changes }, limits));

test("the default network has no problem, and neither has the smallest", () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ cidr: "10.0.0.0/21" })).toEqual([]);
});

test("a network that is too small names the smallest prefix that fits", () => {
  const path = ["network", "cidr"];
  const need = (count: number) => `is too small for ${count} subnets of at least /27 (expected a /21 or larger)`;
  expect(problemsOf({ cidr: "10.0.0.0/26" })).toEqual([{ path, message: `10.0.0.0/26 ${need(15)}` }]);
  expect(problemsOf({ cidr: "10.0.0.0/22", zones: 2 })).toEqual([{ path, message: `10.0.0.0/22 ${need(10)}` }]);
  expect(problemsOf({ cidr: "10.0.0.0/32" })).toHaveLength(1);
});

test("a network that the cloud would refuse for its size is too large", () => {
  expect(problemsOf({ cidr: "10.0.0.0/15", clients: [] })).toEqual([
    { path: ["network", "cidr"], message: "10.0.0.0/15 is too large (expected a /16 at most)" },
  ]);
});

test("overlaps stand at the later range and name the other", () => {
  expect(problemsOf({ podCidr: "10.0.128.0/17", clients: ["192.168.0.0/24", "10.0.0.0/8"] })).toEqual([
    {
      path: ["network", "podCidr"],
      message: "10.0.128.0/17 overlaps network.cidr 10.0.0.0/16 (expected ranges that share no address)",
    },
    {
      path: ["network", "clients", 1],
      message: "10.0.0.0/8 overlaps network.cidr 10.0.0.0/16 (expected ranges that share no address)",
    },
    {
      path: ["network", "clients", 1],
      message: "10.0.0.0/8 overlaps network.podCidr 10.0.128.0/17 (expected ranges that share no address)",
    },
  ]);
});

test("clients may overlap each other", () => {
  expect(problemsOf({ clients: ["10.8.0.0/16", "10.8.4.0/24"] })).toEqual([]);
});

test("everyone is no client", () => {
  expect(problemsOf({ clients: ["0.0.0.0/0"] })).toEqual([
    { path: ["network", "clients", 0], message: "0.0.0.0/0 is every address (expected the networks that are meant)" },
  ]);
});

test("an address of a host with a prefix is not taken for a network", () => {
  expect(problemsOf({ cidr: "10.0.0.5/16" })).toEqual([
    { path: ["network", "cidr"], message: "10.0.0.5/16 is no network address (expected 10.0.0.0/16)" },
  ]);
});
