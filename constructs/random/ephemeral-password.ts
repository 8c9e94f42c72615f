import { TerraformElement, Token, ref } from "cdktf";
import type { Construct } from "constructs";

export interface EphemeralPasswordProps {
  /** Characters: letters and digits only, so that the password fits into URLs and shell commands as it is. */
  readonly length: number;
}

/**
 * A random password of one run: in no plan and no state, and another one in the next run. So it can only be passed to a write-only
 * argument, which sends it when its version number changes. cdktf has no bindings for ephemeral resources: this writes the block itself.
 * The stack needs the random provider (3.7.0 or newer).
 */
export class EphemeralPassword extends TerraformElement {
  /** Reference to the password. */
  readonly result: string;
  private readonly length: number;

  constructor(scope: Construct, id: string, { length }: EphemeralPasswordProps) {
    super(scope, id, "ephemeral.random_password");
    this.length = length;
    this.result = Token.asString(ref(`ephemeral.random_password.${this.friendlyUniqueId}.result`, this.cdktfStack));
  }

  override toTerraform(): object {
    return { ephemeral: { random_password: { [this.friendlyUniqueId]: { length: this.length, special: false } } } };
  }
}
