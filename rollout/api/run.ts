import { z } from "zod";
import type { Api } from "./api";
import { anything, documentOf, pageOf, resource } from "./document";

/** What is read of a run. */
export interface Run {
  readonly id: string;
  /** A run state of Terraform Cloud, `planning`. */
  readonly status: string;
  readonly message: string;
  /** Waits for somebody to confirm its plan. */
  readonly confirmable: boolean;
  readonly discardable: boolean;
  /** Applies without anybody's confirmation. */
  readonly autoApply: boolean;
  readonly isDestroy: boolean;
  readonly planOnly: boolean;
  readonly configurationVersion?: string;
}

/** What a new run is to do. */
export interface RunOrder {
  readonly workspaceId: string;
  readonly message: string;
  /** @default the workspace's current one */
  readonly configurationVersion?: string;
  readonly isDestroy?: boolean;
  readonly planOnly?: boolean;
}

const attributes = z.object({
  status: z.string(),
  message: z.string().nullish(),
  actions: z.object({ "is-confirmable": z.boolean(), "is-discardable": z.boolean().default(false) }).nullish(),
  "auto-apply": z.boolean().default(false),
  "is-destroy": z.boolean().default(false),
  "plan-only": z.boolean().default(false),
});

export async function readRun(api: Api, id: string): Promise<Run> {
  return read((await api.get(`/runs/${id}`, documentOf(attributes))).data);
}

/**
 * Orders a run. The workspace's own auto-apply setting is overruled: whoever orders a run here confirms its plan.
 * Not repeated where the answer is lost: it throws a LostConnection, and the run may be there.
 */
export async function orderRun(api: Api, { workspaceId, message, ...order }: RunOrder): Promise<Run> {
  const { configurationVersion: version, isDestroy = false, planOnly = false } = order;
  const body = {
    data: {
      type: "runs",
      attributes: {
        message,
        "is-destroy": isDestroy,
        "auto-apply": false,
        // Left out, it is what the configuration version says.
        ...(planOnly && { "plan-only": true }),
      },
      relationships: {
        workspace: { data: { type: "workspaces", id: workspaceId } },
        ...(version !== undefined && {
          "configuration-version": { data: { type: "configuration-versions", id: version } },
        }),
      },
    },
  };
  return read((await api.post("/runs", body, documentOf(attributes), false)).data);
}

/** Which runs of a workspace are asked for, in the words of Terraform Cloud's API ("List Runs in a Workspace"). */
export interface RunChoice {
  /** @default all of them */
  readonly statusGroup?: "non_final";
  /** @default all but plan_only */
  readonly operation?: "plan_only" | "plan_and_apply" | "destroy";
}

/** The workspace's newest runs, newest first, 100 at most. */
export async function newestRuns(api: Api, workspaceId: string, { statusGroup, operation }: RunChoice): Promise<Run[]> {
  const query = new URLSearchParams({
    "page[size]": "100",
    ...(statusGroup && { "filter[status_group]": statusGroup }),
    ...(operation && { "filter[operation]": operation }),
  });
  await api.lists.pass();
  return (await api.get(`/workspaces/${workspaceId}/runs?${query.toString()}`, pageOf(attributes))).data.map(read);
}

/** Applies the plan that the run has made. Terraform Cloud answers 409 where it does not wait for that (any more). */
export async function confirmRun(api: Api, id: string): Promise<void> {
  await api.post(`/runs/${id}/actions/apply`, { comment: "Confirmed by keyphase" }, anything, true);
}

export async function discardRun(api: Api, id: string, comment: string): Promise<void> {
  await api.post(`/runs/${id}/actions/discard`, { comment }, anything, true);
}

function read({ id, attributes: run, relationships }: z.infer<ReturnType<typeof resource<typeof attributes>>>): Run {
  return {
    id,
    status: run.status,
    message: run.message ?? "",
    confirmable: run.actions?.["is-confirmable"] ?? false,
    discardable: run.actions?.["is-discardable"] ?? false,
    autoApply: run["auto-apply"],
    isDestroy: run["is-destroy"],
    planOnly: run["plan-only"],
    configurationVersion: relationships["configuration-version"]?.data?.id,
  };
}
