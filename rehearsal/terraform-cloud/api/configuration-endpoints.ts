import { unpackArchive } from "../runs/archive";
import type { ConfigurationVersion } from "../runs/configuration-version";
import { configurationDocument, ingressDocument } from "./configuration-document";
import { endpoint, found, sent, storage } from "./endpoint";
import type { Endpoint, Request } from "./endpoint";
import { page } from "./page";
import { document } from "./response";
import type { Response } from "./response";

export const configurationEndpoints: readonly Endpoint[] = [
  endpoint("GET", "/workspaces/:id/configuration-versions", list),
  endpoint("POST", "/workspaces/:id/configuration-versions", create),
  endpoint("GET", "/configuration-versions/:id", show),
  endpoint("GET", "/configuration-versions/:id/ingress-attributes", (request) =>
    found(versionOf(request), (version) => found(ingressDocument(version), (data) => document({ data }))),
  ),
  storage("PUT", "/configurations/:id", upload),
];

function versionOf({ runs, part }: Request): ConfigurationVersion | undefined {
  return runs?.configurations.find(({ id }) => id === part(1));
}

function list({ cloud, runs, part, query }: Request): Response {
  return found(cloud.byId(part(1)), (workspace) => {
    const versions = runs?.configurations.filter((version) => version.workspace === workspace).reverse() ?? [];
    return document(
      page(
        versions.map((version) => configurationDocument(version)),
        query,
      ),
    );
  });
}

function create({ cloud, runs, part, body, origin }: Request): Response {
  return found(cloud.byId(part(1)), (workspace) =>
    found(runs, (known) => {
      const { "auto-queue-runs": autoQueueRuns = true, speculative = false } = sent(body).attributes ?? {};
      const version = known.configure(workspace, {
        autoQueueRuns: autoQueueRuns === true,
        speculative: speculative === true,
      });
      return document({ data: configurationDocument(version, `${origin}/configurations/${version.id}`) }, 201);
    }),
  );
}

function show(request: Request): Response {
  return found(versionOf(request), (version) => {
    const ingress = request.query.get("include") === "ingress-attributes" ? ingressDocument(version) : undefined;
    return document({ data: configurationDocument(version), ...(ingress && { included: [ingress] }) });
  });
}

function upload(request: Request): Response {
  const { body, runs } = request;
  return found(versionOf(request), (version) => {
    const { workspace, origin } = version;
    version.upload((folder) => unpackArchive(body, folder));
    if (origin.autoQueueRuns) {
      runs?.order({
        workspace,
        configuration: version,
        cause: { kind: "person", name: "an upload" },
        message: "Queued with an upload",
        autoApply: workspace.settings.autoApply,
      });
    }
    return { status: 200 };
  });
}
