import { PrivateDnsARecord } from "@cdktf/provider-azurerm/lib/private-dns-a-record";
import { PrivateDnsZone } from "@cdktf/provider-azurerm/lib/private-dns-zone";
import { Construct } from "constructs";
import type { Placement } from "./placement";
import { ZoneLinks } from "./zone-links";

export interface PrivateZoneProps {
  readonly placement: Placement;
  readonly name: string;
  /** Labels of the hosts in the zone. */
  readonly hosts: readonly string[];
  /** Address of every host. */
  readonly address: string;
  /** Ids of the networks, by name, that see the zone. */
  readonly networkIds: Readonly<Record<string, string>>;
}

/** A DNS zone that only the named networks see. */
export class PrivateZone extends Construct {
  constructor(scope: Construct, id: string, { placement, name, hosts, address, networkIds }: PrivateZoneProps) {
    super(scope, id);
    const { resourceGroupName, tags } = placement;
    const zone = new PrivateDnsZone(this, "zone", { name, resourceGroupName, tags });
    const records = new Construct(this, "records");
    for (const host of hosts) {
      new PrivateDnsARecord(records, host, {
        name: host,
        zoneName: zone.name,
        resourceGroupName,
        ttl: 300,
        records: [address],
        tags,
      });
    }
    new ZoneLinks(this, "links", { zone, networkIds, tags });
  }
}
