import { ClusterRoleBindingV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-binding-v1";
import { ClusterRoleV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-v1";
import { RoleBindingV1 } from "@cdktf/provider-kubernetes/lib/role-binding-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

/** From the one that may do least to the one that may do most. */
export const accessRoles = ["viewer", "developer", "administrator"] as const;

export type AccessRole = (typeof accessRoles)[number];

export interface AccessControlProps {
  /** Groups, by the name that Kubernetes knows them by, and what they may do. */
  readonly groups: Readonly<Record<string, AccessRole>>;
  /** Namespaces of the applications by name. */
  readonly namespaces: Readonly<Record<string, ITerraformDependable>>;
}

const rbac = "rbac.authorization.k8s.io";

/** Roles of Kubernetes itself that hold in each application's namespace. */
const namespaceRoles = { developer: "edit", viewer: "view" } as const;

/**
 * What the customer's groups may do. Administrators: everything. Developers change and viewers see what is in the applications' namespaces;
 * both see the cluster's own objects (nodes, classes, volumes), never its secrets. Platform namespaces are closed to them.
 */
export class AccessControl extends Construct {
  constructor(scope: Construct, id: string, { groups, namespaces }: AccessControlProps) {
    super(scope, id);
    const members = (...roles: AccessRole[]) =>
      Object.entries(groups)
        .filter(([, role]) => roles.includes(role))
        .map(([name]) => ({ kind: "Group", name, apiGroup: rbac }));

    const administrators = members("administrator");
    if (administrators.length > 0) this.bindToCluster("administrators", "cluster-admin", administrators);

    const users = members("developer", "viewer");
    if (users.length > 0) this.bindToCluster("users", this.clusterReader(), users);

    for (const [role, clusterRole] of [
      ["developer", namespaceRoles.developer],
      ["viewer", namespaceRoles.viewer],
    ] as const) {
      const subject = members(role);
      if (subject.length === 0) continue;
      for (const [namespace, made] of Object.entries(namespaces)) {
        new RoleBindingV1(this, `${role}-${namespace}`, {
          metadata: { name: `platform-${role}`, namespace },
          roleRef: { apiGroup: rbac, kind: "ClusterRole", name: clusterRole },
          subject,
          dependsOn: [made],
        });
      }
    }
  }

  private bindToCluster(id: string, name: string, subject: { kind: string; name: string; apiGroup: string }[]): void {
    new ClusterRoleBindingV1(this, id, {
      metadata: { name: `platform-${id}` },
      roleRef: { apiGroup: rbac, kind: "ClusterRole", name },
      subject,
    });
  }

  private clusterReader(): string {
    return new ClusterRoleV1(this, "cluster-reader", {
      metadata: { name: "platform-cluster-reader" },
      rule: [
        { apiGroups: [""], resources: ["namespaces", "nodes", "persistentvolumes"], verbs: ["get", "list", "watch"] },
        { apiGroups: ["storage.k8s.io"], resources: ["storageclasses"], verbs: ["get", "list", "watch"] },
        { apiGroups: ["networking.k8s.io"], resources: ["ingressclasses"], verbs: ["get", "list", "watch"] },
        { apiGroups: ["metrics.k8s.io"], resources: ["nodes"], verbs: ["get", "list"] },
      ],
    }).metadata.name;
  }
}
