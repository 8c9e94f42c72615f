import type { TerraformStack } from "cdktf";
import { HostIdentity } from "../../constructs/azure/host-identity";
import { HostNetwork } from "../../constructs/azure/host-network";
import { RegionZones } from "../../constructs/azure/region-zones";
import { SnapshotStore } from "../../constructs/azure/snapshot-store";
import { StoredSecret } from "../../constructs/azure/stored-secret";
import { denyRest } from "../../constructs/azure/subnet-rules";
import { WebLoadBalancer } from "../../constructs/azure/web-load-balancer";
import { annotated, faultsOf } from "../security/annotations";
import { resources, synthesize } from "../synthesized";
import { providers, vault } from "./aks";
import { placement } from "./placement";

function network(stack: TerraformStack): void {
  new HostNetwork(stack, "network", {
    placement,
    name: "wm-prod",
    cidr: "192.168.42.0/24",
    rules: [denyRest("Inbound")],
  });
}

describe("the network", () => {
  test("the dataset's range is for hosts alone: Azure Bastion has one of its own", () => {
    const made = synthesize(network);
    expect(resources(made, "azurerm_virtual_network")).toEqual([
      expect.objectContaining({ address_space: ["192.168.42.0/24", "100.64.0.0/26"] }),
    ]);
    expect(resources(made, "azurerm_subnet")).toEqual([
      expect.objectContaining({
        name: "hosts",
        address_prefixes: ["192.168.42.0/24"],
        default_outbound_access_enabled: false,
      }),
      expect.objectContaining({ name: "AzureBastionSubnet", address_prefixes: ["100.64.0.0/26"] }),
    ]);
  });

  test("the security rules let it pass", () => {
    expect(annotated(network).errors).toEqual([]);
  });
});

describe("the load balancer", () => {
  const make = (frontend: "public" | { subnetId: string; address: string }) => (stack: TerraformStack) => {
    new WebLoadBalancer(stack, "web", { placement, name: "wm-prod", zones: ["1", "2", "3"], frontend });
  };
  const internal = make({ subnetId: "subnet-1", address: "192.168.42.5" });

  test("an internal one is at its fixed address, passes 80 and 443 on, and asks hosts whether they answer", () => {
    const made = synthesize(internal);
    expect(resources(made, "azurerm_public_ip")).toEqual([]);
    expect(resources(made, "azurerm_lb")).toEqual([
      expect.objectContaining({
        sku: "Standard",
        frontend_ip_configuration: [
          expect.objectContaining({ private_ip_address: "192.168.42.5", zones: ["1", "2", "3"] }),
        ],
      }),
    ]);
    expect(resources(made, "azurerm_lb_rule")).toEqual(
      [80, 443].map(
        (port) =>
          expect.objectContaining({
            frontend_port: port,
            backend_port: port,
            probe_id: expect.stringContaining("azurerm_lb_probe") as unknown,
          }) as unknown,
      ),
    );
    expect(annotated(internal).errors).toEqual([]);
  });

  test("a public one has to be accepted in the dataset", () => {
    expect(faultsOf("no-public-address", make("public"))).toHaveLength(2);
    const [rule] = resources(synthesize(make("public")), "azurerm_lb_rule");
    expect(rule).toMatchObject({ disable_outbound_snat: true });
  });
});

describe("snapshots", () => {
  const store = (stack: TerraformStack) => {
    providers(stack);
    new SnapshotStore(stack, "snapshots", { placement, storagePrefix: "wm-prod", subnetId: "subnet-1", keepDays: 30 });
  };
  const made = synthesize(store);

  test("only the hosts' subnet reaches the account, and only roles let in", () => {
    expect(resources(made, "azurerm_storage_account")).toEqual([
      expect.objectContaining({
        shared_access_key_enabled: false,
        local_user_enabled: false,
        allow_nested_items_to_be_public: false,
        min_tls_version: "TLS1_2",
        network_rules: { default_action: "Deny", bypass: ["AzureServices"], virtual_network_subnet_ids: ["subnet-1"] },
      }),
    ]);
    expect(resources(made, "azurerm_storage_container")).toEqual([
      expect.objectContaining({ name: "snapshots", container_access_type: "private" }),
    ]);
  });

  test("what is overwritten stays, and everything goes once its days are over", () => {
    expect(resources(made, "azurerm_storage_account")).toEqual([
      expect.objectContaining({ blob_properties: expect.objectContaining({ versioning_enabled: true }) as unknown }),
    ]);
    expect(resources(made, "azurerm_storage_management_policy")).toEqual([
      expect.objectContaining({
        rule: [
          expect.objectContaining({
            actions: {
              base_blob: { delete_after_days_since_creation_greater_than: 30 },
              version: { delete_after_days_since_creation: 30 },
            },
          }),
        ],
      }),
    ]);
  });

  test("the security rules let it pass", () => {
    expect(annotated(store).errors).toEqual([]);
  });
});

describe("secrets and who may read them", () => {
  const made = synthesize((stack) => {
    providers(stack);
    const secret = new StoredSecret(stack, "bundle", {
      placement,
      vault: vault(stack),
      name: "host-server-1",
      description: "Secrets",
      value: "${local.bundle}",
      valueVersion: 7,
    });
    new HostIdentity(stack, "identity", {
      placement,
      name: "wm-prod-server-1",
      rights: { bundle: { role: "readSecret", scope: secret.resourceId }, seal: { role: "useKey", scope: "key-1" } },
    });
  });

  test("a value is written, and kept in no state", () => {
    expect(resources(made, "azurerm_key_vault_secret")).toEqual([
      expect.objectContaining({ value_wo: "${local.bundle}", value_wo_version: 7 }),
    ]);
    expect(resources(made, "azurerm_key_vault_secret")[0]).not.toHaveProperty("value");
  });

  test("a host's identity has its rights on single things, and is waited for", () => {
    const given = resources(made, "azurerm_role_assignment").filter(
      ({ principal_type: type }) => type === "ServicePrincipal",
    );
    expect(given).toEqual([
      expect.objectContaining({
        role_definition_name: "Key Vault Secrets User",
        scope: expect.stringMatching(/^\$\{azurerm_key_vault_secret\..*\.resource_versionless_id\}$/) as unknown,
      }),
      expect.objectContaining({ role_definition_name: "Key Vault Crypto Service Encryption User", scope: "key-1" }),
    ]);
    expect(resources(made, "time_sleep")).toContainEqual(
      expect.objectContaining({
        triggers: { bundle: expect.anything() as unknown, seal: expect.anything() as unknown },
      }),
    );
  });
});

test("a region with too few zones stops the run with what a person can do about it", () => {
  const { data } = synthesize((stack) => {
    new RegionZones(stack, "zones", { location: "westus", count: 3, advice: "choose another region" });
  });
  expect(JSON.stringify(data)).toContain(
    "fewer than 3 availability zones for this subscription: choose another region.",
  );
});
