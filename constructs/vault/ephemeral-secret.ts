import { TerraformElement, Token, dependable, ref } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";

export interface EphemeralSecretProps {
  /** Path of the KV version 2 engine. */
  readonly mount: string;
  /** Path of the secret in it. */
  readonly name: string;
  /**
   * What must be there before the secret is read. Only data sources that a plan reads: a resource that a plan would change puts the
   * reading off until the apply, and providers that log in with a value of it cannot plan.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/**
 * A secret of Vault for one run: its values are in no plan and no state, so they go to providers and write-only arguments only. cdktf has
 * no bindings for ephemeral resources: this writes the block itself. The stack needs the Vault provider (5.0 or newer).
 */
export class EphemeralSecret extends TerraformElement {
  private readonly props: EphemeralSecretProps;

  constructor(scope: Construct, id: string, props: EphemeralSecretProps) {
    super(scope, id, "ephemeral.vault_kv_secret_v2");
    this.props = props;
  }

  /** Reference to the value of a key. */
  value(key: string): string {
    return Token.asString(ref(`ephemeral.vault_kv_secret_v2.${this.friendlyUniqueId}.data["${key}"]`, this.cdktfStack));
  }

  override toTerraform(): object {
    const { mount, name, after = [] } = this.props;
    const dependencies = after.map((dependency) => dependable(dependency));
    const arguments_ = { mount, name, ...(dependencies.length > 0 && { depends_on: dependencies }) };
    return { ephemeral: { vault_kv_secret_v2: { [this.friendlyUniqueId]: arguments_ } } };
  }
}
