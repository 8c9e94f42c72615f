import { X509Certificate } from "node:crypto";
import { overlays } from "../../../rehearsal/provider/overlays";
import type { Overlay, Subject } from "../../../rehearsal/provider/overlays/overlay";
import { madeUp } from "../../../rehearsal/provider/values/made-up";
import type { ObjectValue } from "../../../rehearsal/provider/values/value";
import { World } from "../../../rehearsal/provider/world";

const guid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const group = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/wm-prod";

function overlayOf(type: string): Overlay {
  return overlays[`registry.terraform.io/hashicorp/${type.split("_")[0] ?? ""}`] ?? {};
}

function value(type: string, path: string, values: ObjectValue = {}, settings: ObjectValue = {}) {
  const subject: Subject = { kind: "resource", type, identity: "one", values, settings };
  return madeUp(subject, overlayOf(type), path.split("."), "string");
}

function text(type: string, path: string, values?: ObjectValue): string {
  const found = value(type, path, values);
  return typeof found === "string" ? found : "";
}

const placed = { name: "a", resource_group_name: "wm-prod", location: "westeurope" };

test.each([
  ["azurerm_resource_group", { name: "wm-prod" }, ""],
  ["azurerm_virtual_network", placed, "/providers/Microsoft.Network/virtualNetworks/a"],
  [
    "azurerm_subnet",
    { ...placed, virtual_network_name: "net" },
    "/providers/Microsoft.Network/virtualNetworks/net/subnets/a",
  ],
  [
    "azurerm_kubernetes_cluster_node_pool",
    { name: "p", kubernetes_cluster_id: `${group}/providers/x/c` },
    "/providers/x/c/agentPools/p",
  ],
  ["azurerm_subnet_nat_gateway_association", { subnet_id: `${group}/s` }, "/s"],
])("the id of %s is one that other resources can take apart", (type, values, end) => {
  expect(value(type, "id", values)).toBe(`${group}${end}`);
});

test("a second provider makes its objects in its own subscription", () => {
  const settings = { subscription_id: "99999999-2222-3333-4444-555555555555" };
  expect(value("azurerm_virtual_network", "id", placed, settings)).toMatch(/^\/subscriptions\/99999999-/);
});

test("a role assignment is an object below its scope", () => {
  const id = value("azurerm_role_assignment", "id", { scope: `${group}/providers/x` });
  expect(id).toMatch(new RegExp(`^${group}/providers/x/providers/Microsoft\\.Authorization/roleAssignments/${guid}$`));
});

test("identities are GUIDs, and different ones", () => {
  const ids = ["client_id", "principal_id"].map((name) => value("azurerm_user_assigned_identity", name));
  for (const id of ids) expect(id).toMatch(new RegExp(`^${guid}$`));
  expect(new Set(ids).size).toBe(2);
  expect(value("azurerm_client_config", "object_id")).toMatch(new RegExp(`^${guid}$`));
});

test("a cluster answers with what clients of its API need", () => {
  const cluster = (path: string) =>
    text("azurerm_kubernetes_cluster", path, { ...placed, dns_prefix: "wm", kubernetes_version: "1.34" });
  const authority = Buffer.from(cluster("kube_config.0.cluster_ca_certificate"), "base64").toString();
  expect(new Date(new X509Certificate(authority).validTo).getFullYear()).toBeGreaterThan(2100);
  expect(cluster("oidc_issuer_url")).toMatch(/^https:\/\/westeurope\.oic\.prod-aks\.rehearsal\.invalid\/.*\/$/);
  expect(cluster("private_fqdn")).toMatch(/^wm-[0-9a-f]{8}\..*\.privatelink\.westeurope\..*\.invalid$/);
  expect(cluster("kube_config.0.host")).toBe(`https://${cluster("private_fqdn")}:443`);
  expect(cluster("node_resource_group_id")).toMatch(/\/resourceGroups\/MC_wm-prod_a_westeurope$/);
  expect(cluster("current_kubernetes_version")).toBe("1.34");
  const named = { ...placed, node_resource_group: "wm-prod-nodes" };
  expect(text("azurerm_kubernetes_cluster", "node_resource_group_id", named)).toMatch(/\/wm-prod-nodes$/);
});

test("what AKS makes by itself is found by its type: one network, one zone", () => {
  const found = (type: string) =>
    value("azurerm_resources", "resources", { type, resource_group_name: "MC_wm-prod_a_westeurope" });
  expect(found("Microsoft.Network/virtualNetworks")).toEqual([
    expect.objectContaining({
      id: expect.stringMatching(
        /\/MC_wm-prod_a_westeurope\/providers\/Microsoft\.Network\/virtualNetworks\/aks-/,
      ) as string,
    }),
  ]);
  expect(found("Microsoft.Network/privateDnsZones")).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/\.privatelink\.azmk8s\./) as string }),
  ]);
});

test("keys and secrets have addresses with and without their version", () => {
  const vault = `${group}/providers/Microsoft.KeyVault/vaults/wm-prod-abc`;
  const secret = (path: string) => value("azurerm_key_vault_secret", path, { name: "token", key_vault_id: vault });
  expect(secret("versionless_id")).toBe("https://wm-prod-abc.vault.rehearsal.invalid/secrets/token");
  expect(secret("id")).toMatch(/\/secrets\/token\/[0-9a-f]{32}$/);
  expect(secret("resource_versionless_id")).toBe(`${vault}/secrets/token`);
  expect(value("azurerm_key_vault", "vault_uri", { name: "wm-prod-abc" })).toBe(
    "https://wm-prod-abc.vault.rehearsal.invalid/",
  );
});

describe("the pool that a cluster was made with", () => {
  const world = new World();
  const pool = { name: "system", orchestrator_version: "1.34" };
  world.put("one", "azurerm_kubernetes_cluster", { id: `${group}/c`, name: "wm", default_node_pool: [pool] });
  const found = (name: string, cluster = "wm") =>
    overlayOf("azurerm").found?.(
      "azurerm_kubernetes_cluster_node_pool",
      { name, kubernetes_cluster_name: cluster },
      world,
    );

  test("is read like the others", () => {
    expect(found("system")).toMatchObject({ ...pool, id: `${group}/c/agentPools/system` });
  });

  test("is neither another pool nor that of another cluster", () => {
    expect(found("workflows")).toBeUndefined();
    expect(found("system", "other")).toBeUndefined();
  });
});

test("an application and its federated credentials have the ids of Microsoft Graph", () => {
  const id = text("azuread_application", "id");
  expect(id).toMatch(new RegExp(`^/applications/${guid}$`));
  expect(value("azuread_application_federated_identity_credential", "id", { application_id: id })).toMatch(
    new RegExp(`^${guid}/federatedIdentityCredential/${guid}$`),
  );
});

test("what cannot be changed is made anew", () => {
  const { replacedBy = [], types = {} } = overlayOf("azurerm");
  expect(replacedBy).toEqual(["name", "location", "resource_group_name"]);
  expect(types["azurerm_linux_virtual_machine"]?.replacedBy).toContain("custom_data");
  expect(types["azurerm_role_assignment"]?.replacedBy).toContain("principal_id");
  expect(overlayOf("time").types?.["time_sleep"]?.replacedBy).toEqual(["triggers"]);
});
