import { bastionRange } from "../../../azure/bastion-range";
import type { SecurityRule } from "../../../azure/security-rules";
import { denyRest } from "../../../azure/subnet-rules";
import { hostConnections } from "../../../hosts/host-ports";
import type { ConnectionPeer, HostConnection } from "../../../hosts/host-ports";
import type { HashistackConfig } from "../config";
import type { HostPlan, HostRole } from "../host-plan";

/** The load balancer leaves clients' addresses as they are; its own questions whether a host answers come from Azure's address. */
const probes = ["AzureLoadBalancer"];

const roles: readonly HostRole[] = ["server", "client", "sre", "agent"];

/** Who may connect to which host: the table of host-ports.ts in the words of Azure. The agent's host is people's way in, by Azure Bastion. */
export function networkRules(config: HashistackConfig, plan: HostPlan): SecurityRule[] {
  const mono = config.shape === "mono";
  const ofHosts = roles.flatMap((role) => {
    const to = addressesOf(plan, role);
    if (to.length === 0) return [];
    const connections = hostConnections({ role, mono, bastion: role === "agent" });
    return connections.flatMap((connection) =>
      rulesOf(config, plan, role, connection).map((rule) => ({ ...rule, to })),
    );
  });
  const people: SecurityRule = {
    name: "agent-ssh",
    direction: "Inbound",
    protocol: "Tcp",
    from: [bastionRange],
    to: [plan.bastionAddress],
    ports: [22],
  };
  return [...ofHosts, people, denyRest("Inbound")];
}

/** What comes from the containers of a host itself does not pass the network. */
function rulesOf(config: HashistackConfig, plan: HostPlan, role: HostRole, connection: HostConnection): SecurityRule[] {
  const { name, protocol, ports, peers } = connection;
  const rule = {
    name: `${role}-${name}`,
    direction: "Inbound",
    protocol: protocol === "tcp" ? "Tcp" : "Udp",
    ports: [ports.from === ports.to ? ports.from : (`${ports.from}-${ports.to}` as const)],
  } as const;
  const from = [...new Set(peers.flatMap((peer) => sourcesOf(config, plan, peer)))];
  const own = from.length === 0 ? [] : [{ ...rule, from }];
  return peers.includes("loadBalancer") ? [...own, { ...rule, name: `${rule.name}-probes`, from: probes }] : own;
}

function sourcesOf({ network }: HashistackConfig, plan: HostPlan, peer: ConnectionPeer): readonly string[] {
  switch (peer) {
    case "containers":
      return [];
    case "bastion":
      return [plan.bastionAddress];
    case "loadBalancer":
      return [network.cidr, ...network.clients];
    default:
      return addressesOf(plan, peer);
  }
}

function addressesOf({ hosts }: HostPlan, role: HostRole): string[] {
  return hosts.filter((host) => host.role === role).map(({ address }) => address);
}
