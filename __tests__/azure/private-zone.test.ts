import { Token, ref } from "cdktf";
import { ApiZoneLinks } from "../../constructs/azure/api-zone-links";
import { PrivateZone } from "../../constructs/azure/private-zone";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const networkIds = { network: "network-id", hub: "hub-id" };
const links = "azurerm_private_dns_zone_virtual_network_link";

test("every host of the ingress has its address, for the networks that are linked and no others", () => {
  const made = synthesize((stack) => {
    const name = "wm-prod.privatelink.example.com";
    new PrivateZone(stack, "zone", { placement, name, hosts: ["argocd", "links"], address: "10.0.192.16", networkIds });
  });
  expect(resources(made, "azurerm_private_dns_a_record")).toEqual(
    ["argocd", "links"].map((name) => expect.objectContaining({ name, ttl: 300, records: ["10.0.192.16"] }) as object),
  );
  const linked = resources(made, links);
  expect(linked.map(({ name, virtual_network_id }) => [name, virtual_network_id])).toEqual([
    ["network", "network-id"],
    ["hub", "hub-id"],
  ]);
  for (const link of linked) expect(link).toMatchObject({ registration_enabled: false, tags: placement.tags });
});

test("the API server's name is known to the networks that are linked to AKS's zone", () => {
  const nodeResourceGroupId = Token.asString(ref("azurerm_kubernetes_cluster.cluster.node_resource_group_id"));
  const made = synthesize((stack) => {
    const zone = "0123.privatelink.westeurope.azmk8s.io";
    new ApiZoneLinks(stack, "api", { zone, nodeResourceGroupId, networkIds, tags: placement.tags });
  });
  for (const link of resources(made, links)) {
    expect(link).toMatchObject({
      private_dns_zone_name: "0123.privatelink.westeurope.azmk8s.io",
      resource_group_name: '${element(split("/", azurerm_kubernetes_cluster.cluster.node_resource_group_id), 4)}',
    });
  }
});
