import { Construct } from "constructs";
import { nodeResourceGroup } from "./node-resource";
import { ZoneLinks } from "./zone-links";

export interface ApiZoneLinksProps {
  /** Name of the zone. */
  readonly zone: string;
  /** Id of the resource group that AKS fills, as the cluster's resource gives it. */
  readonly nodeResourceGroupId: string;
  /** Ids of the networks, by name, that must know the API server's name besides the cluster's own, which AKS links. */
  readonly networkIds: Readonly<Record<string, string>>;
  readonly tags: Record<string, string>;
}

/** Networks that see the private DNS zone of AKS's API server (`private_dns_zone_id = "System"`). */
export class ApiZoneLinks extends Construct {
  constructor(scope: Construct, id: string, { zone, nodeResourceGroupId, networkIds, tags }: ApiZoneLinksProps) {
    super(scope, id);
    const place = { name: zone, resourceGroupName: nodeResourceGroup(nodeResourceGroupId) };
    new ZoneLinks(this, "links", { zone: place, networkIds, tags });
  }
}
