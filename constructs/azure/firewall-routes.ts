import { Route } from "@cdktf/provider-azurerm/lib/route";
import { RouteTable } from "@cdktf/provider-azurerm/lib/route-table";
import { SubnetRouteTableAssociation } from "@cdktf/provider-azurerm/lib/subnet-route-table-association";
import { Construct } from "constructs";
import type { Placement } from "./placement";

export interface FirewallRoutesProps {
  readonly placement: Placement;
  /** Name of the route table. */
  readonly name: string;
  /** Private address of the firewall, which a peered network holds. */
  readonly firewallAddress: string;
  /** Subnets, by name, whose traffic goes to the firewall. */
  readonly subnetIds: Readonly<Record<string, string>>;
}

/** Outbound traffic to the customer's firewall, who decides there what may leave. Hosts need the whole construct, for `dependsOn`. */
export class FirewallRoutes extends Construct {
  /** Table that AKS must be able to read and change. */
  readonly routeTableId: string;

  constructor(scope: Construct, id: string, { placement, name, firewallAddress, subnetIds }: FirewallRoutesProps) {
    super(scope, id);
    const table = new RouteTable(this, "table", {
      ...placement,
      name,
      // Routes that the hub's gateway learns are longer than this one: they would lead past the firewall.
      bgpRoutePropagationEnabled: false,
    });
    const everything = new Route(this, "everything", {
      name: "everything",
      resourceGroupName: placement.resourceGroupName,
      routeTableName: table.name,
      addressPrefix: "0.0.0.0/0",
      nextHopType: "VirtualAppliance",
      nextHopInIpAddress: firewallAddress,
    });
    for (const [key, subnetId] of Object.entries(subnetIds)) {
      new SubnetRouteTableAssociation(this, key, { subnetId, routeTableId: table.id, dependsOn: [everything] });
    }
    this.routeTableId = table.id;
  }
}
