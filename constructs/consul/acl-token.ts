import { AclPolicy } from "@cdktf/provider-consul/lib/acl-policy";
import { AclToken as ConsulAclToken } from "@cdktf/provider-consul/lib/acl-token";
import { DataConsulAclTokenSecretId } from "@cdktf/provider-consul/lib/data-consul-acl-token-secret-id";
import { Construct } from "constructs";
import { aclRules } from "./acl-rules";
import type { AclRule } from "./acl-rules";

export interface AclTokenProps {
  /** Who has the token, for those who audit it. */
  readonly description: string;
  /** Rights by the name of their policy. */
  readonly policies: Readonly<Record<string, readonly AclRule[]>>;
}

/** A token of Consul, with policies of its own. Where somebody deletes it, an apply makes another. */
export class AclToken extends Construct {
  /** What the token is known by; no secret. */
  readonly accessor: string;
  /** Reference to the token itself; sensitive. The state holds it: Consul tells it to whoever may read tokens. */
  readonly secret: string;

  constructor(scope: Construct, id: string, { description, policies }: AclTokenProps) {
    super(scope, id);
    const names = Object.entries(policies).map(
      ([name, rules]) => new AclPolicy(this, `policy-${name}`, { name, description, rules: aclRules(rules) }).name,
    );
    this.accessor = new ConsulAclToken(this, "token", { description, policies: names }).accessorId;
    this.secret = new DataConsulAclTokenSecretId(this, "secret", { accessorId: this.accessor }).secretId;
  }
}
