import { Construct } from "constructs";
import { hostConnections } from "../hosts/host-ports";
import type { ConnectedHost, ConnectionPeer, HostConnection } from "../hosts/host-ports";
import { SecurityGroup } from "./security-group";
import type { Peer } from "./security-group";

/** Role of a host. */
export type ConnectedRole = ConnectedHost["role"];

export interface HostSecurityGroupsProps {
  readonly vpcId: string;
  /** Prefix of the name tags, `wm-prod`. */
  readonly name: string;
  /** Range of the network. */
  readonly cidr: string;
  /** Kinds of hosts that there are, each role once. The bastion is that of role agent. */
  readonly hosts: readonly (ConnectedHost & {
    /** The hosts run jobs, which may call whatever they need. */
    readonly jobs: boolean;
    /** More ports that the hosts call outside of the network.
     * @default none */
    readonly calls?: readonly number[];
  })[];
  /** Security group of the load balancer. */
  readonly loadBalancer: SecurityGroup;
}

/** What hosts without jobs call outside of the network: packages of the distribution by HTTP, signed, and everything else by HTTPS. */
const outboundPorts = [80, 443];

const everywhere = "0.0.0.0/0";

/** Security groups of hosts by role. They let each other in by the one table of all clouds. */
export class HostSecurityGroups extends Construct {
  /** Ids of the groups. */
  readonly ids: ReadonlyMap<ConnectedRole, string>;

  constructor(scope: Construct, id: string, props: HostSecurityGroupsProps) {
    super(scope, id);
    const { vpcId, name, hosts, loadBalancer } = props;
    const groups = new Map(
      hosts.map(({ role }) => {
        const description = `Hosts of role ${role}`;
        return [role, new SecurityGroup(this, role, { vpcId, name: `${name}-${role}`, description })] as const;
      }),
    );
    const peers = new Map<ConnectionPeer, Peer>();
    for (const [role, group] of groups) peers.set(role, { securityGroupId: group.id });
    const bastion = peers.get("agent");
    if (bastion) peers.set("bastion", bastion);
    peers.set("loadBalancer", { securityGroupId: loadBalancer.id });
    for (const host of hosts) {
      const group = groups.get(host.role);
      if (group === undefined) continue;
      for (const connection of hostConnections(host)) {
        letIn(group, connection, peers);
        if (connection.peers.includes("loadBalancer"))
          loadBalancer.allowTo(`${connection.name}-${host.role}`, { securityGroupId: group.id }, connection.ports);
      }
      letOut(group, props.cidr, host);
    }
    this.ids = new Map([...groups].map(([role, group]) => [role, group.id]));
  }
}

/** Containers are left out: what they send to their own host passes no security group. So are peers that the stack does not have. */
function letIn(group: SecurityGroup, { name, protocol, ports, peers }: HostConnection, known: Map<string, Peer>): void {
  for (const peer of new Set(peers)) {
    const from = known.get(peer);
    if (from !== undefined) group.allowFrom(`${name}-${peer}`, from, ports, protocol);
  }
}

/** AWS's name servers, clock and metadata pass no security group either (VPC user guide, security groups). */
function letOut(
  group: SecurityGroup,
  cidr: string,
  { jobs, calls = [] }: HostSecurityGroupsProps["hosts"][number],
): void {
  if (jobs) {
    group.allowAllTo("everywhere", { cidr: everywhere });
    return;
  }
  group.allowAllTo("network", { cidr });
  for (const port of new Set([...outboundPorts, ...calls])) group.allowTo(`port-${port}`, { cidr: everywhere }, port);
}
