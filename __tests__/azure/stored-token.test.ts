import { StoredToken } from "../../constructs/azure/stored-token";
import { resources, synthesize } from "../synthesized";
import { placement, providers, vault } from "./aks";

const reader = "00000000-0000-0000-0000-000000000003";

const made = () =>
  synthesize((stack) => {
    providers(stack);
    new StoredToken(stack, "token", {
      placement,
      vault: vault(stack),
      name: "agent-token",
      description: "Token of the Terraform Cloud agent",
      value: "${var.agent_token}",
      valueVersion: 2,
      readerId: reader,
    });
  });

test("the token is written and kept in no state", () => {
  const [secret] = resources(made(), "azurerm_key_vault_secret");
  expect(secret).toMatchObject({ value_wo: "${var.agent_token}", value_wo_version: 2, tags: placement.tags });
  expect(secret).not.toHaveProperty("value");
});

test("its reader may read this secret and nothing else in the vault", () => {
  const synthesized = made();
  const [[name] = []] = Object.entries(synthesized.resource["azurerm_key_vault_secret"] ?? {});
  const roles = resources(synthesized, "azurerm_role_assignment").filter(({ principal_id }) => principal_id === reader);
  expect(roles).toEqual([
    expect.objectContaining({
      role_definition_name: "Key Vault Secrets User",
      scope: `\${azurerm_key_vault_secret.${String(name)}.resource_versionless_id}`,
    }),
  ]);
});
