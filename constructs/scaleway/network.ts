import { Construct } from "constructs";
import { Vpc } from "../../.gen/providers/scaleway/vpc";
import { VpcPrivateNetwork } from "../../.gen/providers/scaleway/vpc-private-network";
import type { Placement } from "./placement";

export interface NetworkProps {
  readonly placement: Placement;
  /** Name of the network; the names of its hosts end in it: `<host>.<name>.internal`. */
  readonly name: string;
  /** Range of the network, `192.168.42.0/24`. Scaleway cannot change it later. */
  readonly cidr: string;
}

/**
 * A private network in a VPC of its own, so that no other network of the project is routed to it. It spans the zones of the region, and
 * hands out addresses and names itself.
 */
export class Network extends Construct {
  readonly id: string;
  readonly cidr: string;

  constructor(scope: Construct, id: string, { placement, name, cidr }: NetworkProps) {
    super(scope, id);
    const { region } = placement;
    const tags = [...placement.tags];
    const vpc = new Vpc(this, "vpc", { name, region, tags });
    const network = new VpcPrivateNetwork(this, "network", {
      name,
      region,
      vpcId: vpc.id,
      ipv4Subnet: { subnet: cidr },
      tags,
    });
    this.id = network.id;
    this.cidr = cidr;
  }
}
