import { TerraformOutput } from "cdktf";
import type { KubernetesClusterProps } from "../../constructs/azure/kubernetes-cluster";
import { resources, synthesize } from "../synthesized";
import { cluster, placement, pool, providers, tenantId } from "./aks";

function made(props: Partial<KubernetesClusterProps> = {}): Record<string, unknown> {
  const synthesized = synthesize((stack) => {
    providers(stack);
    cluster(stack, props);
  });
  return resources(synthesized, "azurerm_kubernetes_cluster")[0] ?? {};
}

function network(outbound: string, serviceCidr = "172.20.0.0/16"): unknown {
  return made({ network: { outbound, podCidr: "10.244.0.0/16", serviceCidr } })["network_profile"];
}

test("nobody reaches the API server from outside, nor around it", () => {
  expect(made()).toMatchObject({
    private_cluster_enabled: true,
    private_cluster_public_fqdn_enabled: false,
    private_dns_zone_id: "System",
    run_command_enabled: false,
  });
});

test("only Entra's tokens log in, and pods have tokens that others can check", () => {
  expect(made()).toMatchObject({
    local_account_disabled: true,
    role_based_access_control_enabled: true,
    azure_active_directory_role_based_access_control: { tenant_id: tenantId, azure_rbac_enabled: true },
    oidc_issuer_enabled: true,
    workload_identity_enabled: true,
  });
});

test("etcd and disks are encrypted with our keys, and hosts encrypt what they keep", () => {
  expect(made()).toMatchObject({
    disk_encryption_set_id: "set",
    key_management_service: {
      key_vault_key_id: "https://wm-prod.vault.azure.net/keys/etcd/1",
      key_vault_network_access: "Public",
    },
    default_node_pool: { host_encryption_enabled: true, os_disk_type: "Managed", node_public_ip_enabled: false },
  });
});

test("the network is an overlay with Calico, and DNS is in the range of services", () => {
  expect(network("userDefinedRouting", "10.96.0.0/12")).toEqual({
    network_plugin: "azure",
    network_plugin_mode: "overlay",
    network_policy: "calico",
    load_balancer_sku: "standard",
    outbound_type: "userDefinedRouting",
    pod_cidr: "10.244.0.0/16",
    service_cidr: "10.96.0.0/12",
    dns_service_ip: "10.96.0.10",
  });
});

test("AKS's own ways out have one public address; ours are not AKS's business", () => {
  expect(network("loadBalancer")).toMatchObject({ load_balancer_profile: { managed_outbound_ip_count: 1 } });
  expect(network("managedNATGateway")).toMatchObject({ nat_gateway_profile: { managed_outbound_ip_count: 1 } });
  for (const outbound of ["userDefinedRouting", "userAssignedNATGateway"]) {
    expect(network(outbound)).not.toHaveProperty("load_balancer_profile");
    expect(network(outbound)).not.toHaveProperty("nat_gateway_profile");
  }
});

test("without a subnet AKS makes the network", () => {
  expect(made()).toMatchObject({ default_node_pool: { vnet_subnet_id: "subnet-cluster" } });
  expect(made({ subnetId: undefined })["default_node_pool"]).not.toHaveProperty("vnet_subnet_id");
});

test("the version is the dataset's: nothing but the nodes' images is renewed by itself", () => {
  const synthesized = made({ version: "1.35" });
  expect(synthesized).toMatchObject({
    kubernetes_version: "1.35",
    node_os_upgrade_channel: "NodeImage",
    default_node_pool: { orchestrator_version: "1.35" },
  });
  expect(synthesized).not.toHaveProperty("automatic_upgrade_channel");
});

test("the system pool scales in its bounds, and its count is AKS's", () => {
  const systemPool = { name: "system", pool: { ...pool, minSize: 2, maxSize: 5, labels: { tier: "system" } } };
  expect(made({ systemPool })).toMatchObject({
    default_node_pool: {
      name: "system",
      auto_scaling_enabled: true,
      min_count: 2,
      max_count: 5,
      node_labels: { tier: "system" },
      zones: ["1", "2", "3"],
      tags: placement.tags,
    },
    lifecycle: { ignore_changes: ["default_node_pool[0].node_count"] },
  });
});

test("the cluster waits for its identity's roles", () => {
  expect(made()["depends_on"]).toEqual(expect.arrayContaining([expect.stringMatching(/^time_sleep\.identity_ready/)]));
});

test("a long name fits into the names of hosts", () => {
  expect(made({ name: `${"a".repeat(53)}-${"b".repeat(9)}` })).toMatchObject({ dns_prefix: "a".repeat(53) });
});

test("what clients need is no secret", () => {
  const { output } = synthesize((stack) => {
    providers(stack);
    const { endpoint, certificateAuthority } = cluster(stack);
    new TerraformOutput(stack, "endpoint", { value: endpoint });
    new TerraformOutput(stack, "ca", { value: certificateAuthority });
  });
  expect(output["endpoint"]).toEqual({
    value: expect.stringMatching(/^https:\/\/\$\{azurerm_kubernetes_cluster\..*\.private_fqdn\}:443$/) as unknown,
  });
  expect(output["ca"]).toEqual({
    value: expect.stringMatching(
      /^\$\{nonsensitive\(azurerm_kubernetes_cluster\..*\.kube_config\[0\]\.cluster_ca_certificate\)\}$/,
    ) as unknown,
  });
});
