import { blocks, isSet, mustBe } from "../arguments";
import { openRanges } from "../open-ranges";
import { all, tableRule } from "../rule";
import type { Arguments, Check, Fault } from "../rule";

const expected = "the ranges of the networks that need it";

function open(args: Arguments, ...names: readonly string[]): Fault[] {
  return names.flatMap((name) =>
    openRanges(args[name]).map((range) => ({ found: `${name} lets in ${range}`, expected })),
  );
}

/** The whole list of rules may be an expression: literals in it count. */
const securityGroup: Check = ({ args }) => [
  ...open(args, "ingress"),
  ...blocks(args, "ingress").flatMap((block) => open(block, "cidr_blocks", "ipv6_cidr_blocks")),
];

/** Only a literal "egress" is surely none. */
const securityGroupRule: Check = ({ args }) =>
  args["type"] === "egress" ? [] : open(args, "cidr_blocks", "ipv6_cidr_blocks");

const networkAcl: Check = ({ args }) =>
  blocks(args, "ingress")
    .filter(({ action }) => action !== "deny")
    .flatMap((block) => open(block, "cidr_block", "ipv6_cidr_block"));

const networkAclRule: Check = ({ args }) =>
  args["egress"] === true || args["rule_action"] === "deny" ? [] : open(args, "cidr_block", "ipv6_cidr_block");

/** Azure's words for everyone; service tags of single services are fine. */
const everyone = /^(\*|any|internet)$/i;

function azureRule(args: Arguments): Fault[] {
  if (args["direction"] === "Outbound" || args["access"] === "Deny") return [];
  const names = ["source_address_prefix", "source_address_prefixes"];
  const words = names.flatMap((name) =>
    [args[name]]
      .flat()
      .filter((value) => typeof value === "string" && everyone.test(value))
      .map((value) => ({ found: `${name} lets in ${JSON.stringify(value)}`, expected })),
  );
  return [...words, ...open(args, ...names)];
}

/**
 * Azure Bastion does not work without HTTPS from the internet to its own subnet, which holds nothing else (Microsoft Learn, "Configure NSG rules for
 * Azure Bastion"): the one port, by the one word, in a group that guards no other subnet.
 */
const azureGroup: Check = ({ args, tiedTo }) => {
  const faulty = blocks(args, "security_rule").filter((rule) => azureRule(rule).length > 0);
  const onlyBastion = () => {
    const subnets = tiedTo("azurerm_subnet", "azurerm_subnet_network_security_group_association");
    return subnets.length > 0 && subnets.every(({ name }) => name === "AzureBastionSubnet");
  };
  return faulty.filter((rule) => !(isBastionsHttps(rule) && onlyBastion())).flatMap(azureRule);
};

function isBastionsHttps(rule: Arguments): boolean {
  const ports = [rule["destination_port_range"], rule["destination_port_ranges"]].flat().filter(isSet);
  const sources = [rule["source_address_prefix"], rule["source_address_prefixes"]].flat().filter(isSet);
  const only = (values: readonly unknown[], value: string) => values.length === 1 && values[0] === value;
  return rule["protocol"] === "Tcp" && only(ports, "443") && only(sources, "Internet");
}

/** A rule without a range is one for everybody. */
const scalewayRules: Check = ({ args }) =>
  blocks(args, "inbound_rule")
    .filter(({ action }) => action !== "drop")
    .flatMap((rule) =>
      isSet(rule["ip_range"]) || isSet(rule["ip"])
        ? open(rule, "ip_range", "ip")
        : [{ found: "inbound_rule lets in every address", expected }],
    );

/** Scaleway lets everybody in unless it is told otherwise, and everybody to a bastion. */
const scalewayGroup = all(mustBe("inbound_default_policy", "drop"), scalewayRules);

const scalewayGateway: Check = ({ args }) => {
  if (args["bastion_enabled"] === undefined || args["bastion_enabled"] === false) return [];
  return isSet(args["allowed_ip_ranges"])
    ? open(args, "allowed_ip_ranges")
    : [{ found: "allowed_ip_ranges is missing, so the bastion lets in every address", expected }];
};

/** Nothing is let in from the internet, or from a range so large that it holds most of it. */
export const noOpenIngress = tableRule("no-open-ingress", {
  aws_security_group: securityGroup,
  aws_default_security_group: securityGroup,
  aws_security_group_rule: securityGroupRule,
  aws_vpc_security_group_ingress_rule: ({ args }) => open(args, "cidr_ipv4", "cidr_ipv6"),
  aws_network_acl: networkAcl,
  aws_default_network_acl: networkAcl,
  aws_network_acl_rule: networkAclRule,
  azurerm_network_security_group: azureGroup,
  azurerm_network_security_rule: ({ args }) => azureRule(args),
  scaleway_instance_security_group: scalewayGroup,
  scaleway_instance_security_group_rules: scalewayRules,
  scaleway_vpc_public_gateway: scalewayGateway,
});
