import type { Construct } from "constructs";
import { EncryptionKey } from "../../../azure/encryption-key";
import type { KeyVault } from "../../../azure/key-vault";
import type { Placement } from "../../../azure/placement";
import type { HashistackDeployment } from "../config";
import { transitSeal } from "../infrastructure/transit-seal";
import type { HostSurroundings } from "./host-surroundings";

export interface SealProps {
  readonly placement: Placement;
  readonly vault: KeyVault;
  readonly tenantId: string;
}

const keyName = "seal";

/**
 * How servers unseal their Vault: by a key in the Key Vault, unless the dataset names another Vault. The key is made anew each year; Vault
 * notes the version that it has sealed with (Vault, "azurekeyvault" seal, key rotation).
 */
export function sealOf(
  scope: Construct,
  { config }: HashistackDeployment,
  { placement, vault, tenantId }: SealProps,
): HostSurroundings["seal"] {
  const transit = transitSeal(config);
  if (transit !== undefined) return { settings: transit };
  const { resourceId } = new EncryptionKey(scope, "seal-key", {
    placement,
    vault,
    name: keyName,
    operations: ["wrapKey", "unwrapKey"],
    rotated: true,
  });
  return { settings: { kind: "azurekeyvault", tenantId, keyVault: vault.name, key: keyName }, keyId: resourceId };
}
