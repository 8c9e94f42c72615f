import type { ConfigurationVersion } from "../runs/configuration-version";

/** @param uploadUrl where the files go; shown once, when the version is made */
export function configurationDocument({ id, origin, status }: ConfigurationVersion, uploadUrl?: string): object {
  const { commit, autoQueueRuns, speculative } = origin;
  return {
    id,
    type: "configuration-versions",
    attributes: {
      "auto-queue-runs": autoQueueRuns,
      speculative,
      source: commit ? "gitlab" : "tfe-api",
      status,
      error: null,
      "error-message": null,
      ...(uploadUrl !== undefined && { "upload-url": uploadUrl }),
    },
    relationships: {
      "ingress-attributes": { data: commit ? { id: ingressId(id), type: "ingress-attributes" } : null },
    },
    links: { self: `/api/v2/configuration-versions/${id}` },
  };
}

/** The commit of a version; undefined where it was uploaded. */
export function ingressDocument({ id, origin: { commit }, workspace }: ConfigurationVersion): object | undefined {
  return (
    commit && {
      id: ingressId(id),
      type: "ingress-attributes",
      attributes: {
        branch: commit.branch,
        "commit-sha": commit.sha,
        "commit-message": commit.message,
        identifier: workspace.settings.vcsRepository?.identifier ?? "",
        "is-pull-request": false,
        tag: null,
      },
    }
  );
}

function ingressId(version: string): string {
  return version.replace(/^cv-/, "ia-");
}
