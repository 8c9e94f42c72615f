import { DefaultSecurityGroup } from "@cdktf/provider-aws/lib/default-security-group";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Construct } from "constructs";
import { Cidr } from "../network/cidr";
import type { Account } from "./account";
import { AvailabilityZones } from "./availability-zones";
import { FlowLogs } from "./flow-logs";
import { NatOutbound } from "./nat-outbound";
import { SubnetTier } from "./subnet-tier";
import type { TierZone } from "./subnet-tier";

export interface HostNetworkProps {
  readonly account: Account;
  /** Prefix of the name tags, `wm-prod`. */
  readonly name: string;
  /** Range of the network, a /16 to a /24. */
  readonly cidr: string;
  /** Ranges of the subnets for hosts, one for each zone; at most the first three quarters of the network. */
  readonly subnets: readonly string[];
  readonly flowLogs: {
    /** Name of the log group. */
    readonly logGroup: string;
    /** Name of the role that writes the logs. */
    readonly roleName: string;
  };
  /** Key that the logs are encrypted with. */
  readonly keyArn: string;
}

/** The last quarter of the network is cut into four: one subnet for the NAT gateway of each zone, and one that stays free. */
const gatewayBits = 4;
const lastQuarter = 12;

/** Longest prefix of a network whose subnets for gateways AWS takes: they are /28 at least (VPC user guide, subnet sizing). */
export const longestHostNetwork = 28 - gatewayBits;

/**
 * A private network for hosts: a subnet in each zone, and a way out through a NAT gateway in the same zone. Nothing leads in. Hosts call
 * AWS's services through the gateways, except for S3, whose endpoint costs nothing: interface endpoints would take addresses and money.
 */
export class HostNetwork extends Construct {
  readonly vpcId: string;
  /** The subnets, by place of the zone. */
  readonly zones: readonly TierZone[];
  /** Subnets with a way to the internet, by place of the zone: for what must have a public address. */
  readonly publicSubnetIds: readonly string[];
  /** The ways out. */
  readonly outbound: NatOutbound;

  constructor(scope: Construct, id: string, props: HostNetworkProps) {
    super(scope, id);
    const { account, name, cidr, subnets, flowLogs, keyArn } = props;
    const vpc = new Vpc(this, "vpc", {
      cidrBlock: cidr,
      enableDnsSupport: true,
      enableDnsHostnames: true,
      tags: { Name: name },
    });
    const vpcId = vpc.id;
    new DefaultSecurityGroup(this, "default-security-group", { vpcId, ingress: [], egress: [] });
    new FlowLogs(this, "flow-logs", { account, vpcId, keyArn, ...flowLogs });

    const { names } = new AvailabilityZones(this, "zones", { count: subnets.length, purpose: "hosts" });
    const tier = (id: string, cidrs: readonly string[]) =>
      new SubnetTier(this, id, { vpcId, name: `${name}-${id}`, cidrs, zones: names });
    const hosts = tier("hosts", subnets);
    const gateways = tier("nat", gatewayRanges(cidr, subnets.length));
    this.outbound = new NatOutbound(this, "outbound", { vpcId, name, gateways, sources: [hosts] });
    new VpcEndpoint(this, "s3", {
      vpcId,
      vpcEndpointType: "Gateway",
      serviceName: `com.amazonaws.${account.region}.s3`,
      routeTableIds: hosts.routeTableIds,
      tags: { Name: `${name}-s3` },
    });
    this.vpcId = vpcId;
    this.zones = hosts.zones;
    this.publicSubnetIds = gateways.subnetIds;
  }
}

function gatewayRanges(cidr: string, zones: number): string[] {
  const network = Cidr.parse(cidr);
  return Array.from({ length: zones }, (_, zone) =>
    network.part(network.prefix + gatewayBits, lastQuarter + zone).toString(),
  );
}
