import { NatGateway } from "@cdktf/provider-azurerm/lib/nat-gateway";
import { NatGatewayPublicIpAssociation } from "@cdktf/provider-azurerm/lib/nat-gateway-public-ip-association";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { SubnetNatGatewayAssociation } from "@cdktf/provider-azurerm/lib/subnet-nat-gateway-association";
import { Construct } from "constructs";
import type { Placement } from "./placement";

export interface NatOutboundProps {
  readonly placement: Placement;
  /** Name of the gateway and of its address. */
  readonly name: string;
  /** Subnets, by name, whose hosts reach the internet through the gateway. */
  readonly subnetIds: Readonly<Record<string, string>>;
}

/** Outbound traffic through one NAT gateway with one fixed address. Hosts need the whole construct, for `dependsOn`. */
export class NatOutbound extends Construct {
  constructor(scope: Construct, id: string, { placement, name, subnetIds }: NatOutboundProps) {
    super(scope, id);
    const address = new PublicIp(this, "address", { ...placement, name, allocationMethod: "Static", sku: "Standard" });
    const gateway = new NatGateway(this, "gateway", { ...placement, name, skuName: "Standard" });
    const addressed = new NatGatewayPublicIpAssociation(this, "addressed", {
      natGatewayId: gateway.id,
      publicIpAddressId: address.id,
    });
    for (const [key, subnetId] of Object.entries(subnetIds)) {
      new SubnetNatGatewayAssociation(this, key, { subnetId, natGatewayId: addressed.natGatewayId });
    }
  }
}
