import { digits } from "../values/made-up";
import { attributeOf, elementOf, isObject, textOf } from "../values/value";
import type { ObjectValue } from "../values/value";
import type { World } from "../world";
import { machinesFound, machineType } from "./azure-machines";
import { azureAccount, azureId, groupId, guid } from "./azure-ids";
import { certificateAuthority } from "./certificate-authority";
import type { Overlay, Rule, Subject, TypeOverlay } from "./overlay";

/** Where nothing answers (RFC 2606). */
const nowhere = "rehearsal.invalid";

const authority: Rule = () => Buffer.from(certificateAuthority).toString("base64");
const endpoint: Rule = (subject) => `https://${apiHost(subject)}:443`;

const cluster: TypeOverlay = {
  computed: {
    current_kubernetes_version: ({ values }) => values["kubernetes_version"] ?? null,
    private_fqdn: apiHost,
    "kube_config.host": endpoint,
    "kube_config.cluster_ca_certificate": authority,
    oidc_issuer_url: (subject) =>
      `https://${textOf(subject.values, "location")}.oic.prod-aks.${nowhere}/${azureAccount.tenant}/${guid(subject.identity)}/`,
    node_resource_group: nodeGroup,
    node_resource_group_id: (subject) => groupId(subject, nodeGroup(subject)),
  },
  replacedBy: [
    ...["dns_prefix", "disk_encryption_set_id", "kubelet_identity", "private_cluster_enabled", "private_dns_zone_id"],
    ...["network_plugin", "pod_cidr", "service_cidr", "dns_service_ip"].map((name) => `network_profile.${name}`),
  ],
};

/** Keys and secrets: their ids are addresses in the vault. */
function inVault(kind: string, ...replacedBy: readonly string[]): TypeOverlay {
  const name = ({ values }: Subject) => textOf(values, "name");
  const address = (subject: Subject) => `${vaultUri(lastSegment(subject, "key_vault_id"))}${kind}/${name(subject)}`;
  const resource = (subject: Subject) => `${textOf(subject.values, "key_vault_id")}/${kind}/${name(subject)}`;
  const version = ({ identity }: Subject) => digits(identity, 32);
  return {
    computed: {
      id: (subject) => `${address(subject)}/${version(subject)}`,
      version,
      versionless_id: address,
      resource_id: (subject) => `${resource(subject)}/versions/${version(subject)}`,
      resource_versionless_id: resource,
    },
    replacedBy: ["key_vault_id", ...replacedBy],
  };
}

