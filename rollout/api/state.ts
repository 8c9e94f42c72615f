import { z } from "zod";
import type { Api } from "./api";
import { documentOf } from "./document";
import { allOf } from "./pages";
import { isRefusal } from "./refusal";

/** Output of each phase that says at which revision it is applied. */
const revisionOutput = "revision";

const output = z.object({ name: z.string(), value: z.unknown() });

/**
 * Revision that a workspace's state carries, 64 hex digits; empty where nothing is applied, or a state without a revision. The outputs
 * of a state are worked out a moment after it is stored: until then Terraform Cloud answers 503, which the client outwaits.
 */
export async function appliedRevision(api: Api, workspaceId: string): Promise<string> {
  try {
    const outputs = await allOf(api, `/workspaces/${workspaceId}/current-state-version-outputs`, output);
    const value = outputs.find(({ attributes: { name } }) => name === revisionOutput)?.attributes.value;
    return typeof value === "string" ? value : "";
  } catch (error) {
    if (isRefusal(error, 404)) return "";
    throw error;
  }
}

const stateVersion = documentOf(
  z.object({
    "resources-processed": z.boolean().default(false),
    resources: z.array(z.object({ type: z.string(), count: z.number() })).nullish(),
  }),
);

/** Asked again this often, a second apart, while Terraform Cloud counts. */
const PATIENCE = 60;

/** Number of resources that a workspace's state manages, 0 where there is no state; undefined where Terraform Cloud does not say. */
export async function managedResources(api: Api, workspaceId: string): Promise<number | undefined> {
  for (let asked = 0; asked < PATIENCE; asked += 1) {
    const state = await currentState(api, workspaceId);
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
