import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { Construct } from "constructs";
import { AccessDelay } from "./access-delay";

export interface ClusterAccessProps {
  readonly clusterId: string;
  /** Object id of an Entra group, or of a managed identity. */
  readonly principalId: string;
  readonly principalType: "Group" | "ServicePrincipal";
  /** The principal may do everything in the cluster. Without it, Kubernetes decides by the object id what the principal may do.
   * @default false */
  readonly administrator?: boolean;
}

/**
 * A principal of Entra that the cluster lets in.
 *
 * People also get the role that lets them fetch the cluster's address and certificate (`az aks get-credentials`); a program is given both
 * (Microsoft Learn: Limit access to the cluster configuration file, and Use Azure RBAC for Kubernetes authorization).
 */
export class ClusterAccess extends Construct {
  constructor(scope: Construct, id: string, props: ClusterAccessProps) {
    super(scope, id);
    const { principalType, administrator } = props;
    if (principalType === "Group") this.assign("user", "Azure Kubernetes Service Cluster User Role", props);
    if (!administrator) return;
    const assignment = this.assign("administrator", "Azure Kubernetes Service RBAC Cluster Admin", props);
    // A program comes at once, with the next phase; people come later.
    if (principalType === "ServicePrincipal")
      new AccessDelay(this, "ready", { assignments: { administrator: assignment } });
  }

  private assign(id: string, roleDefinitionName: string, props: ClusterAccessProps): RoleAssignment {
    const { clusterId, principalId, principalType } = props;
    return new RoleAssignment(this, id, {
      scope: clusterId,
      roleDefinitionName,
      principalId,
      principalType,
      skipServicePrincipalAadCheck: principalType === "ServicePrincipal" ? true : undefined,
    });
  }
}
