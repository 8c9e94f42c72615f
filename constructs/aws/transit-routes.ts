import { Ec2TransitGatewayVpcAttachment } from "@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment";
import { Route } from "@cdktf/provider-aws/lib/route";
import { Construct } from "constructs";
import type { SubnetTier } from "./subnet-tier";

export interface TransitRoutesProps {
  readonly vpcId: string;
  /** Name tag of the attachment, `wm-prod`. */
  readonly name: string;
  /** Transit gateway of the customer, `tgw-…`. */
  readonly transitGatewayId: string;
  /** Tier that the transit gateway is attached to. */
  readonly attachment: SubnetTier;
  /** Tiers whose traffic to the destinations goes to the transit gateway. */
  readonly sources: readonly SubnetTier[];
  /** CIDRs behind the transit gateway; `0.0.0.0/0`: everything, and the customer decides there what may leave. */
  readonly destinations: readonly string[];
}

/** Ways through a transit gateway of the customer. */
export class TransitRoutes extends Construct {
  constructor(scope: Construct, id: string, props: TransitRoutesProps) {
    super(scope, id);
    const { vpcId, name, transitGatewayId, attachment, sources, destinations } = props;
    const attached = new Ec2TransitGatewayVpcAttachment(this, "attachment", {
      vpcId,
      transitGatewayId,
      subnetIds: attachment.subnetIds,
      tags: { Name: name },
    });
    for (const destinationCidrBlock of destinations) {
      for (const source of sources) {
        for (const { key, routeTableId } of source.zones) {
          const route = `${key}-${source.node.id}-${destinationCidrBlock.replace("/", "-")}`;
          new Route(this, route, { routeTableId, destinationCidrBlock, transitGatewayId, dependsOn: [attached] });
        }
      }
    }
  }
}
