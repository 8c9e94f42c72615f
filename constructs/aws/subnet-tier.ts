import { RouteTable } from "@cdktf/provider-aws/lib/route-table";
import { RouteTableAssociation } from "@cdktf/provider-aws/lib/route-table-association";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Construct } from "constructs";

export interface SubnetTierProps {
  readonly vpcId: string;
  /** Prefix of the name tags, `wm-prod-cluster`. */
  readonly name: string;
  /** CIDRs of the subnets, one per zone. */
  readonly cidrs: readonly string[];
  /** Names of the zones. */
  readonly zones: readonly string[];
}

/** The part of a tier that lies in one zone. */
export interface TierZone {
  /** Fixed short name of the zone in construct ids, `zone-1`. */
  readonly key: string;
  readonly cidr: string;
  readonly subnetId: string;
  readonly routeTableId: string;
  /** Name of the zone: where disks of the subnet's hosts must be. */
  readonly availabilityZone: string;
}

/** One tier of a network: in each zone a subnet with its own route table, without routes to the outside. */
export class SubnetTier extends Construct {
  readonly zones: readonly TierZone[];

  constructor(scope: Construct, id: string, props: SubnetTierProps) {
    super(scope, id);
    // The number is the name of a zone: it decides the subnet's range (network-plan.ts).
    this.zones = props.cidrs.map((cidr, index) => this.zone(`zone-${index + 1}`, cidr, props.zones[index], props));
  }

  get subnetIds(): string[] {
    return this.zones.map(({ subnetId }) => subnetId);
  }

  get cidrs(): string[] {
    return this.zones.map(({ cidr }) => cidr);
  }

  get routeTableIds(): string[] {
    return this.zones.map(({ routeTableId }) => routeTableId);
  }

  private zone(key: string, cidr: string, availabilityZone: string | undefined, props: SubnetTierProps): TierZone {
    const { vpcId, name } = props;
    const tags = { Name: `${name}-${key}` };
    const subnet = new Subnet(this, key, {
      vpcId,
      cidrBlock: cidr,
      availabilityZone,
      mapPublicIpOnLaunch: false,
      tags,
      // A zone that AWS opens later may come earlier in the list: subnets stay where they are.
      lifecycle: { ignoreChanges: ["availability_zone"] },
    });
    const routes = new RouteTable(this, `${key}-routes`, { vpcId, tags });
    new RouteTableAssociation(this, `${key}-association`, { subnetId: subnet.id, routeTableId: routes.id });
    return { key, cidr, subnetId: subnet.id, routeTableId: routes.id, availabilityZone: subnet.availabilityZone };
  }
}
