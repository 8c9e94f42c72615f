import { DataVaultAuthBackend } from "@cdktf/provider-vault/lib/data-vault-auth-backend";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";

export interface RequiredAuthMount {
  /** What makes the mount: it is read back afterwards. */
  readonly mount: ITerraformDependable;
  readonly path: string;
  readonly type: string;
  /** Namespace of the mount, relative to the provider's. */
  readonly namespace?: string;
}

/** Fails the run unless Vault answers that the auth mount is there and is of its type. */
export function requireAuthMount(
  scope: Construct,
  id: string,
  { mount, path, type, namespace }: RequiredAuthMount,
): void {
  new DataVaultAuthBackend(scope, id, {
    path,
    namespace,
    dependsOn: [mount],
    lifecycle: {
      postcondition: [
        {
          condition: `\${self.type == "${type}"}`,
          errorMessage: `The Vault auth mount ${path} is not of type ${type}. Something else uses its path: remove that, and apply again.`,
        },
      ],
    },
  });
}
