import { Workspace } from "@cdktf/provider-tfe/lib/workspace";
import { Construct } from "constructs";
import type { ITerraformDependable } from "cdktf";

/** Where a workspace takes its configuration from, and what starts its runs. */
export interface WorkspaceRepository {
  /** Path of the repository with its group, `customers/platforms/wm-prod`. */
  readonly identifier: string;
  readonly branch: string;
  /** Connection of Terraform Cloud to the git server. */
  readonly oauthTokenId: string;
  /** Folder of the configuration; it must exist. */
  readonly workingDirectory: string;
  /** The file whose change starts a run. */
  readonly trigger: string;
  /** What must be there before the workspace asks for the repository. */
  readonly dependsOn: ITerraformDependable[];
}

export interface ConnectedWorkspaceProps {
  readonly name: string;
  readonly description: string;
  readonly projectId: string;
  /** Exact Terraform version of its runs. */
  readonly terraformVersion: string;
  /** Runs apply without a person's approval, whatever started them. */
  readonly autoApply: boolean;
  /** Health assessments: drift detection and checks. */
  readonly assessments: boolean;
  readonly tags: Readonly<Record<string, string>>;
  /** @default none: runs start from the command line */
  readonly repository?: WorkspaceRepository;
}

/** A workspace that a push or the command line starts. */
export class ConnectedWorkspace extends Construct {
  readonly id: string;

  constructor(scope: Construct, id: string, { repository, autoApply, assessments, ...props }: ConnectedWorkspaceProps) {
    super(scope, id);
    const workspace = new Workspace(this, "workspace", {
      name: props.name,
      description: props.description,
      projectId: props.projectId,
      terraformVersion: props.terraformVersion,
      tags: props.tags,
      autoApply,
      autoApplyRunTrigger: autoApply,
      assessmentsEnabled: assessments,
      // A workspace that has never had a run ignores pushes.
      queueAllRuns: true,
      allowDestroyPlan: true,
      // A plan runs the code of whoever may push a branch, with the workspace's credentials.
      speculativeEnabled: false,
      // Terraform Cloud then refuses to delete a workspace that still manages something.
      forceDelete: false,
      ...(repository && pushes(repository)),
    });
    this.id = workspace.id;
  }
}

function pushes({ identifier, branch, oauthTokenId, workingDirectory, trigger, dependsOn }: WorkspaceRepository) {
  return {
    workingDirectory,
    fileTriggersEnabled: true,
    triggerPatterns: [trigger],
    vcsRepo: { identifier, branch, oauthTokenId, ingressSubmodules: false },
    dependsOn,
  };
}
