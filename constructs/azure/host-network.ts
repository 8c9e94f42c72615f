import { VirtualNetwork } from "@cdktf/provider-azurerm/lib/virtual-network";
import { Construct } from "constructs";
import { bastionSubnet, GuardedSubnet } from "./guarded-subnet";
import { bastionRange } from "./bastion-range";
import type { Placement } from "./placement";
import type { SecurityRule } from "./security-rules";
import { bastionRules } from "./subnet-rules";

export interface HostNetworkProps {
  readonly placement: Placement;
  /** Name of the network, and prefix of its security groups' names. */
  readonly name: string;
  /** Range of the hosts' subnet, `192.168.42.0/24`. */
  readonly cidr: string;
  /** Who may connect to which host. */
  readonly rules: readonly SecurityRule[];
}

/** A private network of hosts: one subnet for all, which spans the zones of the region, and one for Azure Bastion. */
export class HostNetwork extends Construct {
  readonly id: string;
  /** Id of the hosts' subnet, known once its security group guards it. */
  readonly hostsSubnetId: string;
  /** Id of Azure Bastion's subnet. */
  readonly bastionSubnetId: string;

  constructor(scope: Construct, id: string, { placement, name, cidr, rules }: HostNetworkProps) {
    super(scope, id);
    const network = new VirtualNetwork(this, "network", { ...placement, name, addressSpace: [cidr, bastionRange] });
    const shared = { placement, networkName: network.name };
    const hosts = new GuardedSubnet(this, "hosts", {
      ...shared,
      name: "hosts",
      securityGroupName: `${name}-hosts`,
      cidr,
      rules,
      // The firewall of the snapshots' storage account lets this subnet in, and no other.
      serviceEndpoints: ["Microsoft.Storage"],
    });
    const bastion = new GuardedSubnet(this, "bastion", {
      ...shared,
      name: bastionSubnet,
      securityGroupName: `${name}-bastion`,
      cidr: bastionRange,
      rules: bastionRules,
    });
    this.id = network.id;
    this.hostsSubnetId = hosts.id;
    this.bastionSubnetId = bastion.id;
  }
}
