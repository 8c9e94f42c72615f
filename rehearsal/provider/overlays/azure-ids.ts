import { digits } from "../values/made-up";
import { textOf } from "../values/value";
import type { Subject } from "./overlay";

/** Whoever runs Terraform, in documentation's own ids. */
export const azureAccount = {
  subscription: "11111111-2222-3333-4444-555555555555",
  tenant: "22222222-3333-4444-5555-666666666666",
  client: "33333333-4444-5555-6666-777777777777",
  object: "44444444-5555-6666-7777-888888888888",
} as const;

/**
 * Ids by resource type, with arguments in braces: Azure's naming rules, "Resource providers and types". Those that begin with a slash or an
 * argument are whole, and the others what follows `…/providers/`.
 */
const templates: Readonly<Record<string, string>> = {
  azurerm_bastion_host: "Microsoft.Network/bastionHosts/{name}",
  azurerm_disk_encryption_set: "Microsoft.Compute/diskEncryptionSets/{name}",
  azurerm_key_vault: "Microsoft.KeyVault/vaults/{name}",
  azurerm_kubernetes_cluster: "Microsoft.ContainerService/managedClusters/{name}",
  azurerm_kubernetes_cluster_node_pool: "{kubernetes_cluster_id}/agentPools/{name}",
  azurerm_lb: "Microsoft.Network/loadBalancers/{name}",
  azurerm_lb_backend_address_pool: "{loadbalancer_id}/backendAddressPools/{name}",
  azurerm_lb_probe: "{loadbalancer_id}/probes/{name}",
  azurerm_lb_rule: "{loadbalancer_id}/loadBalancingRules/{name}",
  azurerm_linux_virtual_machine: "Microsoft.Compute/virtualMachines/{name}",
  azurerm_log_analytics_workspace: "Microsoft.OperationalInsights/workspaces/{name}",
  azurerm_managed_disk: "Microsoft.Compute/disks/{name}",
  azurerm_monitor_diagnostic_setting: "{target_resource_id}|{name}",
  azurerm_nat_gateway: "Microsoft.Network/natGateways/{name}",
  azurerm_nat_gateway_public_ip_association: "{nat_gateway_id}|{public_ip_address_id}",
  azurerm_network_interface: "Microsoft.Network/networkInterfaces/{name}",
  azurerm_network_interface_backend_address_pool_association:
    "{network_interface_id}/ipConfigurations/{ip_configuration_name}|{backend_address_pool_id}",
  azurerm_network_security_group: "Microsoft.Network/networkSecurityGroups/{name}",
  azurerm_network_watcher_flow_log: "Microsoft.Network/networkWatchers/{network_watcher_name}/flowLogs/{name}",
  azurerm_private_dns_a_record: "Microsoft.Network/privateDnsZones/{zone_name}/A/{name}",
  azurerm_private_dns_zone: "Microsoft.Network/privateDnsZones/{name}",
  azurerm_private_dns_zone_virtual_network_link:
    "Microsoft.Network/privateDnsZones/{private_dns_zone_name}/virtualNetworkLinks/{name}",
  azurerm_public_ip: "Microsoft.Network/publicIPAddresses/{name}",
  azurerm_resource_group: "/subscriptions/{subscription}/resourceGroups/{name}",
  azurerm_role_assignment: "{scope}/providers/Microsoft.Authorization/roleAssignments/{guid}",
  azurerm_route: "Microsoft.Network/routeTables/{route_table_name}/routes/{name}",
  azurerm_route_table: "Microsoft.Network/routeTables/{name}",
  azurerm_storage_account: "Microsoft.Storage/storageAccounts/{name}",
  azurerm_storage_container: "{storage_account_id}/blobServices/default/containers/{name}",
  azurerm_storage_management_policy: "{storage_account_id}/managementPolicies/default",
  azurerm_subnet: "Microsoft.Network/virtualNetworks/{virtual_network_name}/subnets/{name}",
  azurerm_subnet_nat_gateway_association: "{subnet_id}",
  azurerm_subnet_network_security_group_association: "{subnet_id}",
  azurerm_subnet_route_table_association: "{subnet_id}",
  azurerm_user_assigned_identity: "Microsoft.ManagedIdentity/userAssignedIdentities/{name}",
  azurerm_virtual_machine_data_disk_attachment: "{virtual_machine_id}/dataDisks/{lun}",
  azurerm_virtual_machine_extension: "{virtual_machine_id}/extensions/{name}",
  azurerm_virtual_network: "Microsoft.Network/virtualNetworks/{name}",
  azurerm_virtual_network_peering:
    "Microsoft.Network/virtualNetworks/{virtual_network_name}/virtualNetworkPeerings/{name}",
};

/** The id of an object in Azure Resource Manager; undefined for what has another. */
export function azureId(subject: Subject): string | undefined {
  const template = templates[subject.type];
  if (template === undefined) return undefined;
  const isWhole = /^[/{]/.test(template);
  return filled(isWhole ? template : `{group}/providers/${template}`, subject);
}

function filled(template: string, subject: Subject): string {
  return template.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => {
    if (name === "guid") return guid(subject.identity);
    if (name === "subscription") return subscriptionOf(subject);
    if (name === "group") return groupId(subject, textOf(subject.values, "resource_group_name"));
    return textOf(subject.values, name);
  });
}

/** Id of a resource group in the subscription of the provider that asks. */
export function groupId(subject: Subject, group: string): string {
  return `/subscriptions/${subscriptionOf(subject)}/resourceGroups/${group}`;
}

function subscriptionOf({ settings }: Subject): string {
  return textOf(settings, "subscription_id") || azureAccount.subscription;
}

/** A GUID made from a text: the same in every run. */
export function guid(text: string): string {
  return digits(text, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
