import { ReportedError } from "../../constructs/deployment/reported-error";
import type { TerraformCloud } from "../terraform-cloud/terraform-cloud";

/** Branch of a repository whose own default nobody knows. */
const USUAL_BRANCH = "main";

/** The one repository that the deployment's workspaces take their configuration from, and its branch. */
export function connectionOf(key: string, cloud: TerraformCloud): { identifier: string; branch: string } {
  const connected = cloud.all.flatMap(({ settings: { vcsRepository } }) => vcsRepository ?? []);
  const [first] = connected;
  if (!first) {
    throw new ReportedError([
      `${key}: no workspace is connected to a repository, so no push starts a run. rehearse --push is for deployments in run mode vcs (terraformCloud.runMode).`,
    ]);
  }
  const branch = first.branch === "" ? USUAL_BRANCH : first.branch;
  const other = connected.find(({ identifier }) => identifier !== first.identifier);
  if (!other) return { identifier: first.identifier, branch };
  throw new ReportedError([
    `${key}: its workspaces are connected to ${first.identifier} and to ${other.identifier} (expected one repository for all)`,
  ]);
}
