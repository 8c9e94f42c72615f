import { KeyVaultSecret } from "@cdktf/provider-azurerm/lib/key-vault-secret";
import { Construct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { KeyVault } from "./key-vault";
import type { Placement } from "./placement";

export interface StoredSecretProps {
  readonly placement: Placement;
  readonly vault: KeyVault;
  /** Name of the secret in the vault. */
  readonly name: string;
  /** What it is, for who looks at the vault. */
  readonly description: string;
  /** The value, in at most 25,000 bytes: it is written, and kept in no state. */
  readonly value: string;
  /** Another number writes the value again: Terraform cannot see whether it has changed. */
  readonly valueVersion: number;
}

/** A secret in the vault, whose readers are given their rights elsewhere. */
export class StoredSecret extends Construct {
  readonly name: string;
  /** Id in Azure Resource Manager, whatever its version: what roles are assigned on. */
  readonly resourceId: string;
  /** URI in the vault, whatever its version. */
  readonly uri: string;

  constructor(scope: Construct, id: string, props: StoredSecretProps) {
    super(scope, id);
    const { placement, vault, name, description, value, valueVersion } = props;
    const secret = new KeyVaultSecret(this, "secret", {
      name,
      keyVaultId: vault.id,
      contentType: description,
      valueWo: value,
      valueWoVersion: valueVersion,
      tags: placement.tags,
      dependsOn: resourcesIn(vault),
    });
    this.name = name;
    this.resourceId = secret.resourceVersionlessId;
    this.uri = secret.versionlessId;
  }
}
