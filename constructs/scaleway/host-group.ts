import { Construct } from "constructs";
import { InstancePlacementGroup } from "../../.gen/providers/scaleway/instance-placement-group";
import { Host } from "./host";
import type { HostKind, HostPlace } from "./host";

export interface HostGroupProps extends HostKind {
  /** Name of the group, and beginning of its hosts' names. */
  readonly name: string;
  /** Hosts by short name, `1`: where they are and what they do. */
  readonly hosts: Readonly<Record<string, HostPlace>>;
  /**
   * There may be more hosts one day: they get a placement group even where there is one host, since a host must be stopped to join a group
   * (provider, instance_server).
   */
  readonly grows: boolean;
}

/** Hosts in one placement group (Scaleway: How to use placement groups). */
export const largestGroup = 20;

/** Hosts of one kind, each on other hardware as far as the zone has it: hosts that had to wait for hardware would be worse than two on one. */
export class HostGroup extends Construct {
  /** Hosts by short name. */
  readonly hosts: ReadonlyMap<string, Host>;

  constructor(scope: Construct, id: string, { name, hosts, grows, ...kind }: HostGroupProps) {
    super(scope, id);
    const entries = Object.entries(hosts);
    const placementGroupId = grows ? this.placementGroup(name, kind) : undefined;
    this.hosts = new Map(
      entries.map(([host, place]) => [
        host,
        new Host(this, host, { ...kind, ...place, name: `${name}-${host}`, placementGroupId }),
      ]),
    );
  }

  private placementGroup(name: string, { placement }: HostKind): string {
    const group = new InstancePlacementGroup(this, "placement", {
      name,
      zone: placement.zone,
      policyType: "max_availability",
      policyMode: "optional",
      tags: [...placement.tags],
    });
    return group.id;
  }
}
