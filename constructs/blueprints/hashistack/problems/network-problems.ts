import type { Problem } from "../../../deployment/blueprint";
import { containerRange } from "../../../hosts/host-ports";
import { Cidr } from "../../../network/cidr";
import type { HashistackConfig } from "../config";
import { hostNames, planHosts, smallestNetwork } from "../host-plan";

/** Ranges that nobody has in the internet (RFC 1918), without the one that containers have. */
const privateRanges = ["10.0.0.0/8", "192.168.0.0/16"];

const path = ["network", "cidr"];

type Network = HashistackConfig["network"];

/** The network of the hosts, whatever the cloud. */
export const networkRules: readonly ((config: HashistackConfig) => Problem[])[] = [
  ({ network }) => inexactRange(network),
  ({ network }) => publicRange(network),
  room,
  ({ network }) => everybody(network),
  ({ network }) => ownHosts(network),
  ({ network }) => openToNobody(network),
];

function inexactRange({ cidr }: Network): Problem[] {
  const exact = Cidr.parse(cidr).toString();
  return exact === cidr ? [] : [{ path, message: `${cidr} is no network address (expected ${exact})` }];
}

function publicRange({ cidr }: Network): Problem[] {
  const range = Cidr.parse(cidr);
  if (privateRanges.some((allowed) => Cidr.parse(allowed).contains(range))) return [];
  const taken = Cidr.parse(containerRange).overlaps(range);
  const fault = taken ? `overlaps ${containerRange}, which containers have on every host` : "is no private range";
  return [{ path, message: `${cidr} ${fault} (expected one inside ${privateRanges.join(", ")})` }];
}

function room(config: HashistackConfig): Problem[] {
  const { cidr } = config.network;
  try {
    planHosts(config);
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const smallest = smallestNetwork(config);
    const expected = smallest === undefined ? "fewer hosts" : `a /${smallest} or larger`;
    const message = `${cidr} does not hold ${hostNames(config).length} hosts at their places (expected ${expected})`;
    return [{ path, message }];
  }
}

function everybody({ clients }: Network): Problem[] {
  return clients.flatMap((client, index) =>
    Cidr.parse(client).prefix > 0
      ? []
      : [
          {
            path: ["network", "clients", index],
            message: `${client} is every address (expected the networks that are meant)`,
          },
        ],
  );
}

function ownHosts({ cidr, clients }: Network): Problem[] {
  return clients.flatMap((client, index) => {
    const message = `${client} overlaps network.cidr ${cidr}, whose hosts need no permission (expected networks that people come from)`;
    const range = Cidr.parse(client);
    const overlaps = range.prefix > 0 && range.overlaps(Cidr.parse(cidr));
    return overlaps ? [{ path: ["network", "clients", index], message }] : [];
  });
}

function openToNobody({ publicLoadBalancer, clients }: Network): Problem[] {
  if (!publicLoadBalancer || clients.length > 0) return [];
  const message = "a public load balancer that lets nobody in is of no use (expected network.clients, or false)";
  return [{ path: ["network", "publicLoadBalancer"], message }];
}
