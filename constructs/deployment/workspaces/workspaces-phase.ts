import { DataTfeWorkspace } from "@cdktf/provider-tfe/lib/data-tfe-workspace";
import { Project } from "@cdktf/provider-tfe/lib/project";
import { TfeProvider } from "@cdktf/provider-tfe/lib/provider";
import { TerraformOutput } from "cdktf";
import type { App } from "cdktf";
import { Construct } from "constructs";
import { WorkspaceAccess } from "../../terraform-cloud/workspace-access";
import type { Deployment } from "../deployment-config";
import { Phase } from "../phase";
import type { PhaseDescription } from "../phase-description";
import { AzureTrust } from "./azure-trust";
import { CredentialSets } from "./credential-sets";
import type { VaultServer } from "./credential-sets";
import { DeploymentAgents } from "./deployment-agents";
import { recordMember, recordOf } from "./deployment-record";
import { DeploymentRepository } from "./deployment-repository";
import { Notifications } from "./notifications";
import { PhaseWorkspaces } from "./phase-workspaces";
import { stateReaders, unlikeStacks } from "./state-readers";

export interface WorkspacesPhaseProps {
  /** The phases after this one, in order. */
  readonly phases: readonly PhaseDescription[];
  /** The Vault server that phases log in to.
   * @default none: no phase does */
  readonly vault?: VaultServer;
}

/**
 * The phase before all others: the Terraform Cloud project, a workspace per phase with its credentials, and the git connection.
 *
 * Its own workspace is made by Terraform when it meets the cloud block, in a project that is there already. A variable set of that project
 * gives its runs what only a person can: TFE_TOKEN, in run mode vcs GITLAB_TOKEN and gitlab_token, and for Azure a login to Entra. It is
 * never connected to git, since it makes the repository: `cdktf deploy` starts it in both run modes. It is destroyed last: Terraform Cloud
 * deletes no workspace that still manages something.
 */
export class WorkspacesPhase extends Phase {
  constructor(scope: App, deployment: Deployment, { phases, vault }: WorkspacesPhaseProps) {
    super(scope, deployment, "workspaces", {});
    this.addOverride(recordMember, recordOf(deployment));
    const { config, key, names } = deployment;
    const { hostname, organization, runMode } = config.terraformCloud;
    new TfeProvider(this, "tfe", { hostname, organization });
    const { id: projectId } = new Project(this, "project", {
      name: names.project,
      description: `Deployment ${key.value}`,
      tags: this.tags,
    });
    const repository =
      runMode === "vcs"
        ? new DeploymentRepository(this, "git", { projectId, workspaces: phases.map(({ name }) => names.phase(name)) })
        : undefined;
    const workspaces = new PhaseWorkspaces(this, "workspaces", { phases, projectId, repository });
    const own = new DataTfeWorkspace(this, "own", { name: this.node.id });
    this.openStates(phases, workspaces, own.id);
    new CredentialSets(this, "credentials", { deployment, vault, phases, projectId, workspaces });
    new AzureTrust(this, "azure-trust", { phases });
    new Notifications(this, "notifications", { workspaceIds: new Map([[this.name, own.id], ...workspaces.ids]) });

    new TerraformOutput(this, "workspace-ids", { value: Object.fromEntries(workspaces.ids) }).overrideLogicalId(
      "workspaces",
    );
    if (repository) new TerraformOutput(this, "repository", { value: repository.url });
    this.node.addValidation({ validate: () => unlikeStacks(this, phases) });
  }

  /** The workspace lies outside the deployment's project, which this phase makes. */
  protected override get project(): string | undefined {
    return this.deployment.config.terraformCloud.bootstrapProject;
  }

  /** Where runs take place, and who reads which state. */
  private openStates(phases: readonly PhaseDescription[], workspaces: PhaseWorkspaces, ownId: string): void {
    const { autoApply, assessments } = this.deployment.config.terraformCloud;
    const agents = new DeploymentAgents(this, "agents", { phases, workspaces });
    const scope = new Construct(this, "access");
    for (const description of phases) {
      new WorkspaceAccess(scope, description.name, {
        workspaceId: workspaces.idOf(description.name),
        agentPoolId: agents.poolOf(description),
        stateReaders: stateReaders(this, description.name, workspaces),
        autoApply: autoApply.includes(description.name),
        assessments,
      });
    }
    new WorkspaceAccess(scope, this.name, {
      workspaceId: ownId,
      stateReaders: stateReaders(this, this.name, workspaces),
      autoApply: autoApply.includes(this.name),
      assessments,
      tags: this.tags,
    });
  }
}
