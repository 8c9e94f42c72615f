import { OauthClient } from "@cdktf/provider-tfe/lib/oauth-client";
import { ProjectOauthClient } from "@cdktf/provider-tfe/lib/project-oauth-client";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface GitlabConnectionProps {
  readonly name: string;
  /** URL of the GitLab server, without a slash at its end. */
  readonly url: string;
  /** Access token that Terraform Cloud reads the repository and sets its webhook with. Sensitive. */
  readonly token: string;
  /** The only project whose workspaces may use the connection. */
  readonly projectId: string;
}

/** Connection of Terraform Cloud to GitLab. */
export class GitlabConnection extends Construct {
  readonly oauthTokenId: string;
  /** What a workspace waits for before it uses the connection. */
  readonly ready: ITerraformDependable;

  constructor(scope: Construct, id: string, { name, url, token, projectId }: GitlabConnectionProps) {
    super(scope, id);
    const client = new OauthClient(this, "client", {
      name,
      serviceProvider: url === "https://gitlab.com" ? "gitlab_hosted" : "gitlab_enterprise_edition",
      httpUrl: url,
      apiUrl: `${url}/api/v4`,
      oauthToken: token,
      organizationScoped: false,
    });
    this.ready = new ProjectOauthClient(this, "project", { oauthClientId: client.id, projectId });
    this.oauthTokenId = client.oauthTokenId;
  }
}
