import type { StateVersion, Workspace } from "./workspace";

/**
 * JSON:API documents with what Terraform's `cloud` block and `remote` state reader look at. Execution is "local": the rehearsal
 * stands where Terraform Cloud's own worker does, which runs Terraform on its own machine too.
 */
export function workspaceDocument({ id, name, organization, lockedFor, state }: Workspace): object {
  return {
    id,
    type: "workspaces",
    attributes: {
      name,
      locked: lockedFor !== undefined,
      "execution-mode": "local",
      operations: false,
      "tag-names": [],
      permissions: {
        "can-lock": true,
        "can-unlock": true,
        "can-force-unlock": true,
        "can-update": true,
        "can-read-settings": true,
        "can-queue-run": true,
        "can-queue-apply": true,
      },
    },
    relationships: {
      organization: { data: { id: organization, type: "organizations" } },
      ...(state && { "current-state-version": { data: { id: state.id, type: "state-versions" } } }),
    },
  };
}

export function stateVersionDocument({ id, serial, content }: StateVersion, origin: string): object {
  return {
    id,
    type: "state-versions",
    attributes: {
      serial,
      status: content ? "finalized" : "pending",
      "resources-processed": true,
      "hosted-state-download-url": `${origin}/states/${id}`,
      "hosted-state-upload-url": `${origin}/states/${id}`,
      "hosted-json-state-upload-url": `${origin}/states/${id}/json`,
    },
  };
}

export function page(items: readonly object[]): object {
  const pagination = {
    "current-page": 1,
    "total-pages": 1,
    "next-page": null,
    "prev-page": null,
    "total-count": items.length,
  };
  return { data: items, meta: { pagination } };
}
