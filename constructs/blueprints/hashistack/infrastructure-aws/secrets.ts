import { Construct } from "constructs";
import { StoredSecret } from "../../../aws/stored-secret";
import type { Phase } from "../../../deployment/phase";
import { secretVariable } from "../../../deployment/secret-variable";
import type { HashistackDeployment } from "../config";
import type { HostPlan, HostRole } from "../host-plan";
import { StackSecrets } from "../infrastructure/stack-secrets";
import { agentToken, transitToken } from "../secret-inputs";

export interface KeptSecretsProps {
  readonly phase: Phase;
  readonly deployment: HashistackDeployment;
  readonly plan: HostPlan;
  /** Key that the secrets are encrypted with. */
  readonly keyArn: string;
}

/** Part of the path of the secrets that hosts of a role may read. */
export function secretsOfRole(role: HostRole): string {
  return `hosts/${role}/`;
}

/** The stack's secrets in Secrets Manager: one bundle for each host, and the two that Vault's initialization writes. */
export class KeptSecrets extends Construct {
  /** Root of the hosts' authority, in PEM. */
  readonly authority: string;
  readonly recoveryKeys: StoredSecret;
  readonly rootToken: StoredSecret;
  /** Bundles by host. */
  readonly bundles: ReadonlyMap<string, StoredSecret>;

  constructor(scope: Construct, id: string, { phase, deployment, plan, keyArn }: KeptSecretsProps) {
    super(scope, id);
    const { config, names } = deployment;
    const stack = new StackSecrets(this, "stack", {
      deployment,
      plan,
      agentToken: secretVariable(phase, agentToken).stringValue,
      transitToken: config.vault.transit && secretVariable(phase, transitToken).stringValue,
    });
    const bundles = new Construct(this, "bundles");
    this.bundles = new Map(
      plan.hosts.map((host) => {
        const { value: text, version } = stack.bundle(host);
        const secret = new StoredSecret(bundles, host.name, {
          path: names.secretPath(`${secretsOfRole(host.role)}${host.name}`),
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
}
