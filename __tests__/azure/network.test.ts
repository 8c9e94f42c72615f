import { Network } from "../../constructs/azure/network";
import { tiersOf } from "../../constructs/azure/network-limits";
import { annotated } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { placement } from "./placement";

const props = {
  placement,
  name: "wm-prod",
  cidr: "10.0.0.0/16",
  podCidr: "10.244.0.0/16",
  tiers: tiersOf("loadBalancer"),
  clients: ["10.8.0.0/16"],
  ingressAddress: "10.0.192.16",
  outboundPorts: [443, 8200],
};

interface Rule {
  readonly name: string;
  readonly access: string;
  readonly direction: string;
  readonly priority: number;
  readonly source_address_prefix: string;
  readonly source_address_prefixes: readonly string[];
  readonly destination_address_prefix: string;
  readonly destination_port_range: string;
  readonly destination_port_ranges: readonly string[];
}

/** Rules of a tier's security group by name. */
function rulesOf(tier: string): Readonly<Record<string, Rule>> {
  const made = synthesize((stack) => new Network(stack, "network", props));
  const group = resources(made, "azurerm_network_security_group").find(({ name }) => name === `wm-prod-${tier}`);
  return Object.fromEntries((group?.["security_rule"] as Rule[]).map((rule) => [rule.name, rule]));
}

test("no host reaches the internet by a default of Azure", () => {
  const made = synthesize((stack) => new Network(stack, "network", props));
  const subnets = resources(made, "azurerm_subnet");
  expect(subnets.map(({ name, address_prefixes }) => [name, address_prefixes])).toEqual([
    ["cluster", ["10.0.0.0/18"]],
    ["ingress", ["10.0.192.0/22"]],
    ["jumpbox", ["10.0.208.0/22"]],
    ["AzureBastionSubnet", ["10.0.224.0/22"]],
  ]);
  // Bastion reaches Azure by its own public address.
  for (const subnet of subnets.slice(0, -1)) expect(subnet).toMatchObject({ default_outbound_access_enabled: false });
});

test("a subnet is known once its security group guards it", () => {
  let id = "";
  const made = synthesize((stack) => {
    id = new Network(stack, "network", props).subnet("cluster").id;
    stack.addOverride("locals.cluster", id);
  });
  const associations = made.resource["azurerm_subnet_network_security_group_association"] ?? {};
  expect(Object.keys(associations)).toHaveLength(4);
  expect(JSON.stringify(made)).toMatch(
    /"cluster":"\$\{azurerm_subnet_network_security_group_association\.network_cluster_guarded_\w+\.subnet_id\}"/,
  );
});

test("security rules accept the network, with the one door of Bastion", () => {
  expect(annotated((stack) => new Network(stack, "network", props)).errors).toEqual([]);
});

test("nodes and pods reach each other, and nobody else reaches them but through the ingress", () => {
  const rules = rulesOf("cluster");
  const inbound = Object.values(rules).map((rule) => [rule.name, rule.access, rule.destination_address_prefix]);
  expect(inbound).toEqual([
    ["nodes-to-nodes", "Allow", "10.0.0.0/18"],
    ["nodes-to-pods", "Allow", "10.244.0.0/16"],
    ["pods-to-pods", "Allow", "10.244.0.0/16"],
    ["probes", "Allow", "10.0.0.0/18"],
    ["ingress", "Allow", "10.0.192.16"],
    ["deny-all-inbound", "Deny", "*"],
  ]);
  expect(rules["ingress"]).toMatchObject({
    source_address_prefixes: ["10.0.0.0/16", "10.8.0.0/16"],
    destination_port_ranges: ["80", "443"],
    protocol: "Tcp",
  });
});

test("the jumpbox is reached from Bastion only, and calls the named ports only", () => {
  const rules = rulesOf("jumpbox");
  expect(rules["ssh-from-bastion"]).toMatchObject({
    source_address_prefix: "10.0.224.0/22",
    destination_port_range: "22",
  });
  expect(rules["calls"]).toMatchObject({ direction: "Outbound", destination_port_ranges: ["80", "443", "8200"] });
  expect(Object.values(rules).filter(({ access }) => access === "Deny")).toHaveLength(2);
});

test("Bastion has every rule that Azure demands", () => {
  const demanded = Object.values(rulesOf("bastion")).map((rule) => [
    rule.direction,
    rule.source_address_prefix,
    rule.destination_address_prefix,
    [rule.destination_port_range, ...rule.destination_port_ranges].filter(Boolean).join(),
    rule.access,
  ]);
  expect(demanded).toEqual([
    ["Inbound", "Internet", "*", "443", "Allow"],
    ["Inbound", "GatewayManager", "*", "443", "Allow"],
    ["Inbound", "AzureLoadBalancer", "*", "443", "Allow"],
    ["Inbound", "VirtualNetwork", "VirtualNetwork", "5701,8080", "Allow"],
    ["Inbound", "*", "*", "*", "Deny"],
    ["Outbound", "*", "VirtualNetwork", "22,3389", "Allow"],
    ["Outbound", "*", "AzureCloud", "443", "Allow"],
    ["Outbound", "VirtualNetwork", "VirtualNetwork", "5701,8080", "Allow"],
    ["Outbound", "*", "Internet", "80", "Allow"],
    ["Outbound", "*", "*", "*", "Deny"],
  ]);
});

test("denials come last", () => {
  for (const tier of ["cluster", "ingress", "jumpbox", "bastion"]) {
    const rules = Object.values(rulesOf(tier));
    for (const { access, priority } of rules) expect(priority === 4096).toBe(access === "Deny");
    const allowed = rules.filter(({ access }) => access === "Allow").map(({ priority }) => priority);
    expect(new Set(allowed).size).toBe(allowed.length);
  }
});

test("a cluster in AKS's own network has no subnet in ours, and the rest stays where it is", () => {
  const made = synthesize((stack) => {
    const network = new Network(stack, "network", { ...props, tiers: tiersOf("managedNATGateway") });
    expect(() => network.subnet("cluster")).toThrow("the network has no tier cluster");
  });
  expect(resources(made, "azurerm_subnet").map(({ address_prefixes }) => address_prefixes)).toEqual([
    ["10.0.208.0/22"],
    ["10.0.224.0/22"],
  ]);
});
