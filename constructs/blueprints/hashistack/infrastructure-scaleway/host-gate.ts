import { DataResource } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { HostList } from "../../../scaleway/host-list";
import type { Placement } from "../../../scaleway/placement";
import { hostTags } from "../../../scaleway/tag-list";
import type { HostPlan } from "../host-plan";

export interface HostGateProps {
  readonly placement: Placement;
  readonly plan: HostPlan;
  /** The hosts. */
  readonly after: readonly IConstruct[];
}

/** Lists the hosts once they are there: the run fails where one of a role is missing, or does not run. */
export class HostGate extends Construct {
  constructor(scope: Construct, id: string, { placement, plan, after }: HostGateProps) {
    super(scope, id);
    const roles = [...new Set(plan.hosts.map(({ role }) => role))];
    const expect = roles.map((role) => {
      const wanted = plan.hosts.filter((host) => host.role === role).length;
      const running = `length([for server in self.servers : server if contains(server.tags, "${hostTags.role}=${role}") && server.state == "started"])`;
      return {
        condition: `\${${running} == ${wanted}}`,
        errorMessage: `Of the hosts with the role ${role}, \${${running}} are started (expected ${wanted}).`,
      };
    });
    const { servers } = new HostList(this, "running", { placement, after, expect });
    // The phase's revision waits for resources only: this one makes it wait for the answer.
    new DataResource(this, "passed", { input: { running: `\${length(${servers})}` } });
  }
}
