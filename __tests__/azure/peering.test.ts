import { AzurermProvider } from "@cdktf/provider-azurerm/lib/provider";
import { Token, ref } from "cdktf";
import { HubPeering } from "../../constructs/azure/hub-peering";
import { ManagedNetwork } from "../../constructs/azure/managed-network";
import { networkOfId } from "../../constructs/azure/network-id";
import type { PeeredNetwork } from "../../constructs/azure/peering";
import { resources, synthesize } from "../synthesized";
import type { Synthesized } from "../synthesized";

const subscription = "11111111-2222-3333-4444-555555555555";
const hubNetworkId = `/subscriptions/${subscription}/resourceGroups/shared/providers/Microsoft.Network/virtualNetworks/hub`;
const own = { id: "network-id", name: "wm-prod", resourceGroupName: "wm-prod" };
const nodeResourceGroupId = () => Token.asString(ref("azurerm_kubernetes_cluster.cluster.node_resource_group_id"));

function hub(useRemoteGateways?: boolean, ...more: readonly [string, PeeredNetwork][]): Synthesized {
  return synthesize((stack) => {
    new AzurermProvider(stack, "azurerm", { features: [{}] });
    const made = new HubPeering(stack, "hub", { name: "wm-prod", hubNetworkId, useRemoteGateways });
    for (const [key, network] of [["network", own] as const, ...more]) made.peer(key, network);
    expect(made.networkId).toBe(hubNetworkId);
  });
}

const peerings = (made: Synthesized) => resources(made, "azurerm_virtual_network_peering");

test("a network id has its parts, and nothing else is one", () => {
  expect(networkOfId(hubNetworkId)).toEqual({ subscriptionId: subscription, resourceGroupName: "shared", name: "hub" });
  expect(() => networkOfId(`${hubNetworkId}/subnets/a`)).toThrow("is not the id of a virtual network");
});

test("the hub is changed in its own subscription, where nothing is registered", () => {
  expect(hub().provider["azurerm"]).toEqual([
    expect.not.objectContaining({ alias: "hub" }),
    expect.objectContaining({ alias: "hub", subscription_id: subscription, resource_provider_registrations: "none" }),
  ]);
});

test("both networks say that they are peered", () => {
  expect(peerings(hub())).toEqual([
    expect.objectContaining({
      provider: "azurerm.hub",
      name: "wm-prod-network",
      resource_group_name: "shared",
      virtual_network_name: "hub",
      remote_virtual_network_id: "network-id",
      allow_gateway_transit: false,
    }),
    expect.objectContaining({
      name: "hub",
      resource_group_name: "wm-prod",
      virtual_network_name: "wm-prod",
      remote_virtual_network_id: hubNetworkId,
      allow_forwarded_traffic: true,
      use_remote_gateways: false,
    }),
  ]);
});

test("only what comes through the hub's firewall is forwarded, not what comes from elsewhere through us", () => {
  expect(peerings(hub()).map(({ allow_forwarded_traffic }) => allow_forwarded_traffic)).toEqual([false, true]);
});

test("the hub's gateway is offered before it is used", () => {
  const [back, there] = peerings(hub(true));
  expect(back).toMatchObject({ allow_gateway_transit: true });
  expect(there).toMatchObject({ use_remote_gateways: true });
  expect(there?.["depends_on"]).toEqual([expect.stringContaining("far-to-near")]);
});

test("AKS's network is peered with the hub by the same provider: peering reaches one network only", () => {
  const made = hub(undefined, ["cluster", { ...own, id: "cluster-id", name: "aks-vnet" }]);
  expect(made.provider["azurerm"]).toHaveLength(2);
  expect(peerings(made).map(({ name }) => name)).toEqual(["wm-prod-network", "hub", "wm-prod-cluster", "hub"]);
});

describe("AKS's own network", () => {
  const made = synthesize((stack) => {
    new AzurermProvider(stack, "azurerm", { features: [{}] });
    const managed = new ManagedNetwork(stack, "managed", {
      name: "wm-prod",
      network: own,
      nodeResourceGroupId: nodeResourceGroupId(),
    });
    new HubPeering(stack, "hub", { name: "wm-prod", hubNetworkId }).peer("cluster", managed.network);
  });
  const [lookup] = Object.values(made.data["azurerm_resources"] ?? {});

  test("is looked up once the cluster stands, and only then", () => {
    expect(lookup).toMatchObject({
      type: "Microsoft.Network/virtualNetworks",
      resource_group_name: '${element(split("/", azurerm_kubernetes_cluster.cluster.node_resource_group_id), 4)}',
    });
    expect(lookup).not.toHaveProperty("depends_on");
  });

  test("must be there, and be the only one", () => {
    expect(lookup).toMatchObject({ lifecycle: { postcondition: [{ condition: "${length(self.resources) == 1}" }] } });
  });

  test("is peered with ours both ways, under an id whose letters do not change", () => {
    const id =
      /^\$\{azurerm_kubernetes_cluster\.cluster\.node_resource_group_id\}\/providers\/Microsoft\.Network\/virtualNetworks\/\$\{data\.azurerm_resources\.\w+\.resources\[0\]\.name\}$/;
    expect(peerings(made)[1]).toMatchObject({
      name: "cluster",
      remote_virtual_network_id: expect.stringMatching(id) as string,
    });
    expect(peerings(made)[0]).toMatchObject({
      virtual_network_name: expect.stringContaining("resources[0].name") as string,
      remote_virtual_network_id: "network-id",
    });
  });
});
