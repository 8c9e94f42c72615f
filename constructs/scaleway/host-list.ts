import type { IConstruct } from "constructs";
import { Construct } from "constructs";
import { DataScalewayInstanceServers } from "../../.gen/providers/scaleway/data-scaleway-instance-servers";
import { resourcesIn } from "../terraform/resources-in";
import type { Placement } from "./placement";

export interface HostListProps {
  readonly placement: Placement;
  /** What must be there before the hosts are listed.
   * @default nothing: they are listed when a plan is made, as they are before it */
  readonly after?: readonly IConstruct[];
  /** What must hold for the list, as a condition of Terraform about `self.servers`, and what to say where it does not.
   * @default nothing */
  readonly expect?: readonly { readonly condition: string; readonly errorMessage: string }[];
}

/** The hosts that Scaleway has with the tags of the placement. */
export class HostList extends Construct {
  /** Terraform expression, without `${}`: objects with `name`, `state` and `tags`. */
  readonly servers: string;

  constructor(scope: Construct, id: string, { placement, after = [], expect = [] }: HostListProps) {
    super(scope, id);
    const list = new DataScalewayInstanceServers(this, "list", {
      zone: placement.zone,
      tags: [...placement.tags],
      dependsOn: resourcesIn(...after),
      ...(expect.length === 0 ? {} : { lifecycle: { postcondition: [...expect] } }),
    });
    this.servers = `data.${list.terraformResourceType}.${list.friendlyUniqueId}.servers`;
  }
}
