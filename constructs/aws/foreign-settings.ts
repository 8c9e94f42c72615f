import type { ConfigProblem } from "../network/network-problems";
import type { AwsConfig, AwsRule } from "./aws-problems";

/** Names of regions, `eu-central-1`. */
const region = /^[a-z]+(-[a-z]+)+-\d+$/;

/** Settings that another cloud has, and what AWS has in their place: what would be without effect is refused. */
export const foreignSettingRules: readonly AwsRule[] = [
  ({ region }) => regionProblems(region),
  ({ network }) =>
    refused(
      network.hubNetworkId,
      ["network", "hubNetworkId"],
      "AWS has no hub networks (expected network.transitGatewayId, the transit gateway that clients come through)",
    ),
  ({ network }) =>
    refused(
      network.hubGateway ? "true" : undefined,
      ["network", "hubGateway"],
      "AWS has no hub networks, so none with a gateway (expected network.transitGatewayId, the transit gateway that clients come through)",
    ),
  ({ network }) =>
    refused(
      network.firewallAddress,
      ["network", "firewallAddress"],
      "AWS sends traffic to a transit gateway and no firewall's address (expected network.transitGatewayId)",
    ),
  ({ network }) =>
    refused(
      network.podCidr,
      ["network", "podCidr"],
      "pods on AWS have addresses of the network (expected a network.cidr with room for them, and no range of pods)",
    ),
  ({ jumpbox }) =>
    refused(
      jumpbox.sshPublicKey,
      ["jumpbox", "sshPublicKey"],
      "the jumpbox on AWS takes no keys: people reach it through Session Manager (expected no key)",
    ),
  ({ cluster }) => registryProblems(cluster),
];

/** The region, where it is none of AWS's by its form. */
export function regionProblems(name: string): ConfigProblem[] {
  const message = `${name} is not a region of AWS (expected one like eu-central-1)`;
  return region.test(name) ? [] : [{ path: ["region"], message }];
}

function refused(value: string | undefined, path: readonly string[], message: string): ConfigProblem[] {
  return value === undefined ? [] : [{ path, message }];
}

function registryProblems({ registries }: AwsConfig["cluster"]): ConfigProblem[] {
  const message = "nodes on AWS may pull from every registry of the account already (expected no registries)";
  return registries.map((_, index) => ({ path: ["cluster", "registries", index], message }));
}
