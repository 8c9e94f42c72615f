import type { Run } from "../runs/run";
import { endpoint, found, storage } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { applyDocument, planDocument } from "./plan-document";
import { document } from "./response";
import type { Response } from "./response";

export const planEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/plans/:id", (request) =>
    found(runOf(request), (run) => document({ data: planDocument(run, request.origin) })),
  ),
  endpoint("GET", "/plans/:id/json-output", jsonOutput),
  endpoint("GET", "/runs/:id/plan/json-output", jsonOutput),
  endpoint("GET", "/applies/:id", (request) =>
    found(runOf(request), (run) => document({ data: applyDocument(run, request.origin) })),
  ),
  storage("GET", "/plan-files/:id", (request) =>
    found(runOf(request)?.plan, ({ json }) => ({ status: 200, body: Buffer.from(JSON.stringify(json)) })),
  ),
  storage("GET", "/logs/:id", (request) =>
    found(runOf(request), ({ failure }) => ({ status: 200, body: Buffer.from(failure?.message ?? "") })),
  ),
];

/** A run and its plan and apply have the same id but for what it begins with. */
function runOf({ runs, part }: Request): Run | undefined {
  return runs?.queue.byId(part(1).replace(/^(plan|apply)-/, "run-"));
}

/** A redirect to the file, or nothing where the plan has not ended. */
function jsonOutput(request: Request): Response {
  return found(runOf(request), ({ id, plan }) =>
    plan ? { status: 307, headers: { location: `${request.origin}/plan-files/${id}` } } : { status: 204 },
  );
}
