import { containerRange, hostConnections } from "../../../hosts/host-ports";
import type { ConnectionPeer } from "../../../hosts/host-ports";
import type { FirewallRule } from "../../../scaleway/host-firewall";
import type { HashistackConfig } from "../config";
import { addressesOf } from "../host-plan";
import type { HostPlan, PlannedHost } from "../host-plan";

/** What a host's own firewall lets in. Hosts of a role are let in by the range that theirs are in: one more of them changes no other host. */
export function firewallRules(config: HashistackConfig, plan: HostPlan, { role }: PlannedHost): FirewallRule[] {
  const mono = config.shape === "mono" && role === "server";
  return hostConnections({ role, mono })
    .map(({ name, protocol, ports: { from, to }, peers }) => ({
      name,
      protocol,
      ports: [from === to ? from : `${from}-${to}`],
      from: peers.flatMap((peer) => addressesOfPeer(config, plan, peer)),
    }))
    .filter(({ from }) => from.length > 0);
}

function addressesOfPeer(config: HashistackConfig, plan: HostPlan, peer: ConnectionPeer): readonly string[] {
  switch (peer) {
    case "bastion":
      return [plan.bastionAddress];
    case "loadBalancer":
      return plan.loadBalancerAddresses;
    case "containers":
      return [containerRange];
    default: {
      const addresses = addressesOf(config, peer);
      return addresses === undefined ? [] : [addresses];
    }
  }
}
