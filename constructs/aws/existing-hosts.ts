import { DataAwsInstance } from "@cdktf/provider-aws/lib/data-aws-instance";
import { DataAwsInstances } from "@cdktf/provider-aws/lib/data-aws-instances";
import { TerraformIterator, Token } from "cdktf";
import { Construct } from "constructs";

/** Tags of a host by which this and later runs find it, beside the provider's. */
export const hostTags = { host: "Host", role: "Role" } as const;

export interface ExistingHostsProps {
  /** Value of the tag Deployment. */
  readonly deployment: string;
  readonly role: string;
}

/** States of hosts that are there, or could be again. */
const presentStates = ["pending", "running", "stopping", "stopped"];

/** Hosts of a role that are there before a run changes anything: read when a plan is made, since it needs nothing of the stack. There may be none. */
export class ExistingHosts extends Construct {
  private readonly hosts: DataAwsInstance;

  constructor(scope: Construct, id: string, { deployment, role }: ExistingHostsProps) {
    super(scope, id);
    const found = new DataAwsInstances(this, "instances", {
      instanceTags: { Deployment: deployment, [hostTags.role]: role },
      instanceStateNames: presentStates,
    });
    const each = TerraformIterator.fromList(found.ids);
    this.hosts = new DataAwsInstance(this, "instance", { forEach: each, instanceId: Token.asString(each.value) });
  }

  /** Terraform expression, without `${}`: values of a tag by the names of the hosts. */
  tagByHost(tag: string): string {
    const { terraformResourceType, friendlyUniqueId } = this.hosts;
    const name = `host.tags[${JSON.stringify(hostTags.host)}]`;
    const value = `lookup(host.tags, ${JSON.stringify(tag)}, "")`;
    return `merge([for host in data.${terraformResourceType}.${friendlyUniqueId} : {(${name}) = ${value}}]...)`;
  }
}
