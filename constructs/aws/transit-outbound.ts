import { Ec2TransitGatewayVpcAttachment } from "@cdktf/provider-aws/lib/ec2-transit-gateway-vpc-attachment";
import { Route } from "@cdktf/provider-aws/lib/route";
import { Construct } from "constructs";
import type { SubnetTier } from "./subnet-tier";

export interface TransitOutboundProps {
  readonly vpcId: string;
  /** Name tag of the attachment, `wm-prod`. */
  readonly name: string;
  /** Transit gateway of the customer, `tgw-…`. */
  readonly transitGatewayId: string;
  /** Tier that the transit gateway is attached to. */
  readonly attachment: SubnetTier;
  /** Tiers whose traffic to the outside goes to the transit gateway. */
  readonly sources: readonly SubnetTier[];
}

/** Outbound traffic through a transit gateway of the customer, who decides there what may leave. */
export class TransitOutbound extends Construct {
  constructor(scope: Construct, id: string, props: TransitOutboundProps) {
    super(scope, id);
    const { vpcId, name, transitGatewayId, attachment, sources } = props;
    const attached = new Ec2TransitGatewayVpcAttachment(this, "attachment", {
      vpcId,
      transitGatewayId,
      subnetIds: attachment.subnetIds,
      tags: { Name: name },
    });
    for (const source of sources) {
      for (const { key, routeTableId } of source.zones) {
        new Route(this, `${key}-${source.node.id}`, {
          routeTableId,
          destinationCidrBlock: "0.0.0.0/0",
          transitGatewayId,
          dependsOn: [attached],
        });
      }
    }
  }
}
