import { Construct } from "constructs";
import type { Placement } from "../../../scaleway/placement";
import { StoredSecret } from "../../../scaleway/stored-secret";
import type { HashistackDeployment } from "../config";
import type { HostPlan } from "../host-plan";
import type { StackSecrets } from "../infrastructure/stack-secrets";

export interface StoredSecretsProps {
  readonly deployment: HashistackDeployment;
  readonly placement: Placement;
  readonly plan: HostPlan;
  readonly secrets: StackSecrets;
}

/** What Secret Manager holds of the stack: a bundle for each host, and what the first server writes there. */
export class StoredSecrets extends Construct {
  readonly recoveryKeys: StoredSecret;
  readonly rootToken: StoredSecret;
  private readonly bundles: ReadonlyMap<string, StoredSecret>;

  constructor(scope: Construct, id: string, { deployment, placement, plan, secrets }: StoredSecretsProps) {
    super(scope, id);
    const folder = `/${deployment.names.slug}`;
    const bundles = new Construct(this, "bundles");
    this.bundles = new Map(
      plan.hosts.map((host) => {
        const { name } = host;
        const { value, version } = secrets.bundle(host);
        const description = `Certificates, keys and tokens of the host ${name}`;
        const props = { placement, folder, name, description, value, valueVersion: version };
        return [name, new StoredSecret(bundles, name, props)];
      }),
    );
    const written = (name: string, description: string) =>
      new StoredSecret(this, name, { placement, folder, name, description });
    this.recoveryKeys = written("vault-recovery-keys", "Recovery keys of Vault, written by the first server");
    this.rootToken = written("vault-root-token", "First token of Vault, written by the first server");
  }

  bundle(host: string): StoredSecret {
    const bundle = this.bundles.get(host);
    if (bundle === undefined) throw new Error(`${host} has no bundle`);
    return bundle;
  }
}
