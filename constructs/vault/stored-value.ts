import { KvSecretV2 } from "@cdktf/provider-vault/lib/kv-secret-v2";
import { Fn, Token } from "cdktf";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface StoredValueProps {
  /** Path of the KV version 2 engine. */
  readonly mount: string;
  /** Path in the engine. */
  readonly name: string;
  readonly key: string;
  /** Reference to the value. */
  readonly value: string;
  /** Reference to something that is no secret, and is another one whenever the value is: then Vault gets the value anew. */
  readonly changesWith: string;
  /** What must be there before the value is.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** Hex digits of a hash that make a number which every program reads exactly. */
const digits = 7;

/** Tells of a secret whose newest version somebody deleted: Vault keeps it, so the provider does not miss it. */
const deletion = 'try(self.metadata["deletion_time"], "")';

/**
 * A secret with one value that another system made, for readers who are told its name. The provider reads it back, as a sensitive value of
 * the state: so an apply finds that it is gone, and writes it anew.
 */
export class StoredValue extends Construct {
  constructor(scope: Construct, id: string, props: StoredValueProps) {
    super(scope, id);
    const { mount, name, key, value, changesWith, after = [] } = props;
    new KvSecretV2(this, "secret", {
      mount,
      name,
      dataJsonWo: Fn.jsonencode({ [key]: value }),
      dataJsonWoVersion: Token.asNumber(Fn.parseint(Fn.substr(Fn.sha256(changesWith), 0, digits), 16)),
      deleteAllVersions: true,
      ...(after.length > 0 && { dependsOn: [...after] }),
      lifecycle: {
        postcondition: [
          {
            condition: `\${${deletion} == ""}`,
            errorMessage: `Somebody deleted the secret ${name} in Vault, which still keeps it: vault kv undelete -mount=\${self.mount} -versions=\${try(self.metadata["version"], "N")} ${name}`,
          },
        ],
      },
    });
  }
}
