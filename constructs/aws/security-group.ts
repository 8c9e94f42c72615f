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

/** One port, or all from the first to the last. */
export type Ports = number | { readonly from: number; readonly to: number };

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

  /** Lets connections to the ports in. `key` names the permission. */
  allowFrom(key: string, peer: Peer, port: Ports, protocol: "tcp" | "udp" = "tcp"): this {
    allowIngress(this, `from-${key}`, { securityGroupId: this.id, peer, port, protocol, description: `From ${key}` });
    return this;
  }

  /** Lets TCP connections to ports of a peer out. `key` names the permission. */
  allowTo(key: string, peer: Peer, port: Ports): this {
    new VpcSecurityGroupEgressRule(this, `to-${key}`, {
      securityGroupId: this.id,
      description: `To ${key}`,
      ...rule(peer, port),
    });
    return this;
  }

  /** Lets every connection to a peer out. `key` names the permission. */
  allowAllTo(key: string, peer: Peer): this {
    new VpcSecurityGroupEgressRule(this, `to-${key}`, {
      securityGroupId: this.id,
      description: `To ${key}`,
      ipProtocol: "-1",
      ...target(peer),
    });
    return this;
  }
}

export interface IngressProps {
  readonly securityGroupId: string;
  readonly peer: Peer;
  readonly port: Ports;
  /** @default TCP */
  readonly protocol?: "tcp" | "udp";
  readonly description: string;
}

/** Lets connections into a security group that something else made. */
export function allowIngress(
  scope: Construct,
  id: string,
  { securityGroupId, peer, port, protocol, description }: IngressProps,
): void {
  new VpcSecurityGroupIngressRule(scope, id, { securityGroupId, description, ...rule(peer, port, protocol) });
}

function rule(peer: Peer, port: Ports, ipProtocol: "tcp" | "udp" = "tcp") {
  const { from, to } = typeof port === "number" ? { from: port, to: port } : port;
  return { ipProtocol, fromPort: from, toPort: to, ...target(peer) };
}

function target(peer: Peer) {
  return "cidr" in peer ? { cidrIpv4: peer.cidr } : { referencedSecurityGroupId: peer.securityGroupId };
}
