import { SecurityGroup as AwsSecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { VpcSecurityGroupEgressRule } from "@cdktf/provider-aws/lib/vpc-security-group-egress-rule";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule";
import { Construct } from "constructs";

export interface SecurityGroupProps {
  readonly vpcId: string;
  /** Name tag of the group. Its real name is made by AWS, so that a replaced group does not collide with the old one. */
  readonly name: string;
  readonly description: string;
}

/** The other end of a permission: a range of addresses, or the members of a security group. */
export type Peer = { readonly cidr: string } | { readonly securityGroupId: string };

/** A security group that lets nothing in or out but what is added, each permission a resource of its own. */
export class SecurityGroup extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { vpcId, name, description }: SecurityGroupProps) {
    super(scope, id);
    this.id = new AwsSecurityGroup(this, "group", {
      vpcId,
      namePrefix: `${name}-`,
      description,
      tags: { Name: name },
      lifecycle: { createBeforeDestroy: true },
    }).id;
  }

  /** Lets TCP connections to the port in. `key` names the permission. */
  allowFrom(key: string, peer: Peer, port: number): this {
    allowIngress(this, `from-${key}`, { securityGroupId: this.id, peer, port, description: `From ${key}` });
    return this;
  }

  /** Lets TCP connections to the port of a peer out. `key` names the permission. */
  allowTo(key: string, peer: Peer, port: number): this {
    new VpcSecurityGroupEgressRule(this, `to-${key}`, {
      securityGroupId: this.id,
      description: `To ${key}`,
      ...rule(peer, port),
    });
    return this;
  }
}

export interface IngressProps {
  readonly securityGroupId: string;
  readonly peer: Peer;
  readonly port: number;
  readonly description: string;
}

/** Lets TCP connections into a security group that something else made. */
export function allowIngress(
  scope: Construct,
  id: string,
  { securityGroupId, peer, port, description }: IngressProps,
): void {
  new VpcSecurityGroupIngressRule(scope, id, { securityGroupId, description, ...rule(peer, port) });
}

function rule(peer: Peer, port: number) {
  const end = "cidr" in peer ? { cidrIpv4: peer.cidr } : { referencedSecurityGroupId: peer.securityGroupId };
  return { ipProtocol: "tcp", fromPort: port, toPort: port, ...end };
}
