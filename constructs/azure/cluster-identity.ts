import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Construct } from "constructs";
import { AccessDelay } from "./access-delay";
import type { Placement } from "./placement";

export interface ClusterIdentityProps {
  readonly placement: Placement;
  /** Names of the identities. */
  readonly names: { readonly controlPlane: string; readonly kubelet: string };
  /** Subnets that nodes and internal load balancers are in, by a name that stays the same. Empty where the network is AKS's own. */
  readonly subnetIds: Readonly<Record<string, string>>;
  /** Route table of those subnets.
   * @default none */
  readonly routeTableId?: string;
  /** Encryption of the disks of nodes and volumes. */
  readonly diskEncryptionSetId: string;
  /** Id of the vault whose key etcd is encrypted with. AKS checks the role there, and not on the key. */
  readonly vaultId: string;
  /** Resource group of volumes that outlive the cluster. */
  readonly volumesGroupId: string;
  /** Ids of container registries whose images the nodes may pull.
   * @default none */
  readonly registryIds?: readonly string[];
}

/** An identity as other resources refer to it. */
export interface Identity {
  readonly id: string;
  readonly clientId: string;
  readonly principalId: string;
}

/**
 * Who a cluster is in Azure: the control plane, and the kubelets of its nodes. Depend on the construct to wait for their roles, which AKS
 * checks when it makes the cluster.
 *
 * Roles on what is in the node resource group AKS gives itself. The others, each on one thing (Microsoft Learn: Managed identities in AKS;
 * Bring your own keys with Azure managed disks, where `read` on the set is what disks need; Add KMS etcd encryption to an AKS cluster).
 */
export class ClusterIdentity extends Construct {
  readonly controlPlane: Identity;
  readonly kubelet: Identity;

  constructor(scope: Construct, id: string, props: ClusterIdentityProps) {
    super(scope, id);
    const { placement, names } = props;
    this.controlPlane = new UserAssignedIdentity(this, "control-plane", { ...placement, name: names.controlPlane });
    this.kubelet = new UserAssignedIdentity(this, "kubelet", { ...placement, name: names.kubelet });
    const assignments = { ...this.controlPlaneRoles(props), ...this.kubeletRoles(props) };
    // AKS looks once, before it makes the cluster, and gives up where a role is not there yet.
    new AccessDelay(this, "ready", { assignments, duration: "5m" });
  }

  private controlPlaneRoles(props: ClusterIdentityProps): Record<string, RoleAssignment> {
    const { subnetIds, routeTableId, diskEncryptionSetId, vaultId, volumesGroupId } = props;
    const subnets = Object.entries(subnetIds).map(([name, id]) => [`subnet-${name}`, id] as const);
    const routes = routeTableId === undefined ? [] : [["routes", routeTableId] as const];
    const roles = [
      ...[...subnets, ...routes].map(([name, id]) => [name, "Network Contributor", id] as const),
      ["kubelet-identity", "Managed Identity Operator", this.kubelet.id] as const,
      ["disk-encryption", "Reader", diskEncryptionSetId] as const,
      // Azure has no smaller role that makes disks and snapshots; nothing else is in that group.
      ["volumes", "Contributor", volumesGroupId] as const,
      ["etcd-key", "Key Vault Crypto User", vaultId] as const,
    ];
    return this.assigned("control-plane-roles", this.controlPlane, roles);
  }

  /** A registry's name is the only one in all of Azure, so it names the role too. */
  private kubeletRoles({ registryIds = [] }: ClusterIdentityProps): Record<string, RoleAssignment> {
    const roles = registryIds.map((id) => [`registry-${id.split("/").at(-1) ?? id}`, "AcrPull", id] as const);
    return this.assigned("kubelet-roles", this.kubelet, roles);
  }

  private assigned(
    id: string,
    { principalId }: Identity,
    roles: readonly (readonly [name: string, role: string, scope: string])[],
  ): Record<string, RoleAssignment> {
    const all = new Construct(this, id);
    const assignments = roles.map(([name, roleDefinitionName, scope]) => {
      const assignment = new RoleAssignment(all, name, {
        scope,
        roleDefinitionName,
        principalId,
        principalType: "ServicePrincipal",
        // Entra learns of a new identity after a while; Azure takes its word for it meanwhile.
        skipServicePrincipalAadCheck: true,
      });
      return [name, assignment] as const;
    });
    return Object.fromEntries(assignments);
  }
}
