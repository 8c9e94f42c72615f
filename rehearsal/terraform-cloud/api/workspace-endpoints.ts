import { holderOf, isHeldBy } from "../workspace-lock";
import type { Workspace } from "../workspace";
import { endpoint, found, sent } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { page } from "./page";
import { document, notFound, refusal } from "./response";
import type { Response } from "./response";
import { workspaceDocument } from "./workspace-document";

export const workspaceEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/organizations/:organization/workspaces", list),
  endpoint("POST", "/organizations/:organization/workspaces", create),
  endpoint("GET", "/organizations/:organization/workspaces/:name", (request) =>
    shown(request.cloud.byName(request.part(1), request.part(2)), request),
  ),
  endpoint("GET", "/workspaces/:id", (request) => shown(request.cloud.byId(request.part(1)), request)),
  endpoint("POST", "/workspaces/:id/actions/lock", lock),
  endpoint("POST", "/workspaces/:id/actions/unlock", unlock),
  endpoint("POST", "/workspaces/:id/actions/force-unlock", forceUnlock),
];

function shown(workspace: Workspace | undefined, request: Request): Response {
  return found(workspace, (known) => document({ data: workspaceDocument(known, request) }));
}

function list(request: Request): Response {
  const { cloud, part, query } = request;
  const name = query.get("search[name]") ?? "";
  const project = query.get("filter[project][id]");
  const workspaces = cloud.all.filter(
    (workspace) =>
      workspace.organization === part(1) &&
      workspace.name.includes(name) &&
      (project === null || workspace.settings.projectId === project),
  );
  return document(
    page(
      workspaces.map((workspace) => workspaceDocument(workspace, request)),
      query,
    ),
  );
}

/** Terraform itself creates the workspace of a `cloud` block where there is none. No run may make another one by reading its state. */
function create(request: Request): Response {
  const { cloud, part, body, asker } = request;
  const name = sent(body).attributes?.["name"];
  if (name !== asker.name || asker.by !== "run") return notFound;
  return document({ data: workspaceDocument(cloud.create(part(1), asker.name), request) }, 201);
}

function lock(request: Request): Response {
  const { cloud, part, runs, asker, body } = request;
  return found(cloud.byId(part(1)), (workspace) => {
    const holder = workspace.lock;
    const current = asker.by === "person" ? runs?.queue.currentOf(workspace) : undefined;
    if (holder ?? current) {
      const by = holder ? holderOf(holder) : `the run ${current?.id ?? ""}`;
      const detail = `Unable to lock workspace ${workspace.name}. The workspace is already locked by ${by}.`;
      return refusal(409, "conflict", detail);
    }
    workspace.lock = { ...asker, reason: reasonIn(body) };
    return shown(workspace, request);
  });
}

function unlock(request: Request): Response {
  return freed(request, ({ lock: holder }) => isHeldBy(holder, request.asker.by, request.asker.name));
}

function forceUnlock(request: Request): Response {
  return freed(request, ({ lock: holder }) => holder !== undefined);
}

function freed(request: Request, may: (workspace: Workspace) => boolean): Response {
  return found(request.cloud.byId(request.part(1)), (workspace) => {
    if (!may(workspace)) {
      const why = workspace.lock ? `is locked by ${holderOf(workspace.lock)}` : "is already unlocked";
      return refusal(409, "conflict", `Unable to unlock workspace ${workspace.name}: it ${why}.`);
    }
    workspace.lock = undefined;
    request.runs?.queue.advance();
    return shown(workspace, request);
  });
}

/** The body is plain JSON here. Terraform sends none. */
function reasonIn(body: Buffer): string {
  return body.length === 0 ? "" : ((JSON.parse(body.toString()) as { reason?: string }).reason ?? "");
}
