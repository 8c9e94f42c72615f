import { Eip } from "@cdktf/provider-aws/lib/eip";
import { InternetGateway } from "@cdktf/provider-aws/lib/internet-gateway";
import { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway";
import { Route } from "@cdktf/provider-aws/lib/route";
import { Construct } from "constructs";
import type { SubnetTier } from "./subnet-tier";

export interface NatOutboundProps {
  readonly vpcId: string;
  /** Prefix of the name tags, `wm-prod`. */
  readonly name: string;
  /** Tier that holds the gateways, and nothing else: the only one with a route to the internet gateway. */
  readonly gateways: SubnetTier;
  /** Tiers whose hosts reach the internet through the gateways. */
  readonly sources: readonly SubnetTier[];
}

const everywhere = "0.0.0.0/0";

/** Outbound traffic through a NAT gateway in each zone, so that a zone that fails takes no other along. */
export class NatOutbound extends Construct {
  constructor(scope: Construct, id: string, { vpcId, name, gateways, sources }: NatOutboundProps) {
    super(scope, id);
    const internet = new InternetGateway(this, "internet", { vpcId, tags: { Name: name } });
    gateways.zones.forEach(({ key, subnetId, routeTableId }, zone) => {
      const tags = { Name: `${name}-nat-${key}` };
      const out = new Route(this, `${key}-internet`, {
        routeTableId,
        destinationCidrBlock: everywhere,
        gatewayId: internet.id,
      });
      const address = new Eip(this, `${key}-address`, { domain: "vpc", tags, dependsOn: [internet] });
      const gateway = new NatGateway(this, key, { subnetId, allocationId: address.id, tags, dependsOn: [out] });
      for (const source of sources) {
        new Route(this, `${key}-${source.node.id}`, {
          routeTableId: source.routeTableIds[zone] ?? "",
          destinationCidrBlock: everywhere,
          natGatewayId: gateway.id,
        });
      }
    });
  }
}
