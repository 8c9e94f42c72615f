import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import type { Api } from "./api";
import { isRefusal } from "./refusal";

/** One object that a plan changes: part of Terraform's JSON output format, `resource_changes`. */
const changes = z.object({
  resource_changes: z
    .array(
      z.object({
        address: z.string(),
        mode: z.string(),
        change: z.object({ actions: z.array(z.string()) }),
      }),
    )
    .default([]),
});

export type ResourceChange = z.infer<typeof changes>["resource_changes"][number];

/** Looks, a second apart, while Terraform Cloud prepares the document: it answers with nothing until then. */
const LOOKS = 60;

/**
 * What the run's plan changes, object by object. Deferred changes stand elsewhere in the plan and are not among them. Terraform Cloud
 * gives the plan itself only to who administers the workspace.
 */
export async function plannedChanges(api: Api, runId: string): Promise<readonly ResourceChange[]> {
  for (let look = 0; look < LOOKS; look += 1) {
    const plan = await planOf(api, runId);
    if (plan) return plan.resource_changes;
    await api.clock.wait(1000);
  }
  throw new ReportedError([
    `${api.hostname} does not give out what ${runId} has planned, so nobody can say what it destroys. Call again later: nothing was applied.`,
  ]);
}

async function planOf(api: Api, runId: string): Promise<z.infer<typeof changes> | undefined> {
  try {
    return await api.get(`/runs/${runId}/plan/json-output`, changes.optional());
  } catch (error) {
    if (!isRefusal(error, 403, 404)) throw error;
    throw new ReportedError([
      `The token in ${api.token.source} may not read the plan of ${runId}, so nobody can say what it destroys. Give it admin access to the deployment's project: Terraform Cloud shows plans (their JSON output) to nobody else.`,
    ]);
  }
}
