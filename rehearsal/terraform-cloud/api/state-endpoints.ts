import { outputsOf } from "../state-content";
import { md5Of } from "../workspace";
import type { StateVersion, Workspace } from "../workspace";
import { endpoint, found, sent, storage } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { page } from "./page";
import type { Permission } from "./permission";
import { document, notFound, refusal } from "./response";
import type { Response } from "./response";
import { outputDocument, outputDocuments, outputId, stateVersionDocument } from "./state-document";

export const stateEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/workspaces/:id/current-state-version", (request) =>
    current(request, "can-read-state-versions", (version) => shown(version, request)),
  ),
  endpoint("GET", "/workspaces/:id/current-state-version-outputs", (request) =>
    current(request, "can-read-state-outputs", (version) => document(page(outputDocuments(version), request.query))),
  ),
  endpoint("POST", "/workspaces/:id/state-versions", begin),
  endpoint("GET", "/state-versions/:id", (request) =>
    found(request.cloud.stateVersion(request.part(1)), (version) => shown(version, request)),
  ),
  endpoint("GET", "/state-versions/:id/outputs", ({ cloud, part, query }) =>
    found(cloud.stateVersion(part(1)), (version) => document(page(outputDocuments(version), query))),
  ),
  endpoint("GET", "/state-version-outputs/:id", showOutput),
  storage("PUT", "/states/:id", upload),
  storage("PUT", "/states/:id/json", () => ({ status: 200 })),
  storage("GET", "/states/:id", ({ cloud, part }) =>
    found(cloud.stateVersion(part(1))?.content, (content) => ({ status: 200, body: content })),
  ),
];

function shown(version: StateVersion, { origin, query }: Request): Response {
  const included = query.get("include") === "outputs" ? { included: outputDocuments(version) } : {};
  return document({ data: stateVersionDocument(version, origin), ...included });
}

/** The newest state of a workspace, for people who may and for runs that it is shared with. For others there is none. */
function current(request: Request, needed: Permission, answer: (version: StateVersion) => Response): Response {
  const { cloud, part, asker, may } = request;
  return found(cloud.byId(part(1)), (workspace) => {
    if (asker.by === "person" && !may(workspace, needed)) return notFound;
    const reader = asker.by === "run" ? cloud.byName(workspace.organization, asker.name) : undefined;
    if (asker.by === "run" && !workspace.mayBeReadBy(reader)) return unauthorizedReader(workspace, asker.name);
    return found(workspace.state, answer);
  });
}

/** Terraform Cloud's own words. */
function unauthorizedReader({ name }: Workspace, run: string): Response {
  return refusal(
    403,
    "forbidden",
    `This Terraform run is not authorized to read the state of the workspace '${name}'. Most commonly, this is required when using the terraform_remote_state data source. ` +
      `To allow this access, '${name}' must configure this workspace ('${run}') as an authorized remote state consumer.`,
  );
}

function showOutput({ cloud, part }: Request): Response {
  for (const { state } of cloud.all) {
    for (const [name, output] of Object.entries(outputsOf(state?.content))) {
      if (state && outputId(state.id, name) === part(1)) {
        return document({ data: outputDocument(state.id, name, output) });
      }
    }
  }
  return notFound;
}

function begin({ cloud, origin, part, body }: Request): Response {
  const { serial, md5 } = (sent(body).attributes ?? {}) as { serial?: number; md5?: string };
  return found(cloud.byId(part(1)), (workspace) => {
    if (workspace.lock === undefined)
      return refusal(409, "conflict", `The workspace ${workspace.name} must be locked to change its state.`);
    const version = workspace.begin(serial ?? 0, md5 ?? "");
    if (!version)
      return refusal(409, "conflict", `The state of ${workspace.name} has a newer serial than ${serial ?? 0}.`);
    return document({ data: stateVersionDocument(version, origin) }, 201);
  });
}

function upload({ cloud, part, body }: Request): Response {
  return found(cloud.stateVersion(part(1)), (version: StateVersion) => {
    if (md5Of(body) !== version.md5)
      return refusal(400, "bad request", "The state does not have the checksum that it was announced with.");
    version.content = body;
    return { status: 200 };
  });
}
