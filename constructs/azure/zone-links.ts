import { PrivateDnsZoneVirtualNetworkLink } from "@cdktf/provider-azurerm/lib/private-dns-zone-virtual-network-link";
import { Construct } from "constructs";

export interface ZoneLinksProps {
  /** Zone that the networks see. */
  readonly zone: { readonly name: string; readonly resourceGroupName: string };
  /** Ids of the networks, by name. */
  readonly networkIds: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
}

/** Networks that see a private DNS zone; none of their hosts is registered in it. */
export class ZoneLinks extends Construct {
  constructor(scope: Construct, id: string, { zone, networkIds, tags }: ZoneLinksProps) {
    super(scope, id);
    for (const [name, virtualNetworkId] of Object.entries(networkIds)) {
      new PrivateDnsZoneVirtualNetworkLink(this, name, {
        name,
        resourceGroupName: zone.resourceGroupName,
        privateDnsZoneName: zone.name,
        virtualNetworkId,
        registrationEnabled: false,
        tags,
      });
    }
  }
}
