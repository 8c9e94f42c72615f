import { DiskEncryptionSet } from "@cdktf/provider-azurerm/lib/disk-encryption-set";
import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Construct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import { AccessDelay } from "./access-delay";
import { EncryptionKey } from "./encryption-key";
import type { KeyVault } from "./key-vault";
import type { Placement } from "./placement";

export interface DiskEncryptionProps {
  readonly placement: Placement;
  /** Name of the set and of its identity. */
  readonly name: string;
  /** Vault that gets the key. */
  readonly vault: KeyVault;
}

/**
 * Encrypts disks with a key of ours: those of nodes, of volumes and of the jumpbox. Who makes such a disk must be able to read the set.
 *
 * Its identity is one of ours and not the set's own: it can have the key before the set is made, so whoever has the set's id has a set
 * that works.
 */
export class DiskEncryption extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { placement, name, vault }: DiskEncryptionProps) {
    super(scope, id);
    const key = new EncryptionKey(this, "key", {
      placement,
      vault,
      name: "disks",
      operations: ["wrapKey", "unwrapKey"],
      rotated: true,
    });
    const identity = new UserAssignedIdentity(this, "identity", { ...placement, name });
    const useOfKey = new RoleAssignment(this, "use-of-key", {
      scope: key.resourceId,
      roleDefinitionName: "Key Vault Crypto Service Encryption User",
      principalId: identity.principalId,
      principalType: "ServicePrincipal",
      skipServicePrincipalAadCheck: true,
    });
    const ready = new AccessDelay(this, "ready", { assignments: { "use-of-key": useOfKey } });
    const set = new DiskEncryptionSet(this, "set", {
      ...placement,
      name,
      encryptionType: "EncryptionAtRestWithCustomerKey",
      // Without a version, so that the set takes each new one.
      keyVaultKeyId: key.versionlessId,
      autoKeyRotationEnabled: true,
      identity: { type: "UserAssigned", identityIds: [identity.id] },
      dependsOn: resourcesIn(ready),
    });
    this.id = set.id;
  }
}
