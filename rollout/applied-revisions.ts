import { Api } from "./api/api";
import { appliedRevision } from "./api/applied-revision";
import { findToken } from "./api/token";
import { findWorkspace } from "./api/workspace";

/** Revisions that an organization's workspaces are applied at, read from Terraform Cloud. */
export class AppliedRevisions {
  constructor(
    private readonly api: Api,
    private readonly organization: string,
  ) {}

  /** Undefined where no token for the host is given. */
  static find(hostname: string, organization: string): AppliedRevisions | undefined {
    const token = findToken(hostname);
    return token && new AppliedRevisions(new Api({ hostname, token }), organization);
  }

  /** Undefined where the workspace is not applied, or not there. */
  async appliedRevision(workspace: string): Promise<string | undefined> {
    const found = await findWorkspace(this.api, { organization: this.organization, workspace });
    return found && ((await appliedRevision(this.api, found)) || undefined);
  }
}
