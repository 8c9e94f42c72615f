import { digits } from "../values/made-up";
import type { Overlay, Rule } from "./overlay";

/** Ids of tokens are UUIDs, and the same as their accessors. */
const accessor: Rule = ({ identity }) => digits(identity, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

/** What replaces an object: `ForceNew` in the provider's source (terraform-provider-consul, `consul/resource_*.go`). */
export const consul: Overlay = {
  replacedBy: ["namespace", "partition"],
  types: {
    consul_acl_auth_method: { replacedBy: ["name", "type"] },
    consul_acl_binding_rule: { replacedBy: ["auth_method"] },
    consul_acl_token: {
      computed: { id: accessor, accessor_id: accessor },
      replacedBy: ["accessor_id", "local", "expiration_time"],
    },
    consul_certificate_authority: { replacedBy: ["connect_provider", "config", "config_json"] },
    consul_config_entry: { replacedBy: ["kind", "name"] },
    consul_config_entry_service_intentions: { replacedBy: ["name"] },
  },
  data: {
    consul_autopilot_health: {
      computed: { healthy: () => true, "servers.healthy": () => true },
      failed: { healthy: () => false, "servers.healthy": () => false },
    },
    consul_service_health: { failed: { results: () => [] } },
  },
};
