import { holderOf } from "../workspace-lock";
import type { Workspace } from "../workspace";
import type { Request } from "./endpoint";
import { permissions } from "./permission";

/** A workspace as its asker sees it. */
export function workspaceDocument(workspace: Workspace, { asker, runs, may }: Request): object {
  const { id, name, organization, settings, state, lock } = workspace;
  const current = runs?.queue.currentOf(workspace);
  const latest = current ?? runs?.queue.of(workspace).findLast(({ planOnly, isFinal }) => isFinal && !planOnly);
  const configuration = runs?.configurationOf(workspace);
  return {
    id,
    type: "workspaces",
    attributes: {
      name,
      description: settings.description,
      locked: lock !== undefined || current !== undefined,
      "locked-reason": lock?.reason ?? "",
      "auto-apply": settings.autoApply,
      "auto-apply-run-trigger": settings.autoApplyRunTrigger,
      "file-triggers-enabled": settings.fileTriggersEnabled,
      "trigger-patterns": settings.triggerPatterns,
      "trigger-prefixes": settings.triggerPrefixes,
      "queue-all-runs": settings.queueAllRuns,
      "working-directory": settings.workingDirectory,
      "terraform-version": settings.terraformVersion,
      "resource-count": workspace.managed.length,
      "global-remote-state": workspace.sharedWithAll,
      "vcs-repo": settings.vcsRepository ?? null,
      "vcs-repo-identifier": settings.vcsRepository?.identifier ?? null,
      "tag-names": [],
      permissions: Object.fromEntries(permissions.map((permission) => [permission, may(workspace, permission)])),
      ...execution(workspace, asker),
    },
    relationships: {
      organization: { data: { id: organization, type: "organizations" } },
      project: { data: settings.projectId === "" ? null : { id: settings.projectId, type: "projects" } },
      "agent-pool": { data: settings.agentPoolId === "" ? null : { id: settings.agentPoolId, type: "agent-pools" } },
      "current-run": { data: latest ? { id: latest.id, type: "runs" } : null },
      "latest-run": { data: latest ? { id: latest.id, type: "runs" } : null },
      "current-configuration-version": {
        data: configuration ? { id: configuration.id, type: "configuration-versions" } : null,
      },
      "current-state-version": { data: state ? { id: state.id, type: "state-versions" } : null },
      "locked-by": { data: lock ? { id: holderOf(lock), type: lock.by === "person" ? "users" : "runs" } : null },
    },
    links: { self: `/api/v2/organizations/${organization}/workspaces/${name}` },
  };
}

/**
 * Terraform of a run sees a workspace that executes "locally": the rehearsal stands where Terraform Cloud's own worker does, which
 * runs Terraform on its own machine too.
 */
function execution({ settings: { executionMode } }: Workspace, { by }: Request["asker"]): object {
  return by === "run"
    ? { "execution-mode": "local", operations: false }
    : { "execution-mode": executionMode, operations: executionMode !== "local" };
}
