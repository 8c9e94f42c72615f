import { BastionHost } from "@cdktf/provider-azurerm/lib/bastion-host";
import { PublicIp } from "@cdktf/provider-azurerm/lib/public-ip";
import { Construct } from "constructs";
import type { Placement } from "./placement";

export interface BastionProps {
  readonly placement: Placement;
  /** Name of the bastion and of its address. */
  readonly name: string;
  /** The subnet AzureBastionSubnet, /26 or larger. */
  readonly subnetId: string;
  /** Zones that the public address is in.
   * @default all three: the address outlives the loss of a zone */
  readonly zones?: readonly string[];
}

/**
 * The way of people to hosts without a public address: `az network bastion ssh`, after a login to Azure. The SKU Standard is the smallest
 * with tunnels for native clients (Microsoft Learn: Bastion configuration settings). Nothing else that it can do is on: no clipboard in
 * the browser, no copies of files, no connections by address, no links that need no login.
 */
export class Bastion extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { placement, name, subnetId, zones = ["1", "2", "3"] }: BastionProps) {
    super(scope, id);
    const address = new PublicIp(this, "address", {
      ...placement,
      name,
      allocationMethod: "Static",
      sku: "Standard",
      zones: [...zones],
    });
    const bastion = new BastionHost(this, "bastion", {
      ...placement,
      name,
      sku: "Standard",
      tunnelingEnabled: true,
      copyPasteEnabled: false,
      ipConfiguration: { name: "bastion", subnetId, publicIpAddressId: address.id },
    });
    this.id = bastion.id;
  }
}
