import { all, tableRule } from "../rule";
import type { Check } from "../rule";
import { blocks, eachMustBe, isExpression, mayOnlyBe, mustBe, mustBeAbsent } from "../arguments";

const privateAddress = "no public address";

/** Without the argument, the subnet decides; with a network interface of its own, the instance must not have the argument. */
const instance: Check = (inspected) => {
  const { args } = inspected;
  const ownInterface = ["primary_network_interface", "network_interface"].some(
    (name) => blocks(args, name).length > 0 || isExpression(args[name]),
  );
  return (ownInterface ? mayOnlyBe : mustBe)("associate_public_ip_address", false)(inspected);
};

/** A public address may only belong to something that hosts speak to the outside through, never to a host. */
function usedBy(user: string, ...types: readonly string[]): Check {
  return (inspected) =>
    inspected.usedBy(...types)
      ? []
      : [{ found: `it is a public address, and not that of ${user}`, expected: `${user} of the same stack` }];
}

const elasticAddress = all(
  mustBeAbsent("instance", privateAddress),
  mustBeAbsent("network_interface", privateAddress),
  usedBy("a NAT gateway", "aws_nat_gateway"),
);

const loadBalancer = all(mustBe("internal", true), mustBeAbsent("subnet_mapping.allocation_id", privateAddress));

const scaleSet = mustBeAbsent("network_interface.ip_configuration.public_ip_address", privateAddress);

/** A host of Scaleway, which has public addresses of three kinds. */
const scalewayServer = all(
  mayOnlyBe("enable_dynamic_ip", false),
  mustBeAbsent("ip_id", privateAddress),
  mustBeAbsent("ip_ids", privateAddress),
);

/** Without the argument, Scaleway gives a load balancer a public address. */
const scalewayLoadBalancer = all(
  mustBe("assign_flexible_ip", false),
  mayOnlyBe("assign_flexible_ipv6", false),
  mustBeAbsent("ip_id", privateAddress),
  mustBeAbsent("ip_ids", privateAddress),
);

/** Hosts and load balancers have private addresses only. */
export const noPublicAddress = tableRule("no-public-address", {
  aws_instance: instance,
  aws_spot_instance_request: instance,
  aws_launch_configuration: mustBe("associate_public_ip_address", false),
  aws_launch_template: eachMustBe("network_interfaces", "associate_public_ip_address", false),
  aws_subnet: mayOnlyBe("map_public_ip_on_launch", false),
  aws_default_subnet: mustBe("map_public_ip_on_launch", false),
  aws_lb: loadBalancer,
  aws_alb: loadBalancer,
  aws_elb: mustBe("internal", true),
  aws_eip: elasticAddress,
  aws_eip_association: () => [{ found: "it gives a host a public address", expected: privateAddress }],
  aws_db_instance: mayOnlyBe("publicly_accessible", false),
  aws_rds_cluster_instance: mayOnlyBe("publicly_accessible", false),
  aws_redshift_cluster: mayOnlyBe("publicly_accessible", false),
  aws_mq_broker: mayOnlyBe("publicly_accessible", false),
  aws_ecs_service: mayOnlyBe("network_configuration.assign_public_ip", false),
  azurerm_network_interface: mustBeAbsent("ip_configuration.public_ip_address_id", privateAddress),
  azurerm_linux_virtual_machine_scale_set: scaleSet,
  azurerm_windows_virtual_machine_scale_set: scaleSet,
  azurerm_orchestrated_virtual_machine_scale_set: scaleSet,
  azurerm_kubernetes_cluster: mayOnlyBe("default_node_pool.node_public_ip_enabled", false),
  azurerm_kubernetes_cluster_node_pool: mayOnlyBe("node_public_ip_enabled", false),
  azurerm_lb: mustBeAbsent("frontend_ip_configuration.public_ip_address_id", privateAddress),
  azurerm_public_ip: usedBy(
    "a NAT gateway, a bastion or a firewall",
    "azurerm_nat_gateway_public_ip_association",
    "azurerm_bastion_host",
    "azurerm_firewall",
  ),
  scaleway_instance_server: scalewayServer,
  scaleway_instance_ip: () => [{ found: "it is a public address for a host", expected: privateAddress }],
  scaleway_lb: scalewayLoadBalancer,
  scaleway_vpc_public_gateway_ip: usedBy("a public gateway", "scaleway_vpc_public_gateway"),
  scaleway_vpc_public_gateway_pat_rule: () => [
    { found: "it gives a host a port of a public address", expected: privateAddress },
  ],
});
