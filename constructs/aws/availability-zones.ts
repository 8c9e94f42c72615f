import { DataAwsAvailabilityZones } from "@cdktf/provider-aws/lib/data-aws-availability-zones";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";

export interface AvailabilityZonesProps {
  /** Number of zones that are needed. */
  readonly count: number;
  /** What the zones are for.
   * @default EKS */
  readonly purpose?: "EKS" | "hosts";
}

/** Old zones, without newer instance types, where EKS takes no subnets, by id: names differ from account to account (EKS user guide, subnet requirements). */
const zonesWithoutEks = ["use1-az3", "usw1-az2", "cac1-az3"];

/** What is said where there are too few. */
const advice = {
  EKS: " where EKS runs: lower network.zones",
  hosts: " with current hosts: choose another region, or shape mono",
} as const;

/**
 * The first zones of the region, by name. Terraform reads them in the account: names are not `<region>a`, `b`, `c` everywhere, and an account
 * may lack one. Zones out of order stay in the list (no filter on the state), so that an outage moves no subnet.
 */
export class AvailabilityZones extends Construct {
  readonly names: readonly string[];

  constructor(scope: Construct, id: string, { count, purpose = "EKS" }: AvailabilityZonesProps) {
    super(scope, id);
    const zones = new DataAwsAvailabilityZones(this, "zones", {
      excludeZoneIds: zonesWithoutEks,
      filter: [{ name: "zone-type", values: ["availability-zone"] }],
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(self.names) >= ${count}}`,
            errorMessage: `The region has fewer than ${count} availability zones${advice[purpose]}.`,
          },
        ],
      },
    });
    this.names = Array.from({ length: count }, (_, zone) => Token.asString(Fn.element(zones.names, zone)));
  }
}
