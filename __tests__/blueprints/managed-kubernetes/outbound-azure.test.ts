import { rehearsed } from "../../rehearsal/rehearsed";
import { inFolder } from "../../rehearsal/synthesized-folder";
import { patience, withTerraform } from "../../rehearsal/with-terraform";
import { resources } from "../../synthesized";
import type { Synthesized } from "../../synthesized";
import { datasetOf, stackIn, synthesizeDatasets } from "../synthesized-datasets";

const whole = datasetOf("HL-Prod");

interface Mode {
  readonly outbound: string;
  readonly firewallAddress?: string;
}

/** What makes the difference between the modes. */
interface Seen {
  readonly outboundType: unknown;
  /** Tiers whose hosts leave through a NAT gateway of the deployment's own. */
  readonly nat: readonly string[];
  /** Tiers whose traffic goes to the firewall. */
  readonly routed: readonly string[];
  /** Subnets of the deployment's network. */
  readonly subnets: readonly string[];
  /** Networks that are peered, from the deployment's side. */
  readonly peerings: number;
  /** Networks that know the API server's name besides the cluster's own. */
  readonly apiZoneLinks: number;
  /** Address that the hosts' records point to. */
  readonly ingress: unknown;
}

const [gateway, table] = ["azurerm_subnet_nat_gateway_association", "azurerm_subnet_route_table_association"] as const;

function seen(stack: Synthesized): Seen {
  const tiers = (type: string) =>
    Object.keys(stack.resource[type] ?? {}).map((name) => /^outbound_([a-z]+)_/.exec(name)?.[1] ?? name);
  const [cluster] = resources(stack, "azurerm_kubernetes_cluster");
  const profile = cluster?.["network_profile"] as { outbound_type: unknown } | undefined;
  const links = Object.keys(stack.resource["azurerm_private_dns_zone_virtual_network_link"] ?? {});
  const records = resources(stack, "azurerm_private_dns_a_record");
  return {
    outboundType: profile?.outbound_type,
    nat: tiers(gateway),
    routed: tiers(table),
    subnets: resources(stack, "azurerm_subnet")
      .map(({ name }) => String(name))
      .sort(),
    peerings: resources(stack, "azurerm_virtual_network_peering").length / 2,
    apiZoneLinks: links.filter((name) => name.startsWith("api-zone_")).length,
    ingress: records[0]?.["records"],
  };
}

const ours = ["AzureBastionSubnet", "cluster", "ingress", "jumpbox"];

withTerraform("each way out of Azure", () => {
  jest.setTimeout(patience);

  test.each<readonly [Mode, Omit<Seen, "outboundType">]>([
    [
      { outbound: "userAssignedNATGateway" },
      {
        nat: ["cluster", "jumpbox"],
        routed: [],
        subnets: ours,
        peerings: 1,
        apiZoneLinks: 1,
        ingress: ["10.30.192.16"],
      },
    ],
    [
      { outbound: "loadBalancer" },
      { nat: ["jumpbox"], routed: [], subnets: ours, peerings: 1, apiZoneLinks: 1, ingress: ["10.30.192.16"] },
    ],
    [
      { outbound: "userDefinedRouting", firewallAddress: "10.0.1.4" },
      {
        nat: [],
        routed: ["cluster", "jumpbox"],
        subnets: ours,
        peerings: 1,
        apiZoneLinks: 1,
        ingress: ["10.30.192.16"],
      },
    ],
    [
      { outbound: "managedNATGateway" },
      {
        nat: ["jumpbox"],
        routed: [],
        subnets: ["AzureBastionSubnet", "jumpbox"],
        // With the hub: ours and AKS's network; and the two with each other.
        peerings: 3,
        apiZoneLinks: 2,
        ingress: ["10.224.255.200"],
      },
    ],
  ])("%j is applied, planned again without changes, and destroyed", (mode, expected) =>
    inFolder(async (folder) => {
      const network = { ...(whole["network"] as object), ...mode };
      const synthesized = synthesizeDatasets(folder, { "HL-Prod": { ...whole, network } });
      expect(seen(stackIn(synthesized, "HL-Prod-infrastructure"))).toEqual({
        outboundType: mode.outbound,
        ...expected,
      });
      const { outcomes, said, lost } = await rehearsed({ synthesized, keys: ["HL-Prod"] });
      expect({ said, lost }).toEqual({ said: "", lost: [] });
      expect(Object.values(outcomes)).toEqual(Array(5).fill("applied and destroyed"));
    }),
  );
});
