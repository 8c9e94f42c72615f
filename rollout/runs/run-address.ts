import type { WorkspaceName } from "../api/workspace";

/** Where a person sees a workspace, in the form that Terraform's own command line prints. */
export function workspaceAddress(hostname: string, { organization, workspace }: WorkspaceName): string {
  return `https://${hostname}/app/${organization}/${workspace}`;
}

export function runAddress(hostname: string, name: WorkspaceName, runId: string): string {
  return `${workspaceAddress(hostname, name)}/runs/${runId}`;
}
