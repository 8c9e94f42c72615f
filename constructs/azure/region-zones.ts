import { DataAzurermLocation } from "@cdktf/provider-azurerm/lib/data-azurerm-location";
import { Construct } from "constructs";

export interface RegionZonesProps {
  /** Region, `westeurope`. */
  readonly location: string;
  /** Number of zones that are needed. */
  readonly count: number;
  /** What a person can do about it, in words that end a sentence.
   * @default what settings of the network allow */
  readonly advice?: string;
}

const networkAdvice = "choose another region, or lower network.zones";

/** Stops a run before it makes anything in a region that has too few availability zones: some have none. */
export class RegionZones extends Construct {
  constructor(scope: Construct, id: string, { location, count, advice = networkAdvice }: RegionZonesProps) {
    super(scope, id);
    new DataAzurermLocation(this, "location", {
      location,
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(self.zone_mappings) >= ${count}}`,
            errorMessage: `The region ${location} has fewer than ${count} availability zones for this subscription: ${advice}.`,
          },
        ],
      },
    });
  }
}
