import { KeyVaultSecret } from "@cdktf/provider-azurerm/lib/key-vault-secret";
import { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { Construct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import { AccessDelay } from "./access-delay";
import type { KeyVault } from "./key-vault";
import type { Placement } from "./placement";

export interface StoredTokenProps {
  readonly placement: Placement;
  readonly vault: KeyVault;
  /** Name of the secret in the vault. */
  readonly name: string;
  /** What the token is, for who looks at the vault. */
  readonly description: string;
  /** The token, an ephemeral value: it is written, and kept in no state. */
  readonly value: string;
  /** Count up to write the token again: Terraform cannot see whether it has changed.
   * @default 1 */
  readonly valueVersion?: number;
  /** Object id of the identity that may read this secret, and no other. */
  readonly readerId: string;
}

/** A token in the vault. Depend on the construct to wait until its reader may read it. */
export class StoredToken extends Construct {
  /** URI of the secret, whatever its version. */
  readonly secretUri: string;

  constructor(scope: Construct, id: string, props: StoredTokenProps) {
    super(scope, id);
    const { placement, vault, name, description, value, valueVersion = 1, readerId } = props;
    const secret = new KeyVaultSecret(this, "secret", {
      name,
      keyVaultId: vault.id,
      contentType: description,
      valueWo: value,
      valueWoVersion: valueVersion,
      tags: placement.tags,
      dependsOn: resourcesIn(vault),
    });
    const reader = new RoleAssignment(this, "reader", {
      scope: secret.resourceVersionlessId,
      roleDefinitionName: "Key Vault Secrets User",
      principalId: readerId,
      principalType: "ServicePrincipal",
      skipServicePrincipalAadCheck: true,
    });
    new AccessDelay(this, "ready", { assignments: { reader } });
    this.secretUri = secret.versionlessId;
  }
}
