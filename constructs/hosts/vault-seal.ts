import type { Setting } from "./settings-text";

/** Key of AWS KMS: the host's instance profile may use it. */
export interface AwsKmsSeal {
  readonly kind: "awskms";
  readonly region: string;
  /** Id, ARN, or `alias/name` of the key. */
  readonly key: string;
}

/** Key of Azure Key Vault: the host's managed identity may use it. */
export interface AzureKeyVaultSeal {
  readonly kind: "azurekeyvault";
  readonly tenantId: string;
  /** Name of the Key Vault. */
  readonly keyVault: string;
  readonly key: string;
}

/** Transit engine of another Vault, for clouds without a key service that Vault knows. Its token is read at start (`sealToken` in secret-file.ts). */
export interface TransitSeal {
  readonly kind: "transit";
  /** Address of the other Vault, `https://…`. */
  readonly address: string;
  readonly mount: string;
  readonly key: string;
}

export type VaultSeal = AwsKmsSeal | AzureKeyVaultSeal | TransitSeal;

/** Names: Vault, "seal" stanzas `awskms`, `azurekeyvault`, `transit`. None holds a credential. */
export function sealSettings(seal: VaultSeal): Setting {
  switch (seal.kind) {
    case "awskms":
      return { awskms: { region: seal.region, kms_key_id: seal.key } };
    case "azurekeyvault":
      return { azurekeyvault: { tenant_id: seal.tenantId, vault_name: seal.keyVault, key_name: seal.key } };
    case "transit":
      return {
        transit: {
          address: seal.address,
          mount_path: seal.mount.endsWith("/") ? seal.mount : `${seal.mount}/`,
          key_name: seal.key,
          // Tokens of transit are periodic: Vault renews its own as long as it runs.
          disable_renewal: "false",
        },
      };
  }
}
