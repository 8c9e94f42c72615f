import type { NetworkSecurityGroupSecurityRule } from "@cdktf/provider-azurerm/lib/network-security-group";
import { Cidr } from "../network/cidr";

/** Connections that a security group lets through, or not. */
export interface SecurityRule {
  readonly name: string;
  /** @default "Allow" */
  readonly access?: "Allow" | "Deny";
  readonly direction: "Inbound" | "Outbound";
  /** @default every protocol */
  readonly protocol?: "Tcp" | "Udp";
  /** Ranges, or one service tag.
   * @default everything */
  readonly from?: readonly string[];
  /** Ranges, or one service tag.
   * @default everything */
  readonly to?: readonly string[];
  /** Ports, and ranges of them: `20000-32000`.
   * @default every port */
  readonly ports?: readonly (number | `${number}-${number}`)[];
}

/** Steps between priorities leave room for a rule that a person adds by hand in an emergency. */
const priorities = { first: 100, step: 10, last: 4096 };

/**
 * Rules as the provider takes them, in the order of their priorities. Whole and inside the group: Azure refuses a group for the subnet of Bastion
 * that lacks one of the rules, and Terraform demands every field of a rule in JSON.
 */
export function securityRules(rules: readonly SecurityRule[]): NetworkSecurityGroupSecurityRule[] {
  return rules.map(({ name, access = "Allow", direction, protocol = "*", from, to, ports }, place) => {
    const source = oneOrMore(from && withoutOverlaps(from));
    const destination = oneOrMore(to && withoutOverlaps(to));
    const port = oneOrMore(ports?.map(String));
    return {
      name,
      description: "",
      priority: access === "Deny" ? priorities.last : priorities.first + place * priorities.step,
      direction,
      access,
      protocol,
      sourcePortRange: "*",
      sourcePortRanges: [],
      destinationPortRange: port.one,
      destinationPortRanges: port.more,
      sourceAddressPrefix: source.one,
      sourceAddressPrefixes: source.more,
      destinationAddressPrefix: destination.one,
      destinationAddressPrefixes: destination.more,
      sourceApplicationSecurityGroupIds: [],
      destinationApplicationSecurityGroupIds: [],
    };
  });
}

/** The two arguments that hold a value or a list: Azure takes exactly one of them. */
function oneOrMore(values: readonly string[] = ["*"]): { one: string; more: string[] } {
  const [only = "*", ...others] = values;
  return others.length === 0 ? { one: only, more: [] } : { one: "", more: [...values] };
}

/** Azure refuses a rule whose ranges overlap (`OverlappingSubnetsNotPermittedInSecurityRule`): those that lie in another one say nothing new. */
function withoutOverlaps(values: readonly string[]): readonly string[] {
  return values.filter((value, place) => {
    const range = rangeOf(value);
    if (range === undefined) return values.indexOf(value) === place;
    return !values.some((other, otherPlace) => {
      const wider = rangeOf(other);
      if (wider === undefined || otherPlace === place || !wider.contains(range)) return false;
      return wider.size > range.size || otherPlace < place;
    });
  });
}

/** Undefined for service tags. */
function rangeOf(value: string): Cidr | undefined {
  const text = value.includes("/") ? value : `${value}/32`;
  return /^[\d.]+\/\d+$/.test(text) ? Cidr.parse(text) : undefined;
}
