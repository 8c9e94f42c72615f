import { vaultNamePrefixLength } from "../../constructs/azure/key-vault";
import { resources, synthesize } from "../synthesized";
import type { Synthesized } from "../synthesized";
import { placement, providers, vault, workspaceId } from "./aks";

const made = (): Synthesized =>
  synthesize((stack) => {
    providers(stack);
    vault(stack);
  });

test("what the vault holds cannot be destroyed for good by anybody, for as long as Azure allows", () => {
  expect(resources(made(), "azurerm_key_vault")).toEqual([
    expect.objectContaining({ purge_protection_enabled: true, soft_delete_retention_days: 90, tags: placement.tags }),
  ]);
});

test("roles decide who may use the vault, and the run has those for keys and secrets only", () => {
  const synthesized = made();
  const [[name] = []] = Object.entries(synthesized.resource["azurerm_key_vault"] ?? {});
  expect(resources(synthesized, "azurerm_key_vault")).toEqual([
    expect.objectContaining({ rbac_authorization_enabled: true }),
  ]);
  expect(resources(synthesized, "azurerm_role_assignment")).toEqual(
    ["Key Vault Crypto Officer", "Key Vault Secrets Officer"].map(
      (role) =>
        expect.objectContaining({
          role_definition_name: role,
          principal_id: "00000000-0000-0000-0000-000000000002",
          scope: `\${azurerm_key_vault.${String(name)}.id}`,
        }) as unknown,
    ),
  );
});

test("a wait for the run's roles starts anew when one of them changes", () => {
  expect(resources(made(), "time_sleep")).toEqual([
    expect.objectContaining({
      create_duration: "2m",
      triggers: {
        keys: expect.stringMatching(/^\$\{azurerm_role_assignment\..*\.id\}$/) as unknown,
        secrets: expect.stringMatching(/^\$\{azurerm_role_assignment\..*\.id\}$/) as unknown,
      },
    }),
  ]);
});

test("every access is logged", () => {
  expect(resources(made(), "azurerm_monitor_diagnostic_setting")).toEqual([
    expect.objectContaining({ log_analytics_workspace_id: workspaceId, enabled_log: [{ category: "AuditEvent" }] }),
  ]);
});

test("the longest name fits into Azure's 24 characters", () => {
  const [suffix] = resources(made(), "random_string");
  expect(suffix).toMatchObject({ upper: false, special: false });
  expect(vaultNamePrefixLength + "-".length + Number(suffix?.["length"])).toBe(24);
});
