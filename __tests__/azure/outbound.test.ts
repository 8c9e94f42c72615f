import { FirewallRoutes } from "../../constructs/azure/firewall-routes";
import { NatOutbound } from "../../constructs/azure/nat-outbound";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const subnetIds = { cluster: "subnet-cluster", jumpbox: "subnet-jumpbox" };
const common = { placement, name: "wm-prod", subnetIds };

test("hosts get out through the NAT gateway, once it has its address", () => {
  const made = synthesize((stack) => new NatOutbound(stack, "outbound", common));
  const associations = resources(made, "azurerm_subnet_nat_gateway_association");
  expect(associations.map(({ subnet_id }) => subnet_id)).toEqual(["subnet-cluster", "subnet-jumpbox"]);
  for (const { nat_gateway_id } of associations)
    expect(nat_gateway_id).toMatch(/azurerm_nat_gateway_public_ip_association\.\w+\.nat_gateway_id/);
});

test("the only public address is the gateway's", () => {
  expect(annotated((stack) => new NatOutbound(stack, "outbound", common)).errors).toEqual([]);
});

test("user-defined routing has no way out but the firewall", () => {
  const made = synthesize((stack) => {
    const routes = new FirewallRoutes(stack, "outbound", { ...common, firewallAddress: "10.9.0.4" });
    expect(routes.routeTableId).toBeDefined();
  });
  expect(resources(made, "azurerm_route")).toEqual([
    expect.objectContaining({
      address_prefix: "0.0.0.0/0",
      next_hop_type: "VirtualAppliance",
      next_hop_in_ip_address: "10.9.0.4",
    }),
  ]);
  expect(resources(made, "azurerm_route_table")).toEqual([
    expect.objectContaining({ bgp_route_propagation_enabled: false }),
  ]);
  expect(resources(made, "azurerm_public_ip")).toEqual([]);
  const associations = resources(made, "azurerm_subnet_route_table_association");
  expect(associations).toHaveLength(2);
  for (const { depends_on } of associations) expect(depends_on).toEqual([expect.stringMatching(/^azurerm_route\./)]);
});
