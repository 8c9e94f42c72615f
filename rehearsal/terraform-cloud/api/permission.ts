import type { Workspace } from "../workspace";

/** What somebody may do with a workspace, in Terraform Cloud's words. */
export const permissions = [
  "can-destroy",
  "can-force-unlock",
  "can-lock",
  "can-queue-apply",
  "can-queue-destroy",
  "can-queue-run",
  "can-read-run",
  "can-read-settings",
  "can-read-state-outputs",
  "can-read-state-versions",
  "can-unlock",
  "can-update",
] as const;

export type Permission = (typeof permissions)[number];

/** Whether a person has a permission. */
export type Access = (person: string, workspace: Workspace, permission: Permission) => boolean;
