import { Construct } from "constructs";
import { Secret } from "../../.gen/providers/scaleway/secret";
import { SecretVersion } from "../../.gen/providers/scaleway/secret-version";
import type { Placement } from "./placement";

export interface StoredSecretProps {
  readonly placement: Placement;
  /** Folder of the deployment's secrets, `/wm-prod`. */
  readonly folder: string;
  /** Name in the folder, `gossip-key`. */
  readonly name: string;
  /** What the secret is, for who looks at the secrets. */
  readonly description: string;
  /** An ephemeral value: it is written, and kept in no state; at most 64 KiB.
   * @default none: a host writes the first version */
  readonly value?: string;
  /** Count up to write the value again: Terraform cannot see whether it has changed.
   * @default 1 */
  readonly valueVersion?: number;
}

/** A secret in Secret Manager. */
export class StoredSecret extends Construct {
  /** `fr-par/11111111-…`: where and what. */
  readonly id: string;
  /** Project that the secret is in. */
  readonly projectId: string;

  constructor(scope: Construct, id: string, props: StoredSecretProps) {
    super(scope, id);
    const { placement, folder, name, description, value, valueVersion = 1 } = props;
    const { region, tags } = placement;
    const secret = new Secret(this, "secret", {
      name,
      path: folder,
      description,
      type: "opaque",
      region,
      tags: [...tags],
    });
    if (value !== undefined) {
      new SecretVersion(this, "value", {
        secretId: secret.id,
        region,
        dataWo: value,
        dataWoVersion: valueVersion,
        // Readers always find one: the new version is there before the old one goes.
        lifecycle: { createBeforeDestroy: true },
      });
    }
    this.id = secret.id;
    this.projectId = secret.projectId;
  }
}
