import { ServiceAccountV1 } from "@cdktf/provider-kubernetes/lib/service-account-v1";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import type { ChartValue } from "./chart-values";
import { CustomResources } from "./custom-resources";

/** A Kubernetes secret that is kept the same as a secret in Vault. */
export interface SyncedSecret {
  /** Path in the KV engine. */
  readonly path: string;
  /** @default none */
  readonly labels?: Readonly<Record<string, string>>;
  /** Entries of the Kubernetes secret and the templates that make them; nothing else of the Vault secret gets in.
   * @default everything that the Vault secret holds */
  readonly entries?: Readonly<Record<string, string>>;
}

export interface SyncedSecretsProps {
  readonly namespace: string;
  /** How the operator logs in to Vault on the namespace's behalf. */
  readonly vault: {
    /** Namespace in Vault.
     * @default none */
    readonly namespace?: string;
    /** JWT auth mount of the cluster. */
    readonly authMount: string;
    readonly role: string;
    /** KV version 2 engine. */
    readonly mount: string;
  };
  /** By name of the Kubernetes secret. */
  readonly secrets: Readonly<Record<string, SyncedSecret>>;
  /** What must stand before, for example the operator.
   * @default nothing */
  readonly after?: readonly ITerraformDependable[];
}

/** Service account that the operator logs in to Vault as, in each namespace. Its token is of use to nothing else. */
export const vaultServiceAccount = "vault-secrets";

/** What the operator's tokens are made for; the role in Vault takes no others. */
export const vaultAudience = "vault";

const api = "secrets.hashicorp.com/v1beta1";
const authName = "vault";

/** Secrets of Vault as Kubernetes secrets of one namespace, read with the namespace's own role. */
export class SyncedSecrets extends Construct {
  readonly resources: CustomResources;

  constructor(scope: Construct, id: string, { namespace, vault, secrets, after = [] }: SyncedSecretsProps) {
    super(scope, id);
    const account = new ServiceAccountV1(this, "account", {
      metadata: { name: vaultServiceAccount, namespace },
      automountServiceAccountToken: false,
      dependsOn: [...after],
    });
    this.resources = new CustomResources(this, "resources", {
      release: "vault-secrets",
      namespace,
      objects: [
        login(namespace, vault),
        ...Object.entries(secrets).map(([name, secret]) => synced(name, secret, namespace, vault)),
      ],
      after: [account, ...after],
    });
  }
}

function login(namespace: string, vault: SyncedSecretsProps["vault"]): Record<string, ChartValue> {
  return {
    apiVersion: api,
    kind: "VaultAuth",
    metadata: { name: authName, namespace },
    spec: {
      method: "jwt",
      mount: vault.authMount,
      namespace: vault.namespace,
      jwt: { role: vault.role, serviceAccount: vaultServiceAccount, audiences: [vaultAudience] },
    },
  };
}

function synced(
  name: string,
  { path, labels, entries }: SyncedSecret,
  namespace: string,
  vault: SyncedSecretsProps["vault"],
): Record<string, ChartValue> {
  return {
    apiVersion: api,
    kind: "VaultStaticSecret",
    metadata: { name, namespace },
    spec: {
      vaultAuthRef: authName,
      type: "kv-v2",
      mount: vault.mount,
      namespace: vault.namespace,
      path,
      refreshAfter: "5m",
      destination: {
        name,
        create: true,
        labels,
        transformation: { excludeRaw: true, ...(entries ? { excludes: [".*"], templates: templates(entries) } : {}) },
      },
    },
  };
}

function templates(entries: Readonly<Record<string, string>>): Record<string, ChartValue> {
  return Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, { name: key, text }]));
}
