import { Cidr } from "../network/cidr";
import { problemIf } from "./azure-config";
import type { AzureConfig, AzureRule } from "./azure-config";
import { defaultOutbound, defaultPodCidr, managedNetwork, outboundModes } from "./network-limits";
import { privateRanges } from "./range-problems";

const outboundPath = ["network", "outbound"];
const firewallPath = ["network", "firewallAddress"];

/** Ways out of the network, and to its clients. */
export const outboundRules: readonly AzureRule[] = [
  ({ network }) => modeProblems(network),
  ({ network }) => firewallProblems(network),
  ({ network }) => firewallRangeProblems(network),
  ({ network }) => hubProblems(network),
  ({ network }) => gatewayProblems(network),
  ({ network }) => managedNetworkProblems(network),
];

type Network = AzureConfig["network"];

function modeProblems({ outbound = defaultOutbound }: Network) {
  const message = `${outbound} has no counterpart on Azure (expected ${outboundModes.join(", ")})`;
  return problemIf(!outboundModes.includes(outbound), outboundPath, message);
}

function firewallProblems({ outbound = defaultOutbound, firewallAddress, hubNetworkId }: Network) {
  if (outbound !== "userDefinedRouting") {
    const message = `nothing is sent to ${firewallAddress ?? ""} with outbound ${outbound} (expected outbound userDefinedRouting, or no firewall address)`;
    return problemIf(firewallAddress !== undefined, firewallPath, message);
  }
  const missing = Object.entries({ firewallAddress, hubNetworkId })
    .filter(([, value]) => value === undefined)
    .map(([name]) => `network.${name}`);
  const message = `userDefinedRouting needs the firewall that takes the traffic, and the hub network where it is (expected ${missing.join(" and ")})`;
  return problemIf(missing.length > 0, outboundPath, message);
}

function firewallRangeProblems({ firewallAddress, cidr, podCidr = defaultPodCidr, serviceCidr }: Network) {
  if (firewallAddress === undefined) return [];
  const address = Cidr.parse(`${firewallAddress}/32`);
  const own = Object.entries({ cidr, podCidr, serviceCidr }).flatMap(([name, range]) =>
    problemIf(
      Cidr.parse(range).contains(address),
      firewallPath,
      `${firewallAddress} is in network.${name} ${range} (expected an address in the hub network)`,
    ),
  );
  const isPrivate = privateRanges.some((range) => Cidr.parse(range).contains(address));
  const message = `${firewallAddress} is no private address (expected one in ${privateRanges.join(", ")})`;
  return [...own, ...problemIf(!isPrivate, firewallPath, message)];
}

function hubProblems({ outbound = defaultOutbound, hubNetworkId, clients }: Network) {
  const useless = hubNetworkId !== undefined && outbound !== "userDefinedRouting" && clients.length === 0;
  const message = `nothing is sent to the hub network with outbound ${outbound} and no clients (expected outbound userDefinedRouting, network.clients, or no hub network)`;
  return problemIf(useless, ["network", "hubNetworkId"], message);
}

function gatewayProblems({ hubGateway, hubNetworkId }: Network) {
  const message =
    "there is no hub network whose gateway could be used (expected network.hubNetworkId, or hubGateway false)";
  return problemIf(hubGateway && hubNetworkId === undefined, ["network", "hubGateway"], message);
}

/** AKS's own network is peered with ours, and its nodes are there: it shares no address with anything. */
function managedNetworkProblems({ outbound, cidr, podCidr = defaultPodCidr, serviceCidr, clients }: Network) {
  if (outbound !== "managedNATGateway") return [];
  const taken = Cidr.parse(managedNetwork.cidr);
  const named: [(string | number)[], string][] = [
    ...Object.entries({ cidr, podCidr, serviceCidr }).map(([name, range]): [string[], string] => [[name], range]),
    ...clients.map((range, index): [(string | number)[], string] => [["clients", index], range]),
  ];
  return named.flatMap(([path, range]) =>
    problemIf(
      Cidr.parse(range).overlaps(taken),
      ["network", ...path],
      `${range} overlaps ${managedNetwork.cidr}, which AKS takes with outbound managedNATGateway (expected ranges that share no address)`,
    ),
  );
}
