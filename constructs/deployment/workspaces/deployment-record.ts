import type { Deployment } from "../deployment-config";

/** What a deployment's stacks do not say themselves, for the programs that read them. */
interface DeploymentRecord {
  readonly deployment: string;
  readonly runMode: "cli" | "vcs";
  readonly ring: "canary" | "early" | "all";
  /** Where its stacks are published, in run mode vcs. */
  readonly repository?: { readonly url: string; readonly branch: string };
}

/**
 * Member of the comment (`"//"`) of the workspaces stack that holds the record. Comments do not count for a revision, so a deployment can
 * move to another ring without a run.
 */
export const recordMember = "//.keyphase";

export function recordOf({ key, names, config }: Deployment): DeploymentRecord {
  const { terraformCloud, gitlab, ring } = config;
  const { runMode } = terraformCloud;
  const record = { deployment: key.value, runMode, ring };
  if (runMode !== "vcs" || gitlab === undefined) return record;
  const project = gitlab.project ?? `${gitlab.group ?? ""}/${names.derived("gitlabPath")}`;
  return {
    ...record,
    repository: { url: `${gitlab.url.replace(/\/+$/, "")}/${project}.git`, branch: gitlab.branch },
  };
}
