import { textOf } from "../values/value";
import { guid } from "./azure-ids";
import type { Overlay } from "./overlay";

/** Applications are there already; their ids are paths of Microsoft Graph. */
export const azuread: Overlay = {
  types: {
    azuread_application: {
      computed: {
        id: ({ identity }) => `/applications/${guid(identity)}`,
        object_id: ({ identity }) => guid(identity),
      },
    },
    azuread_application_federated_identity_credential: {
      computed: {
        id: ({ identity, values }) =>
          `${textOf(values, "application_id").replace("/applications/", "")}/federatedIdentityCredential/${guid(identity)}`,
        credential_id: ({ identity }) => guid(identity),
      },
      replacedBy: ["application_id", "display_name"],
    },
  },
};
