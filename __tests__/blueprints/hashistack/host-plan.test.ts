import * as fc from "fast-check";
import { hashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import type { HashistackConfig } from "../../../constructs/blueprints/hashistack/config";
import {
  addressesOf,
  hostNames,
  planHosts,
  smallestNetwork,
} from "../../../constructs/blueprints/hashistack/host-plan";
import { Cidr } from "../../../constructs/network/cidr";
import { clouds, hashistackDataset, shapes } from "./datasets";
import type { HashistackDataset } from "./datasets";

const configOf = (cloud: (typeof clouds)[number], changes: Partial<HashistackDataset> = {}): HashistackConfig =>
  hashistackConfig.parse(hashistackDataset(cloud, "multi", changes));

const cloud = fc.constantFrom(...clouds);
const servers = fc.constantFrom(3, 5, 7);
const clients = fc.integer({ min: 1, max: 100 });
const cidr = "10.20.0.0/20";

/** A plan of the largest kind of network that every cloud has. */
function planOf(on: (typeof clouds)[number], counts: { servers: number; clients: number }, range = cidr) {
  const hosts = { servers: { count: counts.servers }, clients: { count: counts.clients } };
  return planHosts(configOf(on, { network: { cidr: range }, hosts }));
}

test("no two addresses are the same, and all are in their subnet and the network", () => {
  fc.assert(
    fc.property(cloud, servers, clients, (on, serverCount, clientCount) => {
      const plan = planOf(on, { servers: serverCount, clients: clientCount });
      // The agent's host is the way in itself, where the cloud has no gateway.
      const gateway = plan.hosts.some(({ address }) => address === plan.bastionAddress) ? [] : [plan.bastionAddress];
      const addresses = [...plan.hosts.map(({ address }) => address), ...plan.loadBalancerAddresses, ...gateway];
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const { address, zone } of plan.hosts) {
        const subnet = Cidr.parse(plan.subnets[zone] ?? "0.0.0.0/32");
        expect(subnet.contains(Cidr.parse(`${address}/32`))).toBe(true);
        expect(Cidr.parse(cidr).contains(subnet)).toBe(true);
      }
    }),
  );
});

test("more clients, and more servers, move nobody", () => {
  fc.assert(
    fc.property(cloud, clients, clients, servers, servers, (on, few, many, fewServers, manyServers) => {
      const smaller = planOf(on, { servers: Math.min(fewServers, manyServers), clients: Math.min(few, many) });
      const larger = planOf(on, { servers: Math.max(fewServers, manyServers), clients: Math.max(few, many) });
      const places = new Map(larger.hosts.map((host) => [host.name, [host.address, host.zone]]));
      for (const { name, address, zone } of smaller.hosts) expect(places.get(name)).toEqual([address, zone]);
    }),
  );
});

test("clouds' own addresses at the start and the end of a subnet stay free", () => {
  fc.assert(
    fc.property(cloud, servers, fc.integer({ min: 1, max: 60 }), (on, serverCount, clientCount) => {
      const config = configOf(on, { hosts: { servers: { count: serverCount }, clients: { count: clientCount } } });
      const prefix = smallestNetwork(config);
      if (prefix === undefined) throw new Error("no network holds the hosts");
      const range = `10.20.0.0/${prefix}`;
      const plan = planOf(on, { servers: serverCount, clients: clientCount }, range);
      for (const { address, zone } of plan.hosts) {
        const subnet = Cidr.parse(plan.subnets[zone] ?? "0.0.0.0/32");
        const kept = [0, 1, 2, 3, subnet.size - 2, subnet.size - 1].map((offset) => subnet.host(offset));
        expect(kept).not.toContain(address);
      }
      expect(() => planOf(on, { servers: serverCount, clients: clientCount }, `10.20.0.0/${prefix + 1}`)).toThrow(
        RangeError,
      );
    }),
  );
});

test("hosts of a role are, and come, where others let them in", () => {
  fc.assert(
    fc.property(servers, clients, (serverCount, clientCount) => {
      const config = configOf("scaleway", {
        network: { cidr },
        hosts: { servers: { count: serverCount }, clients: { count: clientCount } },
      });
      for (const { role, address } of planHosts(config).hosts) {
        const [first = "", last = first] = addressesOf(config, role)?.split("-") ?? [];
        const [low, own, high] = [first, address, last].map(numberOf);
        expect([low, own, high]).toEqual([low, own, high].sort((a = 0, b = 0) => a - b));
      }
    }),
  );
});

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

test("ranges of roles share no address", () => {
  const config = configOf("scaleway");
  const ranges = (["server", "client", "sre", "agent"] as const).map((role) => addressesOf(config, role));
  expect(ranges).toEqual([
    "192.168.42.7-192.168.42.13",
    "192.168.42.16-192.168.42.253",
    "192.168.42.6",
    "192.168.42.14",
  ]);
});

test.each(clouds)("mono on %s is one host and the agent's", (on) => {
  const config = hashistackConfig.parse(hashistackDataset(on, "mono"));
  const plan = planHosts(config);
  expect(plan.hosts.map(({ name, pool }) => [name, pool])).toEqual([
    ["server-1", "default"],
    ["agent", undefined],
  ]);
  expect(plan.sreAddress).toBe(plan.serverAddresses[0]);
  expect(addressesOf(config, "client")).toBeUndefined();
});

test("hosts of multi are three servers, three clients, one for the tools and one for the agent", () => {
  expect(hostNames(configOf("aws"))).toEqual([
    ...["server-1", "server-2", "server-3", "client-1", "client-2", "client-3", "sre", "agent"],
  ]);
});

test("servers on AWS are spread over three zones", () => {
  const { hosts } = planHosts(configOf("aws"));
  expect(hosts.filter(({ role }) => role === "server").map(({ zone }) => zone)).toEqual([0, 1, 2]);
});

test.each(shapes)("what outlives a host of %s is on a disk of its own", (shape) => {
  const { hosts } = planHosts(hashistackConfig.parse(hashistackDataset("azure", shape)));
  const withData = hosts.filter(({ dataDiskSize }) => dataDiskSize !== undefined).map(({ role }) => role);
  expect([...new Set(withData)]).toEqual(shape === "mono" ? ["server"] : ["server", "sre"]);
});

describe("an upgrade", () => {
  const upgrade = { versions: { vault: "1.21.5" }, hosts: ["server-1"] };
  const { hosts } = planHosts(configOf("scaleway", { upgrade }));
  const of = (name: string) => hosts.find((host) => host.name === name);

  test("gives its hosts the versions that it names, and leaves the others", () => {
    expect(of("server-1")?.versions).toMatchObject({ vault: "1.21.5", consul: of("server-2")?.versions.consul });
    expect(of("server-2")?.versions.vault).toBe("1.21.4");
  });

  test("holds all others back, except for the host that runs nothing of the stack", () => {
    expect(hosts.filter(({ held }) => !held).map(({ name }) => name)).toEqual(["server-1", "agent"]);
  });

  test("that is over holds nobody back", () => {
    expect(planHosts(configOf("scaleway")).hosts.some(({ held }) => held)).toBe(false);
  });
});
