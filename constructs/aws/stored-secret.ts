import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret";
import { SecretsmanagerSecretVersion } from "@cdktf/provider-aws/lib/secretsmanager-secret-version";
import { Construct } from "constructs";

export interface StoredSecretProps {
  /** Path of the secret; AWS adds letters, so that a secret that waits for its deletion is not in the way of the next. */
  readonly path: string;
  readonly description: string;
  /** What is kept: it is written, and in no state.
   * @default none: a host writes it */
  readonly value?: {
    /** May be an ephemeral value; at most 64 KiB. */
    readonly text: string;
    /** Another number writes the value again: Terraform cannot see whether it has changed. */
    readonly version: number;
  };
  /** Key that the secret is encrypted with. */
  readonly keyArn: string;
}

/** A secret in Secrets Manager. */
export class StoredSecret extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, { path, description, value, keyArn }: StoredSecretProps) {
    super(scope, id);
    const secret = new SecretsmanagerSecret(this, "secret", {
      namePrefix: `${path}-`,
      description,
      kmsKeyId: keyArn,
      recoveryWindowInDays: 7,
    });
    if (value !== undefined) {
      new SecretsmanagerSecretVersion(this, "value", {
        secretId: secret.id,
        secretStringWo: value.text,
        secretStringWoVersion: value.version,
      });
    }
    this.arn = secret.arn;
  }
}
