import { KeyVaultKey } from "@cdktf/provider-azurerm/lib/key-vault-key";
import { Construct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { KeyVault } from "./key-vault";
import type { Placement } from "./placement";

export interface EncryptionKeyProps {
  readonly placement: Placement;
  readonly vault: KeyVault;
  /** Name of the key in the vault, `disks`. */
  readonly name: string;
  /** What the key may be used for. */
  readonly operations: readonly ("encrypt" | "decrypt" | "sign" | "verify" | "wrapKey" | "unwrapKey")[];
  /**
   * The vault makes a new version each year; older ones stay and decrypt. Only for users that follow by themselves: the encryption of etcd
   * does not, it knows two versions, and what was written with a third is lost (Microsoft Learn: Add KMS etcd encryption to an AKS cluster).
   */
  readonly rotated: boolean;
}

/** A key that never leaves the vault. */
export class EncryptionKey extends Construct {
  /** URI of the version that was made last. */
  readonly id: string;
  /** URI of the key, whatever its version. */
  readonly versionlessId: string;
  /** Id of the key in Azure Resource Manager, which roles are assigned on. */
  readonly resourceId: string;

  constructor(scope: Construct, id: string, { placement, vault, name, operations, rotated }: EncryptionKeyProps) {
    super(scope, id);
    const key = new KeyVaultKey(this, "key", {
      name,
      keyVaultId: vault.id,
      keyType: "RSA",
      keySize: 3072,
      keyOpts: [...operations],
      rotationPolicy: rotated ? { automatic: { timeAfterCreation: "P1Y" } } : undefined,
      tags: placement.tags,
      dependsOn: resourcesIn(vault),
    });
    this.id = key.id;
    this.versionlessId = key.versionlessId;
    this.resourceId = key.resourceVersionlessId;
  }
}
