import { ClusterAccess } from "../../constructs/azure/cluster-access";
import type { ClusterAccessProps } from "../../constructs/azure/cluster-access";
import { resources, synthesize } from "../synthesized";
import { providers } from "./aks";

const group = "00000000-0000-0000-0000-000000000004";

function roles(props: Pick<ClusterAccessProps, "principalType" | "administrator">): Record<string, unknown>[] {
  const synthesized = synthesize((stack) => {
    providers(stack);
    new ClusterAccess(stack, group, { clusterId: "cluster", principalId: group, ...props });
  });
  return resources(synthesized, "azurerm_role_assignment");
}

const role = (name: string) => expect.objectContaining({ role_definition_name: name, scope: "cluster" }) as unknown;

test("members of a group may find the cluster, and Azure gives them no rights in it", () => {
  expect(roles({ principalType: "Group" })).toEqual([role("Azure Kubernetes Service Cluster User Role")]);
});

test("administrators may do everything in the cluster", () => {
  expect(roles({ principalType: "Group", administrator: true })).toEqual([
    role("Azure Kubernetes Service Cluster User Role"),
    role("Azure Kubernetes Service RBAC Cluster Admin"),
  ]);
});

test("the jumpbox knows the cluster already", () => {
  expect(roles({ principalType: "ServicePrincipal", administrator: true })).toEqual([
    role("Azure Kubernetes Service RBAC Cluster Admin"),
  ]);
});
