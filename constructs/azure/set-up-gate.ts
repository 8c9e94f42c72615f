import { VirtualMachineExtension } from "@cdktf/provider-azurerm/lib/virtual-machine-extension";
import type { Construct, IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { Placement } from "./placement";

export interface SetUpGateProps {
  readonly placement: Placement;
  readonly host: {
    readonly id: string;
    /** Its address in Terraform, for `replaceTriggeredBy`, which takes no reference. */
    readonly resource: string;
  };
  /** Shell command that succeeds once the host is set up. */
  readonly isUp: string;
  /** Longest time from the host's start until then, `30m`. */
  readonly timeout: string;
  /** What must be there before the host is asked: its data disk.
   * @default nothing but the host */
  readonly after?: readonly IConstruct[];
}

/**
 * Gate: Terraform cannot reach a host, so Azure's agent on it asks, once for each new host, and the run fails where it is not set up in time.
 * Version of the extension: Microsoft Learn, Custom Script Extension for Linux, which also says that a script may take 90 minutes.
 */
export function waitUntilSetUp(
  scope: Construct,
  { placement: { tags }, host, isUp, timeout, after = [] }: SetUpGateProps,
): void {
  new VirtualMachineExtension(scope, "set-up", {
    name: "set-up",
    virtualMachineId: host.id,
    publisher: "Microsoft.Azure.Extensions",
    type: "CustomScript",
    typeHandlerVersion: "2.1",
    autoUpgradeMinorVersion: true,
    settings: JSON.stringify({ commandToExecute: isUp }),
    tags,
    timeouts: { create: timeout, update: timeout },
    dependsOn: after.length === 0 ? undefined : resourcesIn(...after),
    lifecycle: { replaceTriggeredBy: [host.resource] },
  });
}
