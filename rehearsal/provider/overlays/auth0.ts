import type { Overlay } from "./overlay";

export const auth0: Overlay = {
  types: {
    auth0_client_credentials: { replacedBy: ["client_id"] },
    auth0_client_grant: { replacedBy: ["audience", "client_id"] },
    auth0_resource_server: { replacedBy: ["identifier"] },
    auth0_resource_server_scopes: { replacedBy: ["resource_server_identifier"] },
  },
};
