import { Construct } from "constructs";
import { InstanceSecurityGroup } from "../../.gen/providers/scaleway/instance-security-group";
import type { Placement } from "./placement";

export interface HostSecurityGroupProps {
  readonly placement: Placement;
  readonly name: string;
}

/**
 * Lets nothing in from the internet. Hosts have no public address, so this holds for one that somebody attaches by hand. Security groups see
 * public traffic only (Scaleway: Instances, concepts): inside the network, the hosts' own firewalls decide (host-firewall.ts).
 */
export class HostSecurityGroup extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { placement, name }: HostSecurityGroupProps) {
    super(scope, id);
    const group = new InstanceSecurityGroup(this, "group", {
      name,
      description: "Hosts: nothing in from the internet",
      zone: placement.zone,
      stateful: true,
      inboundDefaultPolicy: "drop",
      outboundDefaultPolicy: "accept",
      enableDefaultSecurity: true,
      tags: [...placement.tags],
    });
    this.id = group.id;
  }
}
