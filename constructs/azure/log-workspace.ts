import { LogAnalyticsWorkspace } from "@cdktf/provider-azurerm/lib/log-analytics-workspace";
import { Construct } from "constructs";
import { logRetentionDays } from "./log-retention";
import type { Placement } from "./placement";

export interface LogWorkspaceProps {
  readonly placement: Placement;
  readonly name: string;
}

/**
 * Where logs of the platform go, and where people ask for them.
 *
 * Both over public endpoints, where roles alone decide: the workspace's shared keys are off. Closing the endpoint for writing would not touch
 * diagnostic settings, which use Azure's own network (Microsoft Learn: Design Azure Monitor Private Link configuration), but what analyses
 * the network's flow logs has no such exception.
 */
export class LogWorkspace extends Construct {
  readonly id: string;
  /** What Log Analytics itself knows the workspace by. */
  readonly workspaceId: string;

  constructor(scope: Construct, id: string, { placement, name }: LogWorkspaceProps) {
    super(scope, id);
    const workspace = new LogAnalyticsWorkspace(this, "workspace", {
      ...placement,
      name,
      sku: "PerGB2018",
      retentionInDays: logRetentionDays,
      localAuthenticationEnabled: false,
      internetIngestionEnabled: true,
      internetQueryEnabled: true,
    });
    this.id = workspace.id;
    this.workspaceId = workspace.workspaceId;
  }
}
