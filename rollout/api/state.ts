import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { documentOf } from "./document";
import { isRefusal } from "./refusal";
import type { Workspace } from "./workspace";

const stateVersion = documentOf(
  z.object({
    "resources-processed": z.boolean().default(false),
    resources: z.array(z.object({ type: z.string(), count: z.number() })).nullish(),
  }),
);

/** Looks at a state, a second apart, while Terraform Cloud counts. */
const LOOKS = 60;

/**
 * Number of resources that a workspace's state manages, 0 where there is no state; undefined where Terraform Cloud does not say. Refuses
 * where the token may not read the state: Terraform Cloud answers then as if there were none.
 */
export async function managedResources(api: Api, { id, workspace, mayRead }: Workspace): Promise<number | undefined> {
  if (!mayRead.state) {
    throw new ReportedError([
      `${workspace}: the token in ${api.token.source} may not read its state, so nobody can say what is in it. Give its team admin access to the workspace's project (permission can-read-state-versions).`,
    ]);
  }
  for (let look = 0; look < LOOKS; look += 1) {
    const state = await currentState(api, id);
    if (!state) return 0;
    const { "resources-processed": processed, resources } = state.data.attributes;
    if (processed && resources) return counted(resources);
    await api.clock.wait(1000);
  }
  return undefined;
}

async function currentState(api: Api, workspaceId: string): Promise<z.infer<typeof stateVersion> | undefined> {
  try {
    return await api.get(`/workspaces/${workspaceId}/current-state-version`, stateVersion);
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** Data sources stand in the same list, as `data.<type>`. */
function counted(resources: readonly { readonly type: string; readonly count: number }[]): number {
  return resources.filter(({ type }) => !type.startsWith("data.")).reduce((sum, { count }) => sum + count, 0);
}
