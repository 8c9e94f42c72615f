import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { allOf } from "./pages";
import { isRefusal } from "./refusal";
import type { Workspace } from "./workspace";

/** Outputs of each phase: the revision that an apply ends with, and the one that it begins with. */
const REVISION_OUTPUTS = ["revision", "started"] as const;

const output = z.object({ name: z.string(), value: z.unknown() });

/**
 * Revision that a workspace is applied at, 64 hex digits; empty where nothing is applied, where an apply has failed midway, or where the
 * state names no revision. The outputs of a state are worked out a moment after it is stored: until then Terraform Cloud answers
 * 503, which the client outwaits. Refuses where the token may not read them.
 */
export async function appliedRevision(api: Api, { id, workspace, mayRead }: Workspace): Promise<string> {
  if (!mayRead.outputs) {
    throw new ReportedError([
      `${workspace}: the token in ${api.token.source} may not read the outputs of its state, so nobody can say what is applied. Give its team admin access to the workspace's project (permission can-read-state-outputs).`,
    ]);
  }
  const values = await outputsOf(api, id);
  const [applied, started] = REVISION_OUTPUTS.map((name) => values.get(name));
  return typeof applied === "string" && applied === started ? applied : "";
}

async function outputsOf(api: Api, workspaceId: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const outputs = await allOf(api, `/workspaces/${workspaceId}/current-state-version-outputs`, output);
    return new Map(outputs.map(({ attributes: { name, value } }) => [name, value]));
  } catch (error) {
    if (isRefusal(error, 404)) return new Map();
    throw error;
  }
}
