import type { Construct } from "constructs";
import type { HostNetwork } from "../../../aws/host-network";
import { HostSecurityGroups } from "../../../aws/host-security-groups";
import { WebLoadBalancer } from "../../../aws/web-load-balancer";
import type { HashistackDeployment } from "../config";
import type { HostPlan } from "../host-plan";
import { mirrorPorts } from "../infrastructure/stack-mirrors";

export interface WebParts {
  readonly plan: HostPlan;
  readonly network: HostNetwork;
}

export interface Balanced {
  readonly balancer: WebLoadBalancer;
  readonly securityGroups: HostSecurityGroups;
}

/** The load balancer before the hosts that run jobs of everybody, and who may connect to whom behind it. */
export function balanceWeb(
  scope: Construct,
  { config, names }: HashistackDeployment,
  { plan, network }: WebParts,
): Balanced {
  const { vpcId, zones, publicSubnetIds } = network;
  const clients = new Set([config.network.cidr, ...config.network.clients]);
  const answering = plan.hosts.filter(({ pool }) => pool === "default");
  const balancer = new WebLoadBalancer(scope, "load-balancer", {
    vpcId,
    name: names.derived("loadBalancer", "web"),
    targetGroupNames: { http: names.derived("loadBalancer", "http"), https: names.derived("loadBalancer", "https") },
    addresses: zones.map(({ subnetId }, zone) => ({ subnetId, address: plan.loadBalancerAddresses[zone] ?? "" })),
    publicSubnetIds: config.network.publicLoadBalancer ? publicSubnetIds : undefined,
    clients: [...clients],
    hosts: Object.fromEntries(answering.map(({ name, address }) => [name, address])),
  });
  const roles = [...new Set(plan.hosts.map(({ role }) => role))];
  const securityGroups = new HostSecurityGroups(scope, "security-groups", {
    vpcId,
    name: names.slug,
    cidr: config.network.cidr,
    hosts: roles.map((role) => ({
      role,
      mono: config.shape === "mono" && role === "server",
      bastion: role === "agent",
      jobs: plan.hosts.some((host) => host.role === role && host.pool !== undefined),
      calls: [...(role === "server" ? portOfTransit(config.vault.transit) : []), ...mirrorPorts(config)],
    })),
    loadBalancer: balancer.securityGroup,
  });
  return { balancer, securityGroups };
}

/** Servers call the Vault that unseals theirs. */
function portOfTransit(transit: HashistackDeployment["config"]["vault"]["transit"]): number[] {
  const { port = "" } = transit === undefined ? {} : new URL(transit.address);
  return port === "" ? [] : [Number(port)];
}
