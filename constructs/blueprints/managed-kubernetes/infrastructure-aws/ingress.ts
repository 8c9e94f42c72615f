import type { Construct } from "constructs";
import type { IngressAddresses } from "../../../aws/ingress-addresses";
import { IngressLoadBalancer } from "../../../aws/ingress-load-balancer";
import type { KubernetesCluster } from "../../../aws/kubernetes-cluster";
import type { Network } from "../../../aws/network";
import type { NodePool } from "../../../aws/node-pool";
import type { ManagedKubernetesDeployment } from "../config";

export interface IngressParts {
  readonly network: Network;
  readonly kubernetes: KubernetesCluster;
  readonly pools: Readonly<Record<string, NodePool>>;
  readonly addresses: IngressAddresses;
}

/** The load balancer in front of the ingress controller that the platform phase installs. */
export function balanceIngress(
  scope: Construct,
  { config, names }: ManagedKubernetesDeployment,
  { network, kubernetes, pools, addresses }: IngressParts,
): void {
  const groups = Object.entries(pools).map(([pool, { autoscalingGroupName }]) => [pool, autoscalingGroupName] as const);
  new IngressLoadBalancer(scope, "ingress", {
    vpcId: network.vpcId,
    name: names.derived("loadBalancer", "ingress"),
    targetGroupNames: { http: names.derived("loadBalancer", "http"), https: names.derived("loadBalancer", "https") },
    addresses,
    clients: [network.cidr, ...config.network.clients],
    nodeSecurityGroupId: kubernetes.securityGroupId,
    autoscalingGroups: Object.fromEntries(groups),
  });
}
