import type { Overlay } from "./overlay";

export const grafana: Overlay = {
  types: {
    grafana_contact_point: { replacedBy: ["name"] },
    grafana_data_source: { replacedBy: ["uid"] },
    grafana_folder: { replacedBy: ["uid"] },
    grafana_folder_permission: { replacedBy: ["folder_uid"] },
    grafana_rule_group: { replacedBy: ["name", "folder_uid"] },
    grafana_service_account_token: { replacedBy: ["name", "seconds_to_live", "service_account_id"] },
  },
};
