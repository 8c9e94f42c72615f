import { Cidr } from "../network/cidr";
import { problemIf } from "./scaleway-config";
import type { ScalewayConfig, ScalewayRule } from "./scaleway-config";

/** Sizes of private networks (Scaleway: How to create a Private Network). */
const prefixes = { shortest: 20, longest: 28 };

/** Addresses that Scaleway keeps: the first two and the last two (the same page). */
const keptAddresses = { first: 2, last: 2 } as const;

/** Addresses besides the hosts': gateway and load balancer. */
const otherAddresses = 2;

/** Scaleway: Private Networks reserved IP ranges; RFC 1918. */
const privateRanges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

/** The network of hosts. */
export const networkRules: readonly ScalewayRule[] = [
  ({ network }) => exactRangeProblems(network),
  ({ network }) => privateRangeProblems(network),
  ({ network }) => sizeProblems(network),
  roomProblems,
  ({ network }) => clientProblems(network),
];

const path = ["network", "cidr"];

function exactRangeProblems({ cidr }: ScalewayConfig["network"]) {
  const exact = Cidr.parse(cidr).toString();
  return problemIf(exact !== cidr, path, `${cidr} is no network address (expected ${exact})`);
}

function privateRangeProblems({ cidr }: ScalewayConfig["network"]) {
  const range = Cidr.parse(cidr);
  const isPrivate = privateRanges.some((allowed) => Cidr.parse(allowed).contains(range));
  const message = `${cidr} is no private range (expected one inside ${privateRanges.join(", ")})`;
  return problemIf(!isPrivate, path, message);
}

function sizeProblems({ cidr }: ScalewayConfig["network"]) {
  const { prefix } = Cidr.parse(cidr);
  const { shortest, longest } = prefixes;
  const message = `${cidr} is no size of a private network on Scaleway (expected /${shortest} to /${longest})`;
  return problemIf(prefix < shortest || prefix > longest, path, message);
}

function roomProblems({ network: { cidr }, hosts }: ScalewayConfig) {
  const range = Cidr.parse(cidr);
  const room = range.size - keptAddresses.first - keptAddresses.last;
  const needed = Object.values(hosts).reduce((sum, { count }) => sum + count, otherAddresses);
  const message = `${cidr} has ${Math.max(0, room)} addresses for ${needed} hosts, gateway and load balancer included (expected a larger network)`;
  return problemIf(range.prefix <= prefixes.longest && room < needed, path, message);
}

function clientProblems({ clients }: ScalewayConfig["network"]) {
  return clients.flatMap((client, index) => {
    const message = `${client} is every address (expected the networks that are meant)`;
    return problemIf(Cidr.parse(client).prefix === 0, ["network", "clients", index], message);
  });
}
