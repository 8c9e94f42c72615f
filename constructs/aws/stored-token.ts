import type { Construct } from "constructs";
import { StoredSecret } from "./stored-secret";

export interface StoredTokenProps {
  /** Path of the secret; AWS adds letters, so that a secret that waits for its deletion is not in the way of the next. */
  readonly path: string;
  readonly description: string;
  /** The token, an ephemeral value: it is written, and kept in no state. */
  readonly value: string;
  /** Count up to write the token again: Terraform cannot see whether it has changed.
   * @default 1 */
  readonly valueVersion?: number;
  /** Key that the token is encrypted with. */
  readonly keyArn: string;
}

/** A token in Secrets Manager. */
export class StoredToken extends StoredSecret {
  readonly secretArn: string;

  constructor(scope: Construct, id: string, { value, valueVersion = 1, ...secret }: StoredTokenProps) {
    super(scope, id, { ...secret, value: { text: value, version: valueVersion } });
    this.secretArn = this.arn;
  }
}
