import { NetworkSecurityGroup } from "@cdktf/provider-azurerm/lib/network-security-group";
import { Subnet } from "@cdktf/provider-azurerm/lib/subnet";
import { SubnetNetworkSecurityGroupAssociation } from "@cdktf/provider-azurerm/lib/subnet-network-security-group-association";
import { Construct } from "constructs";
import type { Placement } from "./placement";
import { securityRules } from "./security-rules";
import type { SecurityRule } from "./security-rules";

/** The name that Azure demands for the subnet of Bastion. */
export const bastionSubnet = "AzureBastionSubnet";

export interface GuardedSubnetProps {
  readonly placement: Placement;
  /** Name of the subnet; Azure demands one for Bastion's. */
  readonly name: string;
  /** Name of the security group. */
  readonly securityGroupName: string;
  /** Network that the subnet is part of. */
  readonly networkName: string;
  readonly cidr: string;
  readonly rules: readonly SecurityRule[];
  /** Services of Azure that the subnet's hosts reach as themselves, so that firewalls of those know them: `Microsoft.Storage`.
   * @default none */
  readonly serviceEndpoints?: readonly string[];
}

/** A subnet with a security group of its own, and without the way to the internet that Azure gives hosts by default. */
export class GuardedSubnet extends Construct {
  /** Id of the subnet, known once the group guards it: who waits for one waits for both. */
  readonly id: string;
  readonly cidr: string;

  constructor(scope: Construct, id: string, props: GuardedSubnetProps) {
    super(scope, id);
    const { placement, name, securityGroupName, networkName, cidr, rules, serviceEndpoints } = props;
    const group = new NetworkSecurityGroup(this, "security-group", {
      ...placement,
      name: securityGroupName,
      securityRule: securityRules(rules),
    });
    const subnet = new Subnet(this, "subnet", {
      name,
      resourceGroupName: placement.resourceGroupName,
      virtualNetworkName: networkName,
      addressPrefixes: [cidr],
      // Nobody says whether Bastion's own subnet may go without it; Bastion has a public address anyway.
      defaultOutboundAccessEnabled: name === bastionSubnet ? undefined : false,
      // AKS does not stand rules for its API server's private endpoint (MicrosoftDocs/azure-docs issue 104558); Entra guards that.
      privateEndpointNetworkPolicies: "Disabled",
      serviceEndpoints: serviceEndpoints === undefined ? undefined : [...serviceEndpoints],
    });
    const guarded = new SubnetNetworkSecurityGroupAssociation(this, "guarded", {
      subnetId: subnet.id,
      networkSecurityGroupId: group.id,
    });
    this.id = guarded.subnetId;
    this.cidr = cidr;
  }
}
