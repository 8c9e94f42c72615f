import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { SecretsmanagerSecretVersion } from "@cdktf/provider-aws/lib/secretsmanager-secret-version";
import { Construct } from "constructs";

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
export class StoredToken extends Construct {
  readonly secretArn: string;

  constructor(scope: Construct, id: string, { path, description, value, valueVersion = 1, keyArn }: StoredTokenProps) {
    super(scope, id);
    const secret = new SecretsmanagerSecret(this, "secret", {
      namePrefix: `${path}-`,
      description,
      kmsKeyId: keyArn,
      recoveryWindowInDays: 7,
    });
    new SecretsmanagerSecretVersion(this, "value", {
      secretId: secret.id,
      secretStringWo: value,
      secretStringWoVersion: valueVersion,
    });
    this.secretArn = secret.arn;
  }
}
