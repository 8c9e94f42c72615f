import { ProviderRefusal } from "../provider-refusal";
import { textOf } from "../values/value";
import type { ObjectValue, Value } from "../values/value";
import { certificateAuthority } from "./certificate-authority";
import type { Overlay, Rule } from "./overlay";

const path: Rule = ({ values }) => values["path"] ?? null;
const certificate: Rule = () => certificateAuthority;

/** A secret that is only read has whatever key anybody asks for; one that is written, what the plan says. */
const keys = ["token", "password", "value"];
const read: Rule = ({ kind }) =>
  kind === "ephemeral" ? Object.fromEntries(keys.map((key) => [key, "an ephemeral value"])) : null;

/** What replaces an object: `ForceNew` in the provider's source (terraform-provider-vault, `vault/resource_*.go`). */
export const vault: Overlay = {
  types: {
    vault_approle_auth_backend_role: { replacedBy: ["backend", "role_name", "namespace"] },
    vault_audit: {
      computed: { id: path },
      replacedBy: ["type", "path", "description", "options", "local", "namespace"],
    },
    vault_auth_backend: { computed: { id: path }, replacedBy: ["type", "path", "namespace"] },
    vault_cert_auth_backend_role: { replacedBy: ["backend", "name", "certificate", "namespace"] },
    vault_generic_endpoint: { computed: { id: path }, replacedBy: ["path", "namespace"] },
    vault_jwt_auth_backend: {
      computed: { id: path, type: () => "jwt" },
      replacedBy: ["path", "namespace"],
      defaults: { type: "jwt" },
    },
    vault_jwt_auth_backend_role: { replacedBy: ["backend", "role_name", "namespace"] },
    vault_kv_secret_backend_v2: { replacedBy: ["mount", "namespace"] },
    vault_kv_secret_v2: {
      computed: { data: read, path: ({ values }) => `${textOf(values, "mount")}/data/${textOf(values, "name")}` },
      replacedBy: ["mount", "name", "namespace"],
    },
    vault_mount: { computed: { id: path }, replacedBy: ["type", "namespace"] },
    vault_namespace: { computed: { id: path }, replacedBy: ["path", "namespace"] },
    vault_pki_secret_backend_config_issuers: { replacedBy: ["backend", "namespace"] },
    vault_pki_secret_backend_config_urls: { replacedBy: ["backend", "namespace"] },
    vault_pki_secret_backend_crl_config: { replacedBy: ["backend", "namespace"] },
    vault_pki_secret_backend_intermediate_cert_request: {
      replacedBy: ["backend", "type", "common_name", "key_type", "key_bits", "namespace"],
    },
    vault_pki_secret_backend_intermediate_set_signed: { replacedBy: ["backend", "certificate", "namespace"] },
    vault_pki_secret_backend_issuer: { computed: { certificate, ca_chain: () => [certificateAuthority] } },
    vault_pki_secret_backend_root_cert: {
      computed: { certificate, issuing_ca: certificate },
      replacedBy: ["backend", "common_name", "type"],
    },
    vault_pki_secret_backend_role: { replacedBy: ["backend", "name", "namespace"] },
    vault_pki_secret_backend_root_sign_intermediate: {
      computed: { certificate, issuing_ca: certificate, certificate_bundle: certificate },
      replacedBy: ["backend", "csr", "common_name", "issuer_ref", "ttl", "max_path_length", "namespace"],
    },
    vault_policy: { computed: { id: ({ values }) => values["name"] ?? null }, replacedBy: ["name", "namespace"] },
    vault_token_auth_backend_role: { replacedBy: ["role_name", "namespace"] },
    vault_policy_document: { computed: { hcl: () => 'path "rehearsal/*" {\n  capabilities = ["read"]\n}\n' } },
  },
  finds: {
    vault_auth_backend: ["vault_auth_backend", "vault_jwt_auth_backend"],
    vault_kv_secret_subkeys_v2: ["vault_kv_secret_v2"],
  },
  /** A reader of subkeys gets a secret's keys, and nulls for values: Vault keeps what is written through a write-only argument too. */
  remembered: (type, config): ObjectValue =>
    type === "vault_kv_secret_v2" ? { data_json: subkeys(config["data_json_wo"] ?? config["data_json"]) } : {},
};

function subkeys(secret: Value | undefined): string {
  return JSON.stringify(Object.fromEntries(Object.keys(parsed(secret)).map((key) => [key, null])));
}

function parsed(secret: Value | undefined): object {
  try {
    const value: unknown = typeof secret === "string" ? JSON.parse(secret) : {};
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // The refusal below says it.
  }
  throw new ProviderRefusal("Invalid secret", "The secret's data is not a JSON object.");
}
