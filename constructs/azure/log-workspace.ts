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
 * Written to by diagnostic settings only, which use Azure's own network (Microsoft Learn: Design Azure Monitor Private Link configuration), so
 * the public endpoint for writing is closed. People ask over a public one, where their roles decide: the workspace's shared keys are off.
 */
export class LogWorkspace extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { placement, name }: LogWorkspaceProps) {
    super(scope, id);
    const workspace = new LogAnalyticsWorkspace(this, "workspace", {
      ...placement,
      name,
      sku: "PerGB2018",
      retentionInDays: logRetentionDays,
      localAuthenticationEnabled: false,
      internetIngestionEnabled: false,
      internetQueryEnabled: true,
    });
    this.id = workspace.id;
  }
}
