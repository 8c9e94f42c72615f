import { digits } from "../../provider/values/made-up";
import { endpoint } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { page } from "./page";
import { document, notFound } from "./response";
import type { Response } from "./response";

export const organizationEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/ping", () => ({
    status: 204,
    headers: { "TFP-API-Version": "2.6", "TFP-AppName": "HCP Terraform" },
  })),
  endpoint("GET", "/account/details", account),
  endpoint("GET", "/organizations/:name", organization),
  endpoint("GET", "/organizations/:name/entitlement-set", entitlements),
  endpoint("GET", "/organizations/:name/projects", projects),
];

function account({ asker: { name } }: Request): Response {
  const attributes = { username: name, "is-service-account": false, email: `${name}@example.com` };
  return document({ data: { id: `user-${digits(name, 16)}`, type: "users", attributes } });
}

/** There is an organization where it has a workspace. */
function organization({ cloud, part }: Request): Response {
  const name = part(1);
  if (!cloud.all.some((workspace) => workspace.organization === name)) return notFound;
  return document({ data: { id: name, type: "organizations", attributes: { name } } });
}

function entitlements({ part }: Request): Response {
  const attributes = { agents: true, operations: true, "state-storage": true, teams: true, "vcs-integrations": true };
  return document({ data: { id: part(1), type: "entitlement-sets", attributes } });
}

/** Every project that is asked for exists: projects are not what is rehearsed here. */
function projects({ query }: Request): Response {
  const names = query.getAll("filter[names]");
  return document(
    page(names.map((name) => ({ id: `prj-${digits(name, 16)}`, type: "projects", attributes: { name } }))),
  );
}
