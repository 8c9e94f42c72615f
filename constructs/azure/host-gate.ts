import { VirtualMachineExtension } from "@cdktf/provider-azurerm/lib/virtual-machine-extension";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../terraform/resources-in";
import type { Host } from "./host";
import type { Placement } from "./placement";

export interface HostGateProps {
  readonly placement: Placement;
  readonly host: Host;
  /** Shell command that succeeds once the host is set up. */
  readonly isUp: string;
  /** What must be there before the host is asked: its data disk.
   * @default nothing but the host */
  readonly after?: readonly IConstruct[];
}

/** Longest time from the host's start until it is set up. */
const setupTimeout = "45m";

/**
 * The run fails where the host is not set up in time. Terraform cannot reach it, so Azure's agent on it asks, once for each new host. Version of
 * the extension: Microsoft Learn, Custom Script Extension for Linux, which also says that a script may take 90 minutes.
 */
export class HostGate extends Construct {
  constructor(scope: Construct, id: string, { placement: { tags }, host, isUp, after = [] }: HostGateProps) {
    super(scope, id);
    new VirtualMachineExtension(this, "set-up", {
      name: "set-up",
      virtualMachineId: host.id,
      publisher: "Microsoft.Azure.Extensions",
      type: "CustomScript",
      typeHandlerVersion: "2.1",
      autoUpgradeMinorVersion: true,
      settings: JSON.stringify({ commandToExecute: isUp }),
      tags,
      timeouts: { create: setupTimeout, update: setupTimeout },
      dependsOn: resourcesIn(...after),
      lifecycle: { replaceTriggeredBy: [host.resource] },
    });
  }
}
