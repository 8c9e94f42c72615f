import { DataAzurermResources } from "@cdktf/provider-azurerm/lib/data-azurerm-resources";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";

export interface NodeResourceProps {
  /**
   * Id of the resource group that AKS fills, as the cluster's resource gives it: unknown until the cluster stands, so that the lookup waits, and
   * known ever after, so that no later change of the cluster makes Terraform replace what hangs on the lookup (as `dependsOn` would).
   */
  readonly nodeResourceGroupId: string;
  /** Type of the resource, `Microsoft.Network/virtualNetworks`. */
  readonly type: string;
}

/** The one resource of a type that AKS has made among a cluster's nodes. AKS gives it a name that nobody can tell before. */
export class NodeResource extends Construct {
  readonly id: string;
  readonly name: string;
  readonly resourceGroupName: string;

  constructor(scope: Construct, id: string, { nodeResourceGroupId, type }: NodeResourceProps) {
    super(scope, id);
    const found = new DataAzurermResources(this, "found", {
      type,
      resourceGroupName: nodeResourceGroup(nodeResourceGroupId),
      lifecycle: {
        postcondition: [
          {
            condition: "${length(self.resources) == 1}",
            errorMessage: `AKS's resource group must hold exactly one resource of type ${type}.`,
          },
        ],
      },
    });
    this.name = found.resources.get(0).name;
    this.resourceGroupName = found.resourceGroupName;
    // The lookup's own ids may come in capitals, which other resources would take for another id.
    this.id = `${nodeResourceGroupId}/providers/${type}/${this.name}`;
  }
}

/** Name of the resource group that AKS fills, from its id: unknown until the cluster stands. */
export function nodeResourceGroup(id: string): string {
  return Token.asString(Fn.element(Fn.split("/", id), 4));
}
