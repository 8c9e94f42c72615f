import { Construct } from "constructs";
import type { HostNetwork } from "../../../azure/host-network";
import type { Placement } from "../../../azure/placement";
import { WebLoadBalancer } from "../../../azure/web-load-balancer";
import type { HashistackDeployment } from "../config";
import type { HostPlan } from "../host-plan";

export interface LoadBalancersProps {
  readonly placement: Placement;
  readonly plan: HostPlan;
  readonly network: HostNetwork;
  readonly zones: readonly string[];
}

export interface LoadBalancers {
  /** Pools of hosts by load balancer. */
  readonly poolIds: Readonly<Record<string, string>>;
  /** Addresses that clients connect to. */
  readonly addresses: readonly string[];
}

/** One at a private address, and one more at a public one where the dataset asks for it: Azure has none with both. */
export function loadBalancers(
  scope: Construct,
  { config, names }: HashistackDeployment,
  { placement, plan, network, zones }: LoadBalancersProps,
): LoadBalancers {
  const all = new Construct(scope, "load-balancers");
  const [address] = plan.loadBalancerAddresses;
  const internal = new WebLoadBalancer(all, "internal", {
    placement,
    name: names.derived("azureResource", "internal"),
    zones,
    frontend: { subnetId: network.hostsSubnetId, address },
  });
  if (!config.network.publicLoadBalancer)
    return { poolIds: { internal: internal.poolId }, addresses: [internal.address] };
  const open = new WebLoadBalancer(all, "public", {
    placement,
    name: names.derived("azureResource", "public"),
    zones,
    frontend: "public",
  });
  return {
    poolIds: { internal: internal.poolId, public: open.poolId },
    addresses: [internal.address, open.address],
  };
}
