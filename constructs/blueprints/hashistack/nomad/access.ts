import { AclPolicy } from "@cdktf/provider-nomad/lib/acl-policy";
import { AclRole } from "@cdktf/provider-nomad/lib/acl-role";
import { Construct } from "constructs";
import { policyText } from "../../../nomad/policy-text";
import type { PolicyBlock } from "../../../nomad/policy-text";

export interface AccessProps {
  /** Namespaces of the customer's jobs: each has developers. */
  readonly namespaces: readonly string[];
}

/** Whoever has no token: nothing. Said, and not only left out, so that somebody who allows it is corrected by the next apply. */
const anonymous: readonly PolicyBlock[] = [
  { type: "namespace", label: "*", policy: "deny" },
  { type: "node_pool", label: "*", policy: "deny" },
  { type: "host_volume", label: "*", policy: "deny" },
  ...(["agent", "node", "operator", "plugin", "quota"] as const).map((type) => ({ type, policy: "deny" }) as const),
];

/** Everything that runs, but not who may do what: tokens are made with the management token only. */
const operator: readonly PolicyBlock[] = [
  {
    type: "namespace",
    label: "*",
    policy: "write",
    variables: { "*": ["read", "write", "list", "destroy"] },
  },
  { type: "node_pool", label: "*", policy: "write" },
  { type: "host_volume", label: "*", policy: "write" },
  { type: "agent", policy: "write" },
  { type: "node", policy: "write" },
  { type: "operator", policy: "write" },
  { type: "plugin", policy: "read" },
];

/** Everything may be looked at; variables are not, which hold what jobs keep from others. */
const readonly: readonly PolicyBlock[] = [
  { type: "namespace", label: "*", policy: "read" },
  { type: "node_pool", label: "*", policy: "read" },
  { type: "agent", policy: "read" },
  { type: "node", policy: "read" },
  { type: "plugin", policy: "read" },
];

/** Everything in one namespace. Without a rule for host volumes, their jobs cannot mount the folders of the SRE tools. */
function developer(namespace: string): PolicyBlock[] {
  return [
    {
      type: "namespace",
      label: namespace,
      policy: "write",
      variables: { "*": ["read", "write", "list", "destroy"] },
    },
    { type: "node_pool", label: "default", policy: "read" },
    { type: "node", policy: "read" },
  ];
}

/** Policies of Nomad, and a role for each that people's tokens are made with; nobody has the anonymous one. */
export class Access extends Construct {
  constructor(scope: Construct, id: string, { namespaces }: AccessProps) {
    super(scope, id);
    this.policy("anonymous", "Requests without a token", anonymous);
    this.grantable("operator", "Runs the cluster", operator);
    this.grantable("readonly", "Looks at everything", readonly);
    for (const namespace of namespaces)
      this.grantable(`developer-${namespace}`, `Works in the namespace ${namespace}`, developer(namespace));
  }

  private grantable(name: string, description: string, blocks: readonly PolicyBlock[]): void {
    const policy = this.policy(name, description, blocks);
    new AclRole(this, `${name}-role`, { name, description, policy: [{ name: policy.name }] });
  }

  private policy(name: string, description: string, blocks: readonly PolicyBlock[]): AclPolicy {
    return new AclPolicy(this, name, { name, description, rulesHcl: policyText(blocks) });
  }
}
