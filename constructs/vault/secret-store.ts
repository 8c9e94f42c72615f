import { AuthBackend } from "@cdktf/provider-vault/lib/auth-backend";
import { KvSecretBackendV2 } from "@cdktf/provider-vault/lib/kv-secret-backend-v2";
import { Mount } from "@cdktf/provider-vault/lib/mount";
import { Construct } from "constructs";
import { requireAuthMount } from "./auth-mount";

export interface SecretStoreProps {
  /** Path of the KV version 2 engine. */
  readonly mount: string;
  /** Path of the AppRole auth mount that its readers log in to. */
  readonly appRoleMount: string;
  /** Namespace of both, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
  /** Whose secrets these are, for the list of mounts. */
  readonly owner: string;
}

/** Versions that Vault keeps of each secret: enough to go back after a failed rotation. */
const keptVersions = 10;

/** A KV version 2 engine and the AppRole mount of those who read from it. */
export class SecretStore extends Construct {
  readonly mount: string;
  readonly appRoleMount: string;
  readonly namespace?: string;

  constructor(scope: Construct, id: string, { mount, appRoleMount, namespace, owner }: SecretStoreProps) {
    super(scope, id);
    this.namespace = namespace;
    const engine = new Mount(this, "engine", {
      path: mount,
      namespace,
      type: "kv",
      options: { version: "2" },
      description: `Secrets of ${owner}`,
    });
    // Taken from the settings, not the engine: secrets are written once the engine is set up.
    this.mount = new KvSecretBackendV2(this, "settings", {
      mount: engine.path,
      namespace,
      maxVersions: keptVersions,
    }).mount;

    const appRoles = new AuthBackend(this, "app-roles", {
      type: "approle",
      path: appRoleMount,
      namespace,
      description: `Readers of secrets of ${owner} outside the cluster`,
    });
    this.appRoleMount = appRoles.path;
    requireAuthMount(this, "app-roles-ready", { mount: appRoles, path: appRoleMount, type: "approle", namespace });
  }
}
