import { Route53Record } from "@cdktf/provider-aws/lib/route53-record";
import { Route53Zone } from "@cdktf/provider-aws/lib/route53-zone";
import { Construct } from "constructs";

export interface PrivateZoneProps {
  readonly name: string;
  /** Network that sees the zone. */
  readonly vpcId: string;
  /** Labels of the hosts in the zone. */
  readonly hosts: readonly string[];
  /** Addresses of every host. */
  readonly addresses: string[];
}

/** A DNS zone that only the network sees. */
export class PrivateZone extends Construct {
  constructor(scope: Construct, id: string, { name, vpcId, hosts, addresses }: PrivateZoneProps) {
    super(scope, id);
    const zone = new Route53Zone(this, "zone", {
      name,
      comment: "Hosts of the ingress",
      vpc: [{ vpcId }],
    });
    for (const host of hosts) {
      new Route53Record(this, host, {
        zoneId: zone.zoneId,
        name: `${host}.${name}`,
        type: "A",
        ttl: 300,
        records: addresses,
      });
    }
  }
}