export const azurerm: Overlay = {
  replacedBy: ["name", "location", "resource_group_name"],
  types: {
    azurerm_bastion_host: { replacedBy: ["ip_configuration", "zones"] },
    azurerm_client_config: {
      computed: {
        client_id: () => azureAccount.client,
        object_id: () => azureAccount.object,
        subscription_id: () => azureAccount.subscription,
        tenant_id: () => azureAccount.tenant,
      },
    },
    azurerm_key_vault: { computed: { vault_uri: ({ values }) => vaultUri(textOf(values, "name")) } },
    azurerm_key_vault_key: inVault("keys", "key_type", "key_size"),
    azurerm_key_vault_secret: inVault("secrets"),
    azurerm_kubernetes_cluster: cluster,
    azurerm_kubernetes_cluster_node_pool: { replacedBy: ["kubernetes_cluster_id", "priority", "eviction_policy"] },
    azurerm_lb: { replacedBy: ["sku"] },
    azurerm_lb_backend_address_pool: { replacedBy: ["loadbalancer_id"] },
    azurerm_lb_probe: { replacedBy: ["loadbalancer_id"] },
    azurerm_lb_rule: { replacedBy: ["loadbalancer_id"] },
    azurerm_linux_virtual_machine: {
      replacedBy: [
        ...["admin_username", "admin_ssh_key", "disable_password_authentication", "custom_data"],
        ...["source_image_id", "source_image_reference", "secure_boot_enabled", "vtpm_enabled", "zone"],
      ],
    },
    azurerm_location: {
      computed: {
        zone_mappings: ({ values }) =>
          ["1", "2", "3"].map((zone) => ({
            logical_zone: zone,
            physical_zone: `${textOf(values, "location")}-az${zone}`,
          })),
      },
    },
    azurerm_managed_disk: { replacedBy: ["create_option", "zone"] },
    azurerm_monitor_diagnostic_setting: { replacedBy: ["target_resource_id"] },
    azurerm_nat_gateway: { replacedBy: ["sku_name", "zones"] },
    azurerm_nat_gateway_public_ip_association: { replacedBy: ["nat_gateway_id", "public_ip_address_id"] },
    azurerm_network_interface_backend_address_pool_association: {
      replacedBy: ["network_interface_id", "ip_configuration_name", "backend_address_pool_id"],
    },
    azurerm_network_watcher_flow_log: { replacedBy: ["network_watcher_name", "target_resource_id"] },
    azurerm_private_dns_a_record: { replacedBy: ["zone_name"] },
    azurerm_private_dns_zone_virtual_network_link: { replacedBy: ["private_dns_zone_name", "virtual_network_id"] },
    azurerm_public_ip: { computed: { ip_address: () => "192.0.2.20" }, replacedBy: ["sku", "zones", "ip_version"] },
    azurerm_resources: { computed: { resources: (subject) => [madeByAzure(subject)] } },
    azurerm_role_assignment: {
      computed: { name: ({ identity }) => guid(identity) },
      replacedBy: [
        "scope",
        "role_definition_name",
        "role_definition_id",
        "principal_id",
        "principal_type",
        "condition",
      ],
    },
    azurerm_route: { replacedBy: ["route_table_name"] },
    azurerm_storage_account: {
      computed: { primary_blob_endpoint: ({ values }) => `https://${textOf(values, "name")}.blob.${nowhere}/` },
    },
    azurerm_storage_container: { replacedBy: ["storage_account_id"] },
    azurerm_storage_management_policy: { replacedBy: ["storage_account_id"] },
    azurerm_subnet: { replacedBy: ["virtual_network_name"] },
    azurerm_subnet_nat_gateway_association: { replacedBy: ["subnet_id", "nat_gateway_id"] },
    azurerm_subnet_network_security_group_association: { replacedBy: ["subnet_id", "network_security_group_id"] },
    azurerm_subnet_route_table_association: { replacedBy: ["subnet_id", "route_table_id"] },
    azurerm_virtual_machine_data_disk_attachment: { replacedBy: ["virtual_machine_id", "managed_disk_id", "lun"] },
    azurerm_virtual_machine_extension: { replacedBy: ["virtual_machine_id", "publisher", "type"] },
    azurerm_virtual_network_peering: { replacedBy: ["virtual_network_name", "remote_virtual_network_id"] },
  },
  text: (subject, path) => {
    const attribute = path.at(-1) ?? "";
    if (path.length === 1 && attribute === "id") return azureId(subject);
    if (attribute === "tenant_id") return azureAccount.tenant;
    if (/^(principal|client|object|virtual_machine|workspace)_id$|guid$/.test(attribute))
      return guid(`${subject.identity}/${path.join(".")}`);
    return undefined;
  },
  found: (type, asked, world) => {
    if (type === "azurerm_kubernetes_cluster_node_pool") return firstPool(asked, world);
    if (type === "azurerm_resources" && textOf(asked, "type") === machineType)
      return { resources: machinesFound(asked, world) };
    return undefined;
  },
};

/** The pool that a cluster was made with is an argument of the cluster, and no resource of its own. */
function firstPool(asked: ObjectValue, world: World): ObjectValue | undefined {
  const owner = world.all.find(
    ({ type, values }) =>
      type === "azurerm_kubernetes_cluster" && textOf(values, "name") === textOf(asked, "kubernetes_cluster_name"),
  );
  const pool = elementOf(attributeOf(owner?.values, "default_node_pool"), 0);
  const name = textOf(pool, "name");
  if (!isObject(pool) || name !== textOf(asked, "name")) return undefined;
  return { ...pool, id: `${textOf(owner?.values, "id")}/agentPools/${name}` };
}

/** The one resource of the type that AKS makes among a cluster's nodes: its network, or the zone of its API server. */
function madeByAzure({ identity, values }: Subject): ObjectValue {
  const group = textOf(values, "resource_group_name");
  const type = textOf(values, "type");
  const name = type.endsWith("/privateDnsZones")
    ? `${guid(identity)}.privatelink.azmk8s.${nowhere}`
    : `aks-${digits(identity, 8)}`;
  const id = `/subscriptions/${azureAccount.subscription}/resourceGroups/${group}/providers/${type}/${name}`;
  return { id, name, type, location: "", resource_group_name: group, tags: {} };
}

function apiHost({ identity, values }: Subject): string {
  const place = `${guid(identity)}.privatelink.${textOf(values, "location")}.azmk8s.${nowhere}`;
  return `${textOf(values, "dns_prefix")}-${digits(identity, 8)}.${place}`;
}

/** The dataset's name for it, or AKS's own. */
function nodeGroup({ values }: Subject): string {
  const named = textOf(values, "node_resource_group");
  if (named !== "") return named;
  return ["MC", ...["resource_group_name", "name", "location"].map((name) => textOf(values, name))].join("_");
}

function lastSegment({ values }: Subject, name: string): string {
  return textOf(values, name).split("/").at(-1) ?? "";
}

function vaultUri(name: string): string {
  return `https://${name}.vault.${nowhere}/`;
}
