import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Construct } from "constructs";
import { AccessDelay } from "./access-delay";
import type { Placement } from "./placement";

/**
 * What hosts do in Azure, by the smallest built-in roles that allow it (Microsoft Learn: Azure built-in roles, Key Vault RBAC guide). Each is
 * given on one secret, one key, or one container.
 */
const hostRoles = {
  /** Reads the value of a secret. */
  readSecret: "Key Vault Secrets User",
  /** Reads it, and writes it anew. */
  writeSecret: "Key Vault Secrets Officer",
  /** Wraps and unwraps by a key: what Vault's seal does (Vault, "azurekeyvault" seal, authentication). */
  useKey: "Key Vault Crypto Service Encryption User",
  /** Reads and writes blobs. What is overwritten or deleted stays as an older version, which this role cannot delete. */
  writeBlobs: "Storage Blob Data Contributor",
} as const;

/** Something that a host may do. */
export interface HostRight {
  readonly role: keyof typeof hostRoles;
  /** Id of what it may do it with, in Azure Resource Manager. */
  readonly scope: string;
}

export interface HostIdentityProps {
  readonly placement: Placement;
  readonly name: string;
  /** All that the host may do, by a name that stays the same. */
  readonly rights: Readonly<Record<string, HostRight>>;
}

/**
 * Who a host is in Azure. Each host has an identity of its own, and no second one: so its secrets are open to no other host, and programs
 * that name none take the right one. It outlives the host. Depend on the construct to wait until its rights hold: the host needs them in its first minute.
 */
export class HostIdentity extends Construct {
  readonly id: string;
  /** What the host asks for a token by. */
  readonly clientId: string;

  constructor(scope: Construct, id: string, { placement, name, rights }: HostIdentityProps) {
    super(scope, id);
    const identity = new UserAssignedIdentity(this, "identity", { ...placement, name });
    const all = new Construct(this, "rights");
    const assignments = Object.entries(rights).map(([right, { role, scope: on }]) => {
      const assignment = new RoleAssignment(all, right, {
        scope: on,
        roleDefinitionName: hostRoles[role],
        principalId: identity.principalId,
        principalType: "ServicePrincipal",
        // Entra learns of a new identity after a while; Azure takes its word for it meanwhile.
        skipServicePrincipalAadCheck: true,
      });
      return [right, assignment] as const;
    });
    new AccessDelay(this, "ready", { assignments: Object.fromEntries(assignments) });
    this.id = identity.id;
    this.clientId = identity.clientId;
  }
}
