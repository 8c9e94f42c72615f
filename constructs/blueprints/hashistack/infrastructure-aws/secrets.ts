import { Construct } from "constructs";
import { StoredSecret } from "../../../aws/stored-secret";
import type { Phase } from "../../../deployment/phase";
import type { HashistackDeployment } from "../config";
import type { HostPlan, PlannedHost } from "../host-plan";
import { givenTokens } from "../infrastructure/given-tokens";
import { StackSecrets } from "../infrastructure/stack-secrets";

export interface KeptSecretsProps {
  readonly phase: Phase;
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  /** Key that the secrets are encrypted with. */
  readonly keyArn: string;
}

/** The stack's secrets in Secrets Manager: one bundle for each host, and the two that Vault's initialization writes. */
export class KeptSecrets extends Construct {
  /** Root of the hosts' authority, in PEM. */
  readonly authority: string;
  readonly recoveryKeys: StoredSecret;
  readonly rootToken: StoredSecret;
  private readonly bundles: ReadonlyMap<string, StoredSecret>;

  constructor(scope: Construct, id: string, { phase, deployment, plan, keyArn }: KeptSecretsProps) {
    super(scope, id);
    const { config, names } = deployment;
    const stack = new StackSecrets(this, "stack", { deployment, plan, ...givenTokens(phase, config) });
    const bundles = new Construct(this, "bundles");
    this.bundles = new Map(
      plan.hosts.map((host) => {
        const { value: text, version } = stack.bundle(host);
        const secret = new StoredSecret(bundles, host.name, {
          path: names.secretPath(`hosts/${host.name}`),
          description: `What ${host.name} must know`,
          value: { text, version },
          keyArn,
        });
        return [host.name, secret];
      }),
    );
    const written = (part: string, description: string) =>
      new StoredSecret(this, part, { path: names.secretPath(`vault/${part}`), description, keyArn });
    this.recoveryKeys = written("recovery-keys", "Recovery keys of Vault, written by its first server");
    this.rootToken = written("root-token", "First token of Vault, written by its first server");
    this.authority = stack.authority;
  }

  /** The secret that the host alone may read. */
  bundle({ name }: PlannedHost): StoredSecret {
    const bundle = this.bundles.get(name);
    if (bundle === undefined) throw new RangeError(`${name} has no bundle`);
    return bundle;
  }
}
