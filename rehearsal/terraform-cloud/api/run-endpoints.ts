import type { Run } from "../runs/run";
import type { RunQueue } from "../runs/run-queue";
import { configurationDocument } from "./configuration-document";
import { endpoint, found, malformed, sent } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { page } from "./page";
import { applyDocument, planDocument } from "./plan-document";
import { document, notFound, refusal } from "./response";
import type { Response } from "./response";
import { runDocument } from "./run-document";
import { workspaceDocument } from "./workspace-document";

export const runEndpoints: readonly Endpoint[] = [
  endpoint("POST", "/runs", create),
  endpoint("GET", "/runs/:id", (request) =>
    found(runOf(request), (run) => document({ data: runDocument(run), ...included(run, request) })),
  ),
  endpoint("GET", "/workspaces/:id/runs", list),
  endpoint(
    "POST",
    "/runs/:id/actions/apply",
    action((queue, run) => queue.confirm(run), "Run was not paused for confirmation; apply not allowed."),
  ),
  endpoint(
    "POST",
    "/runs/:id/actions/discard",
    action((queue, run) => queue.discard(run), "Run was not paused for confirmation or priority; discard not allowed."),
  ),
  endpoint(
    "POST",
    "/runs/:id/actions/cancel",
    action((queue, run) => queue.cancel(run), "Run was not planning or applying; cancel not allowed."),
  ),
];

function runOf({ runs, part }: Request): Run | undefined {
  return runs?.queue.byId(part(1));
}

function create({ cloud, runs, body, asker }: Request): Response {
  const { attributes = {}, relationships = {} } = sent(body);
  const workspace = cloud.byId(relationships["workspace"]?.data?.id ?? "");
  if (!workspace || !runs) return notFound;
  const asked = relationships["configuration-version"]?.data?.id;
  const configuration =
    asked === undefined ? runs.configurationOf(workspace) : runs.configurations.find(({ id }) => id === asked);
  if (configuration?.status !== "uploaded") return malformed("Configuration version is missing");
  const isDestroy = attributes["is-destroy"] === true;
  const { "auto-apply": autoApply, message } = attributes;
  const run = runs.order({
    workspace,
    configuration,
    cause: { kind: "person", name: asker.name },
    message: typeof message === "string" ? message : "Queued manually via the Terraform Enterprise API",
    isDestroy,
    planOnly: attributes["plan-only"] === true,
    // A workspace's own setting does not count for what destroys (HCP Terraform, workspace settings, "Auto apply").
    autoApply: typeof autoApply === "boolean" ? autoApply : workspace.settings.autoApply && !isDestroy,
  });
  return document({ data: runDocument(run) }, 201);
}

/** The newest first. Runs that only plan are left out unless they are asked for. */
function list({ cloud, runs, part, query }: Request): Response {
  return found(cloud.byId(part(1)), (workspace) => {
    const statuses = listed(query, "filter[status]");
    const operations = listed(query, "filter[operation]");
    const group = query.get("filter[status_group]");
    const chosen = (runs?.queue.of(workspace) ?? []).filter(
      (run) =>
        (statuses?.includes(run.status) ?? true) &&
        (operations?.includes(operationOf(run)) ?? !run.planOnly) &&
        (group === "final" ? run.isFinal : group === "non_final" ? !run.isFinal : true),
    );
    return document(page(chosen.map(runDocument).reverse(), query));
  });
}

function listed(query: URLSearchParams, name: string): readonly string[] | undefined {
  return query.get(name)?.split(",");
}

function operationOf({ planOnly, order }: Run): string {
  if (planOnly) return "plan_only";
  return order.isDestroy ? "destroy" : "plan_and_apply";
}

/** Actions answer with nothing but the status. */
function action(act: (queue: RunQueue, run: Run) => boolean, refused: string): Endpoint["answer"] {
  return (request) =>
    found(runOf(request), (run) =>
      request.runs && act(request.runs.queue, run) ? { status: 202 } : refusal(409, "transition not allowed", refused),
    );
}

/** What `include` asks for of what belongs to a run. */
function included(run: Run, request: Request): object {
  const parts: Readonly<Record<string, () => object>> = {
    workspace: () => workspaceDocument(run.workspace, request),
    configuration_version: () => configurationDocument(run.order.configuration),
    plan: () => planDocument(run, request.origin),
    apply: () => applyDocument(run, request.origin),
  };
  const asked = (request.query.get("include") ?? "").split(",").flatMap((name) => parts[name]?.() ?? []);
  return asked.length > 0 ? { included: asked } : {};
}
