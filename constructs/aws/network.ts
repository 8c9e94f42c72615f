import { DefaultSecurityGroup } from "@cdktf/provider-aws/lib/default-security-group";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { Construct } from "constructs";
import { planNetwork } from "../network/network-plan";
import { AvailabilityZones } from "./availability-zones";
import { networkLimits } from "./network-limits";
import type { Tier } from "./network-limits";
import { SubnetTier } from "./subnet-tier";

export interface NetworkProps {
  /** Prefix of the name tags, `wm-prod`. */
  readonly name: string;
  /** Range of the network, `10.0.0.0/16`. */
  readonly cidr: string;
  /** Number of availability zones, two at least (EKS). */
  readonly zones: number;
}

/** A private network. Every tier exists in every outbound mode, so that a change of mode moves nothing. */
export class Network extends Construct {
  readonly vpcId: string;
  readonly cidr: string;
  readonly tiers: Readonly<Record<Tier, SubnetTier>>;

  constructor(scope: Construct, id: string, { name, cidr, zones }: NetworkProps) {
    super(scope, id);
    // Private zones and interface endpoints answer through the network's own resolver.
    const vpc = new Vpc(this, "vpc", {
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: { Name: name },
    });
    new DefaultSecurityGroup(this, "default-security-group", { vpcId: vpc.id, ingress: [], egress: [] });

    const plan = planNetwork({ cidr, zones, tiers: networkLimits.tiers });
    const { names } = new AvailabilityZones(this, "zones", { count: zones });
    const tier = (tier: Tier) =>
      new SubnetTier(this, tier, { vpcId: vpc.id, name: `${name}-${tier}`, cidrs: plan[tier], zones: names });
    this.tiers = {
      cluster: tier("cluster"),
      firewall: tier("firewall"),
      endpoints: tier("endpoints"),
      jumpbox: tier("jumpbox"),
      nat: tier("nat"),
    };
    this.vpcId = vpc.id;
    this.cidr = cidr;
  }
}
