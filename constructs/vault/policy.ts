import { DataVaultPolicyDocument } from "@cdktf/provider-vault/lib/data-vault-policy-document";
import { Policy as VaultPolicy } from "@cdktf/provider-vault/lib/policy";
import { Construct } from "constructs";

export type Capability = "create" | "read" | "update" | "delete" | "list" | "sudo";

/** What may be done at one path. */
export interface PolicyRule {
  /** Path in the policy's namespace; `*` at the end stands for everything below. */
  readonly path: string;
  readonly capabilities: readonly Capability[];
  /** Why: stands as a comment in the policy, for those who audit it. */
  readonly description: string;
}

export interface PolicyProps {
  readonly name: string;
  /** Namespace of the policy, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
  readonly rules: readonly PolicyRule[];
}

/** A Vault policy from typed rules. The provider writes the HCL: nobody does by hand. */
export class Policy extends Construct {
  /** Name that tokens and roles refer to. */
  readonly policyName: string;

  constructor(scope: Construct, id: string, { name, namespace, rules }: PolicyProps) {
    super(scope, id);
    const document = new DataVaultPolicyDocument(this, "document", {
      rule: rules.map((rule) => ({ ...rule, capabilities: [...rule.capabilities] })),
    });
    this.policyName = new VaultPolicy(this, "policy", { name, namespace, policy: document.hcl }).name;
  }
}
