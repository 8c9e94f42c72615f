import type { Instance } from "@cdktf/provider-aws/lib/instance";
import { SsmAssociation } from "@cdktf/provider-aws/lib/ssm-association";
import type { ITerraformDependable } from "cdktf";
import type { Construct } from "constructs";

export interface SetUpGateProps {
  readonly host: Instance;
  readonly name: string;
  /** Shell command that succeeds once the host is set up; it may wait. Run as root, and again where it failed. */
  readonly isUp: string;
  /** Longest time in seconds from the host's start until then. */
  readonly timeout: number;
  /** What must be there before the host is asked.
   * @default nothing but the host */
  readonly after?: readonly ITerraformDependable[];
}

/** Gate: Terraform cannot reach a host, so Systems Manager asks it, and the run fails where it is not set up in time. */
export function waitUntilSetUp(scope: Construct, { host, name, isUp, timeout, after = [] }: SetUpGateProps): void {
  new SsmAssociation(scope, "set-up", {
    associationName: `${name}-set-up`,
    name: "AWS-RunShellScript",
    parameters: { commands: isUp, executionTimeout: String(timeout) },
    targets: [{ key: "InstanceIds", values: [host.id] }],
    waitForSuccessTimeoutSeconds: timeout,
    dependsOn: after.length === 0 ? undefined : [...after],
    // An address, not a reference: Terraform accepts no `${}` here.
    lifecycle: { replaceTriggeredBy: [`${host.terraformResourceType}.${host.friendlyUniqueId}`] },
  });
}
