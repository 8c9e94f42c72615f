import { AutoscalingAttachment } from "@cdktf/provider-aws/lib/autoscaling-attachment";
import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { Construct } from "constructs";
import type { IngressAddresses } from "./ingress-addresses";
import { resourcesIn } from "../terraform/resources-in";
import { allowIngress, SecurityGroup } from "./security-group";

/** Ports of the ingress: what clients call, and where the nodes listen (inside Kubernetes' default range for node ports). */
export const ingressPorts = {
  http: { listener: 80, node: 30080 },
  https: { listener: 443, node: 30443 },
} as const;

type Protocol = keyof typeof ingressPorts;
const protocols = ["http", "https"] as const satisfies readonly Protocol[];

export interface IngressLoadBalancerProps {
  readonly vpcId: string;
  readonly name: string;
  /** Names of the target groups. */
  readonly targetGroupNames: Readonly<Record<Protocol, string>>;
  /** Fixed addresses of the load balancer. */
  readonly addresses: IngressAddresses;
  /** Ranges that clients come from. */
  readonly clients: readonly string[];
  /** Security group of the nodes. */
  readonly nodeSecurityGroupId: string;
  /** Names of the nodes' autoscaling groups, by pool. */
  readonly autoscalingGroups: Readonly<Record<string, string>>;
}

/** An internal network load balancer with fixed addresses in front of the ingress controller's node ports. */
export class IngressLoadBalancer extends Construct {
  constructor(scope: Construct, id: string, props: IngressLoadBalancerProps) {
    super(scope, id);
    const { name, addresses } = props;
    const group = this.securityGroup(props);
    const balancer = new Lb(this, "load-balancer", {
      name,
      loadBalancerType: "network",
      internal: true,
      securityGroups: [group.id],
      subnetMapping: addresses.zones.map(({ subnetId, address }) => ({ subnetId, privateIpv4Address: address })),
      enableCrossZoneLoadBalancing: true,
      dependsOn: resourcesIn(addresses),
    });
    for (const protocol of protocols) this.forward(protocol, balancer, props);
  }

  private securityGroup({ vpcId, name, clients, nodeSecurityGroupId }: IngressLoadBalancerProps): SecurityGroup {
    const description = "Ingress: from the network and its clients, to the nodes";
    const group = new SecurityGroup(this, "security-group", { vpcId, name, description });
    for (const protocol of protocols) {
      const { listener, node } = ingressPorts[protocol];
      for (const cidr of clients) group.allowFrom(`${protocol}-${cidr}`, { cidr }, listener);
      group.allowTo(`${protocol}-nodes`, { securityGroupId: nodeSecurityGroupId }, node);
      allowIngress(this, `nodes-${protocol}`, {
        securityGroupId: nodeSecurityGroupId,
        peer: { securityGroupId: group.id },
        port: node,
        description: `Ingress ${protocol} from the load balancer`,
      });
    }
    return group;
  }

  private forward(protocol: Protocol, balancer: Lb, props: IngressLoadBalancerProps): void {
    const { vpcId, targetGroupNames, autoscalingGroups } = props;
    const { listener, node } = ingressPorts[protocol];
    const targets = new LbTargetGroup(this, `${protocol}-targets`, {
      name: targetGroupNames[protocol],
      vpcId,
      targetType: "instance",
      protocol: "TCP",
      port: node,
      // The node that forwards to the pod hides the client's address anyway; kept here, a node could not call itself through the load balancer.
      preserveClientIp: "false",
      deregistrationDelay: "60",
      healthCheck: { protocol: "TCP", port: "traffic-port", interval: 10 },
    });
    new LbListener(this, `${protocol}-listener`, {
      loadBalancerArn: balancer.arn,
      protocol: "TCP",
      port: listener,
      defaultAction: [{ type: "forward", targetGroupArn: targets.arn }],
    });
    for (const [pool, autoscalingGroupName] of Object.entries(autoscalingGroups)) {
      new AutoscalingAttachment(this, `${protocol}-${pool}`, { autoscalingGroupName, lbTargetGroupArn: targets.arn });
    }
  }
}
