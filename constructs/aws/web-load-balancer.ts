import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { LbTargetGroupAttachment } from "@cdktf/provider-aws/lib/lb-target-group-attachment";
import { Construct } from "constructs";
import { SecurityGroup } from "./security-group";

/** HTTP and HTTPS. What arrives is passed on as it is: certificates and redirects are the hosts' business. */
const webPorts = { http: 80, https: 443 } as const;

type Protocol = keyof typeof webPorts;
const protocols = ["http", "https"] as const satisfies readonly Protocol[];

export interface WebLoadBalancerProps {
  readonly vpcId: string;
  readonly name: string;
  /** Names of the target groups. */
  readonly targetGroupNames: Readonly<Record<Protocol, string>>;
  /** Private addresses of the load balancer, and the subnet of each. */
  readonly addresses: readonly { readonly subnetId: string; readonly address: string }[];
  /** Subnets for public addresses instead of private ones. A security rule forbids it, so the dataset must waive it.
   * @default the load balancer has private addresses only */
  readonly publicSubnetIds?: readonly string[];
  /** Ranges that may connect; everybody else is turned away. */
  readonly clients: readonly string[];
  /** Private addresses of the hosts that answer, by name. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** A network load balancer for HTTP and HTTPS. Hosts are known to it by their addresses, which they keep when they are replaced. */
export class WebLoadBalancer extends Construct {
  /** Security group that the hosts must let in. */
  readonly securityGroup: SecurityGroup;
  /** What clients connect to: addresses, or the name that AWS keeps for the public ones. */
  readonly endpoints: readonly string[];

  constructor(scope: Construct, id: string, props: WebLoadBalancerProps) {
    super(scope, id);
    const { vpcId, name, addresses, publicSubnetIds, clients } = props;
    const description = "Load balancer: from clients to the hosts that run jobs";
    this.securityGroup = new SecurityGroup(this, "security-group", { vpcId, name: `${name}-clients`, description });
    for (const protocol of protocols) {
      for (const cidr of clients) this.securityGroup.allowFrom(`${protocol}-${cidr}`, { cidr }, webPorts[protocol]);
    }
    const balancer = new Lb(this, "balancer", {
      name,
      loadBalancerType: "network",
      internal: publicSubnetIds === undefined,
      securityGroups: [this.securityGroup.id],
      subnetMapping:
        publicSubnetIds?.map((subnetId) => ({ subnetId })) ??
        addresses.map(({ subnetId, address }) => ({ subnetId, privateIpv4Address: address })),
      enableCrossZoneLoadBalancing: true,
    });
    for (const protocol of protocols) this.forward(protocol, balancer, props);
    this.endpoints = publicSubnetIds === undefined ? addresses.map(({ address }) => address) : [balancer.dnsName];
  }

  private forward(protocol: Protocol, balancer: Lb, { vpcId, targetGroupNames, hosts }: WebLoadBalancerProps): void {
    const port = webPorts[protocol];
    const targets = new LbTargetGroup(this, `${protocol}-targets`, {
      name: targetGroupNames[protocol],
      vpcId,
      targetType: "ip",
      protocol: "TCP",
      port,
      // Kept, a host could not call itself through the load balancer.
      preserveClientIp: "false",
      deregistrationDelay: "60",
      healthCheck: { protocol: "TCP", port: "traffic-port", interval: 10 },
    });
    new LbListener(this, `${protocol}-listener`, {
      loadBalancerArn: balancer.arn,
      protocol: "TCP",
      port,
      defaultAction: [{ type: "forward", targetGroupArn: targets.arn }],
    });
    for (const [host, targetId] of Object.entries(hosts)) {
      new LbTargetGroupAttachment(this, `${protocol}-${host}`, { targetGroupArn: targets.arn, targetId, port });
    }
  }
}
