import type { Api } from "./api";
import { stateOutputs } from "./state-outputs";
import type { Workspace } from "./workspace";

/** Outputs of each phase: the revision that an apply ends with, and the one that it begins with. */
const REVISION_OUTPUTS = ["revision", "started"] as const;

/**
 * Revision that a workspace is applied at, 64 hex digits; empty where nothing is applied, where an apply has failed midway, or where the
 * state names no revision. Refuses where the token may not read the state's outputs.
 */
export async function appliedRevision(api: Api, workspace: Workspace): Promise<string> {
  const values = await stateOutputs(api, workspace);
  const [applied, started] = REVISION_OUTPUTS.map((name) => values.get(name));
  return typeof applied === "string" && applied === started ? applied : "";
}
