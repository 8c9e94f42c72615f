import { digits } from "../provider/values/made-up";
import { page, stateVersionDocument, workspaceDocument } from "./documents";
import { document, notFound, refusal } from "./response";
import type { Response } from "./response";
import type { TerraformCloud } from "./terraform-cloud";
import { md5Of } from "./workspace";
import type { StateVersion, Workspace } from "./workspace";

export interface Request {
  readonly cloud: TerraformCloud;
  /** Where the stand-in listens, `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** Parts of the path, decoded. */
  readonly part: (index: number) => string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** Name of the workspace whose run asks: each run has its own token, as in Terraform Cloud. */
  readonly run: string;
}

interface Endpoint {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: Request) => Response;
}

interface Attributes {
  readonly name?: string;
  readonly serial?: number;
  readonly md5?: string;
}

/** The part of Terraform Cloud's API that `cloud` blocks and readers of remote state call. */
export const endpoints: readonly Endpoint[] = [
  {
    method: "GET",
    path: /^\/api\/v2\/ping$/,
    answer: () => ({ status: 204, headers: { "TFP-API-Version": "2.6", "TFP-AppName": "HCP Terraform" } }),
  },
  { method: "GET", path: /^\/api\/v2\/organizations\/([^/]+)\/entitlement-set$/, answer: entitlements },
  { method: "GET", path: /^\/api\/v2\/organizations\/([^/]+)\/projects$/, answer: projects },
  { method: "GET", path: /^\/api\/v2\/organizations\/([^/]+)\/workspaces$/, answer: listWorkspaces },
  { method: "POST", path: /^\/api\/v2\/organizations\/([^/]+)\/workspaces$/, answer: createWorkspace },
  {
    method: "GET",
    path: /^\/api\/v2\/organizations\/([^/]+)\/workspaces\/([^/]+)$/,
    answer: ({ cloud, part }) =>
      found(cloud.byName(part(1), part(2)), (workspace) => document({ data: workspaceDocument(workspace) })),
  },
  { method: "POST", path: /^\/api\/v2\/workspaces\/([^/]+)\/actions\/(lock|unlock|force-unlock)$/, answer: changeLock },
  { method: "GET", path: /^\/api\/v2\/workspaces\/([^/]+)\/current-state-version$/, answer: currentState },
  { method: "POST", path: /^\/api\/v2\/workspaces\/([^/]+)\/state-versions$/, answer: beginState },
  {
    method: "GET",
    path: /^\/api\/v2\/state-versions\/([^/]+)$/,
    answer: ({ cloud, origin, part }) =>
      found(cloud.stateVersion(part(1)), (version) => document({ data: stateVersionDocument(version, origin) })),
  },
  { method: "PUT", path: /^\/states\/([^/]+)$/, answer: uploadState },
  { method: "PUT", path: /^\/states\/([^/]+)\/json$/, answer: () => ({ status: 200 }) },
  {
    method: "GET",
    path: /^\/states\/([^/]+)$/,
    answer: ({ cloud, part }) =>
      found(cloud.stateVersion(part(1))?.content, (content) => ({ status: 200, body: content })),
  },
];

function found<T>(thing: T | undefined, answer: (thing: T) => Response): Response {
  return thing === undefined ? notFound : answer(thing);
}

function entitlements({ part }: Request): Response {
  return document({
    data: {
      id: part(1),
      type: "entitlement-sets",
      attributes: { operations: true, "state-storage": true, teams: true },
    },
  });
}

/** Every project that is asked for exists: projects are not what is rehearsed here. */
function projects({ query }: Request): Response {
  const names = query.getAll("filter[names]");
  return document(
    page(names.map((name) => ({ id: `prj-${digits(name, 16)}`, type: "projects", attributes: { name } }))),
  );
}

function listWorkspaces({ cloud, part }: Request): Response {
  return document(page(cloud.all.filter(({ organization }) => organization === part(1)).map(workspaceDocument)));
}

/** Terraform itself creates the workspace of a `cloud` block where there is none. No run may make another one by reading its state. */
function createWorkspace({ cloud, part, body, run }: Request): Response {
  const { name = "" } = attributesOf(body);
  if (name !== run) return notFound;
  return document({ data: workspaceDocument(cloud.create(part(1), name)) }, 201);
}

function changeLock({ cloud, part, run }: Request): Response {
  return found(cloud.byId(part(1)), (workspace) => {
    if (part(2) === "lock" && workspace.lockedFor !== undefined) {
      return refusal(
        409,
        "conflict",
        `Unable to lock workspace ${workspace.name}. The workspace is already locked by a run of ${workspace.lockedFor}.`,
      );
    }
    workspace.lockedFor = part(2) === "lock" ? run : undefined;
    return document({ data: workspaceDocument(workspace) });
  });
}

function currentState({ cloud, origin, part, run }: Request): Response {
  return found(cloud.byId(part(1)), (workspace) => {
    const reader = cloud.byName(workspace.organization, run);
    if (!workspace.mayBeReadBy(reader)) return unauthorizedReader(workspace, run);
    return found(workspace.state, (state) => document({ data: stateVersionDocument(state, origin) }));
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

function beginState({ cloud, origin, part, body }: Request): Response {
  const { serial = 0, md5 = "" } = attributesOf(body);
  return found(cloud.byId(part(1)), (workspace) => {
    if (workspace.lockedFor === undefined)
      return refusal(409, "conflict", `The workspace ${workspace.name} must be locked to change its state.`);
    const version = workspace.begin(serial, md5);
    if (!version) return refusal(409, "conflict", `The state of ${workspace.name} has a newer serial than ${serial}.`);
    return document({ data: stateVersionDocument(version, origin) }, 201);
  });
}

function uploadState({ cloud, part, body }: Request): Response {
  return found(cloud.stateVersion(part(1)), (version: StateVersion) => {
    if (md5Of(body) !== version.md5)
      return refusal(400, "bad request", "The state does not have the checksum that it was announced with.");
    version.content = body;
    return { status: 200 };
  });
}

function attributesOf(body: Buffer): Attributes {
  return (JSON.parse(body.toString()) as { data: { attributes: Attributes } }).data.attributes;
}
