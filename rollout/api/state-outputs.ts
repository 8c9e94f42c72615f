import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { allOf } from "./pages";
import { isRefusal } from "./refusal";
import type { Workspace } from "./workspace";

const output = z.object({ name: z.string(), value: z.unknown() });

/**
 * Outputs of a workspace's current state by name; none where there is no state. Terraform Cloud shows the value of a sensitive one as
 * null. The outputs of a state are worked out a moment after it is stored: until then Terraform Cloud answers 503, which the client
 * outwaits. Refuses where the token may not read them.
 */
export async function stateOutputs(
  api: Api,
  { id, workspace, mayRead }: Workspace,
): Promise<ReadonlyMap<string, unknown>> {
  if (!mayRead.outputs) {
    throw new ReportedError([
      `${workspace}: the token in ${api.token.source} may not read the outputs of its state, so nobody can say what is applied. Give its team admin access to the workspace's project (permission can-read-state-outputs).`,
    ]);
  }
  try {
    const outputs = await allOf(api, `/workspaces/${id}/current-state-version-outputs`, output);
    return new Map(outputs.map(({ attributes: { name, value } }) => [name, value]));
  } catch (error) {
    if (isRefusal(error, 404)) return new Map();
    throw error;
  }
}
