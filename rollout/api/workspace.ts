import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { anything, documentOf } from "./document";
import type { Link } from "./document";
import { isRefusal } from "./refusal";

/** Where a workspace is found. */
export interface WorkspaceName {
  readonly organization: string;
  readonly workspace: string;
}

/** What is read of a workspace. */
export interface Workspace extends WorkspaceName {
  readonly id: string;
  /** `remote`, `agent` or `local`. */
  readonly executionMode: string;
  /** The token may read the state itself, and its outputs. A state that it may not read looks like none. */
  readonly mayRead: { readonly state: boolean; readonly outputs: boolean };
  /** What a run trigger starts there is applied without a question. */
  readonly autoApplyRunTrigger: boolean;
  /** Connected to git. */
  readonly connected: boolean;
  readonly workingDirectory: string;
  readonly locked: boolean;
  readonly lockReason: string;
  /** The run, person or team that holds the lock. */
  readonly lockHolder?: Link;
  /** The run that has the workspace now, or had it last. */
  readonly currentRun?: string;
  /** The configuration version that a run takes where none is named. */
  readonly currentConfigurationVersion?: string;
}

const workspaceDocument = documentOf(
  z.object({
    permissions: z
      .object({
        "can-read-state-versions": z.boolean().default(false),
        "can-read-state-outputs": z.boolean().default(false),
      })
      .nullish(),
    "auto-apply-run-trigger": z.boolean().default(false),
    "execution-mode": z.string().default("remote"),
    "vcs-repo": z.object({ identifier: z.string().nullish() }).nullish(),
    "working-directory": z.string().nullish(),
    locked: z.boolean().default(false),
    "locked-reason": z.string().nullish(),
  }),
);

/** The workspace; undefined where there is none, or where the token may not see it: Terraform Cloud answers both alike. */
export async function findWorkspace(api: Api, name: WorkspaceName): Promise<Workspace | undefined> {
  const { organization, workspace } = name;
  const path = `/organizations/${encodeURIComponent(organization)}/workspaces/${encodeURIComponent(workspace)}`;
  try {
    return read(name, await api.get(path, workspaceDocument));
  } catch (error) {
    if (!isRefusal(error, 404)) throw error;
    await requireOrganization(api, organization);
    return undefined;
  }
}

function read(
  name: WorkspaceName,
  { data: { id, attributes, relationships } }: z.infer<typeof workspaceDocument>,
): Workspace {
  const mayRead = attributes.permissions?.["can-read-state-versions"] ?? false;
  return {
    ...name,
    id,
    // Who may read a state may read its outputs; older Terraform Enterprise names the first permission only.
    mayRead: { state: mayRead, outputs: mayRead || (attributes.permissions?.["can-read-state-outputs"] ?? false) },
    autoApplyRunTrigger: attributes["auto-apply-run-trigger"],
    executionMode: attributes["execution-mode"],
    connected: Boolean(attributes["vcs-repo"]),
    workingDirectory: attributes["working-directory"] ?? "",
    locked: attributes.locked,
    lockReason: attributes["locked-reason"] ?? "",
    lockHolder: relationships["locked-by"]?.data ?? undefined,
    currentRun: relationships["current-run"]?.data?.id,
    currentConfigurationVersion: relationships["current-configuration-version"]?.data?.id,
  };
}

async function requireOrganization(api: Api, organization: string): Promise<void> {
  try {
    await api.get(`/organizations/${encodeURIComponent(organization)}`, anything);
  } catch (error) {
    if (!isRefusal(error, 404)) throw error;
    throw new ReportedError([
      `${api.shown} has no organization ${organization}, or the token in ${api.token.source} is not one of it. Is terraformCloud.organization right in the dataset? Its token is made at https://${api.hostname}/app/settings/tokens by a member of ${organization}.`,
    ]);
  }
}
