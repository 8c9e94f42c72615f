import { hostConnections } from "../../constructs/hosts/host-ports";
import type { ConnectedHost, ConnectionPeer } from "../../constructs/hosts/host-ports";

/** Ports that a host opens to the peer, by protocol: `8301/udp`. */
function open(host: ConnectedHost, peer: ConnectionPeer): string[] {
  return hostConnections(host)
    .filter(({ peers }) => peers.includes(peer))
    .map(({ ports, protocol }) => `${ports.from === ports.to ? ports.from : `${ports.from}-${ports.to}`}/${protocol}`)
    .sort();
}

const hosts: readonly ConnectedHost[] = [
  { role: "server" },
  { role: "client" },
  { role: "sre" },
  { role: "agent" },
  { role: "server", mono: true },
];

test.each(hosts)("the connections of $role have names of their own, for every cloud", (host) => {
  const names = hostConnections(host).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]{0,30}$/);
});

test("agents of Consul gossip with each other over both protocols", () => {
  for (const role of ["server", "client", "sre"] as const)
    for (const peer of ["server", "client", "sre"] as const)
      expect(open({ role }, peer)).toEqual(expect.arrayContaining(["8301/tcp", "8301/udp"]));
});

test("clients reach what they need of servers, and nothing that servers say to each other", () => {
  expect(open({ role: "server" }, "client")).toEqual(["4647/tcp", "8200/tcp", "8300/tcp", "8301/tcp", "8301/udp"]);
  expect(open({ role: "server" }, "server")).toEqual(expect.arrayContaining(["8201/tcp", "4648/tcp", "4648/udp"]));
});

test("Terraform's runs reach the APIs that the phases ask, on every host that has one", () => {
  expect(open({ role: "server" }, "agent")).toEqual(["4646/tcp", "8200/tcp", "8501/tcp"]);
  expect(open({ role: "client" }, "agent")).toEqual(["4646/tcp"]);
  expect(open({ role: "sre" }, "agent")).toEqual(["3000/tcp", "3100/tcp", "4646/tcp", "9090/tcp"]);
  expect(open({ role: "server", mono: true }, "agent")).toEqual(
    expect.arrayContaining(["3000/tcp", "3100/tcp", "4646/tcp", "8200/tcp", "8501/tcp", "9090/tcp"]),
  );
});

test("every host sends its metrics and logs", () => {
  for (const peer of ["server", "client", "sre"] as const)
    expect(open({ role: "sre" }, peer)).toEqual(expect.arrayContaining(["3100/tcp", "9090/tcp"]));
});

test("the load balancer reaches the hosts of the published jobs only", () => {
  expect(open({ role: "client" }, "loadBalancer")).toEqual(["443/tcp", "80/tcp"]);
  expect(open({ role: "server", mono: true }, "loadBalancer")).toEqual(["443/tcp", "80/tcp"]);
  for (const role of ["server", "sre", "agent"] as const) expect(open({ role }, "loadBalancer")).toEqual([]);
});

test("people come over the bastion, and the bastion is the cloud's own business", () => {
  for (const host of hosts) expect(open(host, "bastion")).toEqual(["22/tcp"]);
  expect(hostConnections({ role: "agent", bastion: true })).toEqual([]);
});

test("a client beside the one server reaches its jobs, and is reached by them, but runs no tool", () => {
  const client: ConnectedHost = { role: "client", mono: true };
  expect(open(client, "server")).toContain("20000-32000/tcp");
  expect(open({ role: "server", mono: true }, "client")).toEqual(
    expect.arrayContaining(["20000-32000/tcp", "3000/tcp", "3100/tcp", "9090/tcp"]),
  );
  expect(open(client, "agent")).toEqual(["4646/tcp"]);
});

test("jobs reach each other, and containers the names of their host", () => {
  expect(open({ role: "client" }, "sre")).toEqual(expect.arrayContaining(["20000-32000/tcp", "20000-32000/udp"]));
  expect(open({ role: "server" }, "client")).not.toContain("20000-32000/tcp");
  expect(open({ role: "client" }, "containers")).toEqual(["53/tcp", "53/udp"]);
  expect(open({ role: "server" }, "containers")).toEqual([]);
});
