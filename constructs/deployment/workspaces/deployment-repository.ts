import { GitlabProvider } from "@cdktf/provider-gitlab/lib/provider";
import { Construct } from "constructs";
import { SharedRepository } from "../../gitlab/shared-repository";
import { TemplateRepository } from "../../gitlab/template-repository";
import type { WorkspaceRepository } from "../../terraform-cloud/connected-workspace";
import { GitlabConnection } from "../../terraform-cloud/gitlab-connection";
import type { Deployment, DeploymentConfig } from "../deployment-config";
import type { Phase } from "../phase";
import { ReportedError } from "../reported-error";
import { storedSecret } from "./stored-secret";

export interface DeploymentRepositoryProps {
  /** Terraform Cloud project whose workspaces use the repository. */
  readonly projectId: string;
  /** Names of those workspaces. */
  readonly workspaces: readonly string[];
}

/**
 * A configuration of nothing. A workspace runs once when it is made, and that run fails where its folder is missing or empty; the first
 * publication replaces it.
 */
const nothingYet = `${JSON.stringify({ "//": "Nothing is published yet." }, undefined, 2)}\n`;

/** The repository in GitLab that the deployment is published to, and its connection to Terraform Cloud. */
export class DeploymentRepository extends Construct {
  readonly url: string;
  private readonly branch: string;
  private readonly repository: TemplateRepository | SharedRepository;
  private readonly connection: GitlabConnection;

  constructor(phase: Phase, id: string, { projectId, workspaces }: DeploymentRepositoryProps) {
    super(phase, id);
    const { config, key, names } = phase.deployment;
    if (config.gitlab === undefined) {
      throw new ReportedError([`${key.value}: gitlab is missing; terraformCloud.runMode vcs needs a repository`]);
    }
    const { branch } = config.gitlab;
    const url = config.gitlab.url.replace(/\/+$/, "");
    // Its token (GITLAB_TOKEN) must be a person's: GitLab copies no template for a group's token.
    new GitlabProvider(phase, "gitlab", { baseUrl: `${url}/api/v4/` });
    this.repository = repositoryOf(this, phase.deployment, config.gitlab, workspaces);
    const token = storedSecret(phase, {
      name: "gitlab_token",
      description: "GitLab access token (scope api) that Terraform Cloud reads the repository with",
    });
    this.connection = new GitlabConnection(this, "connection", {
      name: names.derived("terraformCloud", "gitlab"),
      url,
      token: token.stringValue,
      projectId,
    });
    this.branch = branch;
    this.url = this.repository.url;
  }

  /** What the named workspace takes from the repository. */
  of(workspace: string): WorkspaceRepository {
    return {
      identifier: this.repository.identifier,
      branch: this.branch,
      oauthTokenId: this.connection.oauthTokenId,
      workingDirectory: `stacks/${workspace}`,
      // Not the folder: a push would plan every phase that changed at once. A push touches the marker of the first one only.
      trigger: `start/${workspace}`,
      dependsOn: [this.repository.ready, this.connection.ready],
    };
  }
}

function repositoryOf(
  scope: Construct,
  { key, names }: Deployment,
  { project, group, template, branch }: NonNullable<DeploymentConfig["gitlab"]>,
  workspaces: readonly string[],
): TemplateRepository | SharedRepository {
  const files = Object.fromEntries(workspaces.map((workspace) => [`stacks/${workspace}/cdk.tf.json`, nothingYet]));
  if (project !== undefined) return new SharedRepository(scope, "shared", { project, branch, files });
  if (group === undefined || template === undefined) {
    throw new ReportedError([`${key.value}: gitlab names neither a project nor a group and a template`]);
  }
  const path = names.derived("gitlabPath");
  const description = `Terraform configuration of ${key.value}`;
  return new TemplateRepository(scope, "repository", { path, description, group, template, branch, files });
}
