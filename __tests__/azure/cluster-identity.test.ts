import { ClusterIdentity } from "../../constructs/azure/cluster-identity";
import { resources, synthesize } from "../synthesized";
import type { Synthesized } from "../synthesized";
import { identity, placement, providers } from "./aks";

const registries = [
  "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/shared/providers/Microsoft.ContainerRegistry/registries/acme",
];

const made = (): Synthesized =>
  synthesize((stack) => {
    providers(stack);
    identity(stack, registries);
  });

const roles = (synthesized: Synthesized, of: RegExp): Record<string, unknown> =>
  Object.fromEntries(
    resources(synthesized, "azurerm_role_assignment")
      .filter(({ principal_id }) => of.test(String(principal_id)))
      .map(({ scope, role_definition_name }) => [String(scope), role_definition_name]),
  );

test("the control plane may change its subnets, and use what it needs, each by itself", () => {
  const synthesized = made();
  const kubelet = Object.keys(synthesized.resource["azurerm_user_assigned_identity"] ?? {}).find((name) =>
    name.includes("kubelet"),
  );
  expect(roles(synthesized, /control-plane/)).toEqual({
    "subnet-cluster": "Network Contributor",
    "subnet-ingress": "Network Contributor",
    [`\${azurerm_user_assigned_identity.${String(kubelet)}.id}`]: "Managed Identity Operator",
    set: "Reader",
    vault: "Key Vault Crypto User",
    volumes: "Contributor",
  });
});

test("nodes may pull from the registries of the dataset, and nothing else", () => {
  expect(roles(made(), /kubelet/)).toEqual({ [String(registries[0])]: "AcrPull" });
});

test("a route table comes with the right to change it; in AKS's own network there is nothing of ours to change", () => {
  const synthesized = synthesize((stack) => {
    providers(stack);
    new ClusterIdentity(stack, "identity", {
      placement,
      names: { controlPlane: "wm-prod-cluster", kubelet: "wm-prod-nodes" },
      subnetIds: {},
      routeTableId: "routes",
      diskEncryptionSetId: "set",
      vaultId: "vault",
      volumesGroupId: "volumes",
    });
  });
  const network = Object.entries(roles(synthesized, /control-plane/)).filter(
    ([, role]) => role === "Network Contributor",
  );
  expect(network).toEqual([["routes", "Network Contributor"]]);
});

test("whoever waits for the identity waits for every role", () => {
  const synthesized = made();
  const [delay] = resources(synthesized, "time_sleep");
  const assigned = Object.keys(synthesized.resource["azurerm_role_assignment"] ?? {});
  expect(Object.values(Object(delay?.["triggers"]) as object).sort()).toEqual(
    assigned.map((name) => `\${azurerm_role_assignment.${name}.id}`).sort(),
  );
});

test("new identities are not looked up in Entra, which may not know them yet", () => {
  for (const role of resources(made(), "azurerm_role_assignment"))
    expect(role).toMatchObject({ principal_type: "ServicePrincipal", skip_service_principal_aad_check: true });
});
