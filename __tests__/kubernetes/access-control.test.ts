import { NamespaceV1 } from "@cdktf/provider-kubernetes/lib/namespace-v1";
import { AccessControl } from "../../constructs/kubernetes/access-control";
import type { AccessRole } from "../../constructs/kubernetes/access-control";
import { resources, synthesize } from "../synthesized";

function access(groups: Record<string, AccessRole>) {
  return synthesize((stack) => {
    const portal = new NamespaceV1(stack, "portal", { metadata: { name: "portal" } });
    new AccessControl(stack, "access", { groups, namespaces: { portal } });
  });
}

const group = (name: string) => ({ kind: "Group", name, api_group: "rbac.authorization.k8s.io" });

test("administrators administer the cluster", () => {
  expect(resources(access({ admins: "administrator" }), "kubernetes_cluster_role_binding_v1")).toEqual([
    expect.objectContaining({
      role_ref: expect.objectContaining({ name: "cluster-admin" }) as unknown,
      subject: [group("admins")],
    }),
  ]);
});

test("developers change and viewers see what is in the applications' namespaces", () => {
  const bindings = resources(access({ builders: "developer", auditors: "viewer" }), "kubernetes_role_binding_v1");
  expect(bindings).toEqual([
    expect.objectContaining({
      metadata: { name: "platform-developer", namespace: "portal" },
      role_ref: expect.objectContaining({ kind: "ClusterRole", name: "edit" }) as unknown,
      subject: [group("builders")],
    }),
    expect.objectContaining({
      metadata: { name: "platform-viewer", namespace: "portal" },
      role_ref: expect.objectContaining({ kind: "ClusterRole", name: "view" }) as unknown,
      subject: [group("auditors")],
    }),
  ]);
});

test("what developers and viewers see of the cluster has no secrets and cannot be changed", () => {
  const [role] = resources(access({ builders: "developer" }), "kubernetes_cluster_role_v1");
  const rules = role?.["rule"] as { resources: string[]; verbs: string[] }[];
  expect(rules.flatMap((rule) => rule.resources)).not.toContain("secrets");
  expect(new Set(rules.flatMap(({ verbs }) => verbs))).toEqual(new Set(["get", "list", "watch"]));
});

test("without groups nobody is let in", () => {
  const { resource } = access({});
  expect(Object.keys(resource)).toEqual(["kubernetes_namespace_v1"]);
});
