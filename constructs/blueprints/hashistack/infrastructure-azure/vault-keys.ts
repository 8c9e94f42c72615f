import { Construct } from "constructs";
import type { KeyVault } from "../../../azure/key-vault";
import type { Placement } from "../../../azure/placement";
import { StoredSecret } from "../../../azure/stored-secret";

/** What stands in the secrets until Vault is initialized: for the first server, as if there were none (vault-initialization.ts). */
const nothingYet = "none";

export interface VaultKeysProps {
  readonly placement: Placement;
  readonly vault: KeyVault;
}

/** Secrets that the first server writes once: recovery keys and root token of the stack's Vault. Terraform never sees them. */
export class VaultKeys extends Construct {
  readonly recoveryKeys: StoredSecret;
  readonly rootToken: StoredSecret;

  constructor(scope: Construct, id: string, props: VaultKeysProps) {
    super(scope, id);
    const secret = (name: string, description: string) =>
      new StoredSecret(this, name, { ...props, name, description, value: nothingYet, valueVersion: 1 });
    this.recoveryKeys = secret("vault-recovery-keys", "Recovery keys of Vault, as JSON");
    this.rootToken = secret("vault-root-token", "First token of Vault, which may do everything");
  }
}
