import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import type { Construct } from "constructs";
import { AccessDelay } from "./access-delay";
import { StoredSecret } from "./stored-secret";
import type { StoredSecretProps } from "./stored-secret";

export interface StoredTokenProps extends StoredSecretProps {
  /** Object id of the identity that may read this secret, and no other. */
  readonly readerId: string;
}

/** A token in the vault. Depend on the construct to wait until its reader may read it. */
export class StoredToken extends StoredSecret {
  constructor(scope: Construct, id: string, { readerId, ...secret }: StoredTokenProps) {
    super(scope, id, secret);
    const reader = new RoleAssignment(this, "reader", {
      scope: this.resourceId,
      roleDefinitionName: "Key Vault Secrets User",
      principalId: readerId,
      principalType: "ServicePrincipal",
      skipServicePrincipalAadCheck: true,
    });
    new AccessDelay(this, "ready", { assignments: { reader } });
  }
}
