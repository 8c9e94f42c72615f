import { requireNamespace } from "./namespaces";
import type { Overlay } from "./overlay";

export const helm: Overlay = {
  requires: requireNamespace,
  types: {
    helm_release: {
      computed: { id: ({ values }) => values["name"] ?? null, status: () => "deployed" },
      replacedBy: ["name", "namespace"],
    },
  },
};
