import { ApproleAuthBackendRole } from "@cdktf/provider-vault/lib/approle-auth-backend-role";
import { DataVaultKvSecretSubkeysV2 } from "@cdktf/provider-vault/lib/data-vault-kv-secret-subkeys-v2";
import { KvSecretV2 } from "@cdktf/provider-vault/lib/kv-secret-v2";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import { Policy } from "./policy";
import type { SecretStore } from "./secret-store";

export interface SecretProps {
  readonly store: SecretStore;
  /** Path in the store. */
  readonly name: string;
  /** Name of the secret's policy and AppRole. */
  readonly reader: string;
  /** References to the values by key. They may be ephemeral: they are sent to Vault and kept nowhere else. */
  readonly values: Readonly<Record<string, string>>;
  /** Vault gets the values when this number rises, and at no other time. */
  readonly version: number;
  /** Addresses of attributes, `auth0_client.x.client_id`, whose change writes the secret anew.
   * @default none */
  readonly replacedWith?: readonly string[];
}

/** Seconds. A token outlives a job, not a day; a secret id is fetched the day it is used. */
const lifetimes = { token: 1200, longestToken: 3600, secretId: 86_400 };

/** A secret in Vault whose values are in no plan and no state, the policy to read it, and an AppRole with that policy. */
export class Secret extends Construct {
  /** Path in the store. */
  readonly path: string;
  /** Name of the policy that allows reading the secret. */
  readonly policy: string;

  constructor(scope: Construct, id: string, { store, name, reader, values, version, replacedWith = [] }: SecretProps) {
    super(scope, id);
    const { mount, namespace, appRoleMount } = store;
    const secret = new KvSecretV2(this, "secret", {
      mount,
      name,
      namespace,
      dataJsonWo: Fn.jsonencode(values),
      dataJsonWoVersion: version,
      // The provider would read the values back into the state.
      disableRead: true,
      deleteAllVersions: true,
    });
    if (replacedWith.length > 0) secret.addOverride("lifecycle.replace_triggered_by", [...replacedWith]);
    this.path = secret.name;
    requireKeys(this, secret, store, Object.keys(values));

    const policy = new Policy(this, "reader", {
      name: reader,
      namespace,
      rules: [
        { path: `${mount}/data/${name}`, capabilities: ["read"], description: `Read the secret ${name}` },
        {
          path: `${mount}/metadata/${name}`,
          capabilities: ["read"],
          description: `See versions of the secret ${name}`,
        },
      ],
    });
    this.policy = policy.policyName;
    new ApproleAuthBackendRole(this, "app-role", {
      backend: appRoleMount,
      roleName: reader,
      namespace,
      tokenPolicies: [policy.policyName],
      tokenTtl: lifetimes.token,
      tokenMaxTtl: lifetimes.longestToken,
      secretIdTtl: lifetimes.secretId,
    });
  }
}

/** Fails the run unless Vault holds the secret with all its keys. Subkeys: what Vault answers has the keys, without the values. */
function requireKeys(
  scope: Construct,
  secret: KvSecretV2,
  { mount, namespace }: SecretStore,
  keys: readonly string[],
): void {
  new DataVaultKvSecretSubkeysV2(scope, "written", {
    mount,
    name: secret.name,
    namespace,
    dependsOn: [secret],
    lifecycle: {
      postcondition: [
        {
          condition: `\${length(setsubtract(${JSON.stringify(keys)}, keys(jsondecode(self.data_json)))) == 0}`,
          errorMessage: `Vault holds \${self.path} without some of the keys ${keys.join(", ")}. Somebody changed it: raise the secrets' version in the dataset to write it anew.`,
        },
      ],
    },
  });
}
