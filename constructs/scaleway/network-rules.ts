import { Cidr } from "../network/cidr";
import { problemIf } from "./scaleway-config";
import type { ScalewayConfig, ScalewayRule } from "./scaleway-config";

/** Sizes of private networks (Scaleway: How to create a Private Network). */
const prefixes = { shortest: 20, longest: 28 };

/** The network of hosts. */
export const networkRules: readonly ScalewayRule[] = [
  ({ network }) => sizeProblems(network),
  ({ network }) => noClients(network),
  ({ network }) => clientProblems(network),
];

function sizeProblems({ cidr }: ScalewayConfig["network"]) {
  const { prefix } = Cidr.parse(cidr);
  const { shortest, longest } = prefixes;
  const message = `${cidr} is no size of a private network on Scaleway (expected /${shortest} to /${longest})`;
  return problemIf(prefix < shortest || prefix > longest, ["network", "cidr"], message);
}

/** A bastion that is told of no ranges lets every address in (provider, vpc_public_gateway: allowed_ip_ranges). */
function noClients({ clients }: ScalewayConfig["network"]) {
  const message =
    "nobody's address is known, so the bastion cannot be closed to all others (expected one range at least)";
  return problemIf(clients.length === 0, ["network", "clients"], message);
}

/** The API answers with the exact range, so that another text would look like a change for ever. */
function clientProblems({ clients }: ScalewayConfig["network"]) {
  return clients.flatMap((client, index) => {
    const exact = Cidr.parse(client).toString();
    const message = `${client} is no network address (expected ${exact})`;
    return problemIf(exact !== client, ["network", "clients", index], message);
  });
}
