import { Construct } from "constructs";
import { HostList } from "../../../scaleway/host-list";
import type { Placement } from "../../../scaleway/placement";
import { hostTags } from "../../../scaleway/tag-list";
import type { HashistackDeployment } from "../config";
import type { HostPlan } from "../host-plan";
import { refuseManyReplacements } from "../infrastructure/server-guard";

export interface ServerGuardProps {
  readonly deployment: HashistackDeployment;
  readonly placement: Placement;
  readonly plan: HostPlan;
  /** Generations that hosts get, by name. */
  readonly generations: ReadonlyMap<string, string>;
}

/** Refuses to replace several servers at once. */
export class ServerGuard extends Construct {
  constructor(scope: Construct, id: string, { deployment, placement, plan, generations }: ServerGuardProps) {
    super(scope, id);
    const { servers } = new HostList(this, "existing", { placement });
    const prefix = `${deployment.names.derived("scalewayResource")}-`;
    const generation = `one([for tag in server.tags : trimprefix(tag, "${hostTags.generation}=") if startswith(tag, "${hostTags.generation}=")])`;
    refuseManyReplacements(this, {
      existing: `{ for server in ${servers} : trimprefix(server.name, "${prefix}") => ${generation} if contains(server.tags, "${hostTags.role}=server") }`,
      plan,
      generations,
    });
  }
}
