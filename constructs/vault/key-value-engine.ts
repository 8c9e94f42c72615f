import { KvSecretBackendV2 } from "@cdktf/provider-vault/lib/kv-secret-backend-v2";
import { Mount } from "@cdktf/provider-vault/lib/mount";
import { Construct } from "constructs";

export interface KeyValueEngineProps {
  readonly path: string;
  readonly description: string;
  /** Versions that Vault keeps of each secret.
   * @default 10: enough to go back after a failed rotation */
  readonly keptVersions?: number;
}

const defaultKeptVersions = 10;

/** A KV engine, version 2. */
export class KeyValueEngine extends Construct {
  /** Path, once the engine is set up. */
  readonly mount: string;

  constructor(scope: Construct, id: string, props: KeyValueEngineProps) {
    super(scope, id);
    const { path, description, keptVersions = defaultKeptVersions } = props;
    const engine = new Mount(this, "engine", { path, type: "kv", options: { version: "2" }, description });
    this.mount = new KvSecretBackendV2(this, "settings", { mount: engine.path, maxVersions: keptVersions }).mount;
  }
}
