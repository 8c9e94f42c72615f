import { WorkspaceSettings } from "@cdktf/provider-tfe/lib/workspace-settings";
import { Construct } from "constructs";

export interface WorkspaceAccessProps {
  readonly workspaceId: string;
  /** Pool whose agents take the workspace's runs.
   * @default none: runs take place in Terraform Cloud */
  readonly agentPoolId?: string;
  /** Workspaces that read its state. */
  readonly stateReaders: string[];
  readonly autoApply: boolean;
  readonly assessments: boolean;
  /** @default the workspace's own stay as they are */
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * Where the runs of a workspace take place, and who reads its state: nobody but the named workspaces. A resource of its own, since
 * `tfe_workspace` has given up these arguments.
 */
export class WorkspaceAccess extends Construct {
  constructor(scope: Construct, id: string, props: WorkspaceAccessProps) {
    super(scope, id);
    const { workspaceId, agentPoolId, stateReaders, autoApply, assessments, tags } = props;
    new WorkspaceSettings(this, "settings", {
      workspaceId,
      executionMode: agentPoolId === undefined ? "remote" : "agent",
      agentPoolId,
      globalRemoteState: false,
      remoteStateConsumerIds: stateReaders,
      // The provider resets both to false when it changes settings that do not name them (hashicorp/terraform-provider-tfe#1791).
      autoApply,
      assessmentsEnabled: assessments,
      tags,
    });
  }
}
