import { DataAzurermResources } from "@cdktf/provider-azurerm/lib/data-azurerm-resources";
import { DataResource } from "cdktf";
import { Construct } from "constructs";
import type { IConstruct } from "constructs";
import { resourcesIn } from "../../../terraform/resources-in";

/** What Azure calls hosts. */
export const machineType = "Microsoft.Compute/virtualMachines";

export interface HostCountProps {
  readonly resourceGroupName: string;
  /** Names of the machines that must be there. */
  readonly names: readonly string[];
  /** What makes them, and waits until they are set up. */
  readonly after: readonly IConstruct[];
}

/** Gate: the run fails where Azure does not list every host that the dataset asks for. */
export class HostCount extends Construct {
  constructor(scope: Construct, id: string, { resourceGroupName, names, after }: HostCountProps) {
    super(scope, id);
    const missing = `setsubtract(${JSON.stringify(names)}, [for host in self.resources : lower(host.name)])`;
    const found = new DataAzurermResources(this, "hosts", {
      type: machineType,
      resourceGroupName,
      dependsOn: resourcesIn(...after),
      lifecycle: {
        postcondition: [
          {
            condition: `\${length(${missing}) == 0}`,
            errorMessage: `Azure does not list these hosts: \${join(", ", ${missing})}.`,
          },
        ],
      },
    });
    // The phase's revision waits for resources only: this one makes it wait for the answer.
    const list = `data.${found.terraformResourceType}.${found.friendlyUniqueId}.resources`;
    new DataResource(this, "passed", { input: { complete: `\${length(${list}) >= ${names.length}}` } });
  }
}
