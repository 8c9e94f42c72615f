import { shortRevision } from "../../synthesized/short-revision";
import type { Workspace } from "../terraform-cloud/workspace";

/** What a workspace is at, for people: `at revision 3f2ab4c0d1e2`. */
export function appliedText(workspace: Workspace | undefined): string {
  const { applied, started } = workspace?.revisions ?? {};
  if (started !== undefined && applied !== started) return `halfway to revision ${shortRevision(started)}`;
  return applied === undefined || started === undefined ? "not applied" : `at revision ${shortRevision(applied)}`;
}
