import type { PolicyRule } from "../../../constructs/vault/policy";
import type { Synthesized } from "../../synthesized";

type Arguments = Readonly<Record<string, unknown>>;

/** Paths of Vault's API that a resource is written at. Source: Vault API documentation. */
const paths: Readonly<Record<string, (text: (name: string) => string) => string[]>> = {
  vault_approle_auth_backend_role: (text) => [`auth/${text("backend")}/role/${text("role_name")}`],
  vault_audit: (text) => [`sys/audit/${text("path")}`],
  vault_auth_backend: (text) => [`sys/auth/${text("path")}`],
  vault_cert_auth_backend_role: (text) => [`auth/${text("backend")}/certs/${text("name")}`],
  vault_jwt_auth_backend: (text) => [`sys/auth/${text("path")}`, `auth/${text("path")}/config`],
  vault_jwt_auth_backend_role: (text) => [`auth/${text("backend")}/role/${text("role_name")}`],
  vault_kv_secret_backend_v2: (text) => [`${text("mount")}/config`],
  vault_kv_secret_v2: (text) => [`${text("mount")}/data/${text("name")}`],
  vault_mount: (text) => [`sys/mounts/${text("path")}`],
  vault_pki_secret_backend_config_auto_tidy: (text) => [`${text("backend")}/config/auto-tidy`],
  vault_pki_secret_backend_config_issuers: (text) => [`${text("backend")}/config/issuers`],
  vault_pki_secret_backend_config_urls: (text) => [`${text("backend")}/config/urls`],
  vault_pki_secret_backend_crl_config: (text) => [`${text("backend")}/config/crl`],
  vault_pki_secret_backend_intermediate_cert_request: (text) => [`${text("backend")}/intermediate/generate/internal`],
  vault_pki_secret_backend_intermediate_set_signed: (text) => [`${text("backend")}/intermediate/set-signed`],
  vault_pki_secret_backend_role: (text) => [`${text("backend")}/roles/${text("name")}`],
  vault_pki_secret_backend_root_cert: (text) => [`${text("backend")}/root/generate/internal`],
  vault_pki_secret_backend_root_sign_intermediate: (text) => [`${text("backend")}/root/sign-intermediate`],
  vault_policy: (text) => [`sys/policies/acl/${text("name")}`],
  vault_raft_autopilot: () => ["sys/storage/raft/autopilot/configuration"],
  vault_token_auth_backend_role: (text) => [`auth/token/roles/${text("role_name")}`],
};

/** Where a run of the phase writes in Vault, and where it reads secrets for itself. */
export function vaultPaths(phase: Synthesized): { readonly written: string[]; readonly read: string[] } {
  const written = Object.entries(phase.resource).flatMap(([type, named]) => {
    if (!type.startsWith("vault_")) return [];
    const pathsOf = paths[type];
    if (pathsOf === undefined) throw new Error(`nobody knows where ${type} is written`);
    return Object.values(named).flatMap((block) => pathsOf((name) => textOf(phase, block, name)));
  });
  const secrets = Object.values(phase.ephemeral["vault_kv_secret_v2"] ?? {});
  const read = secrets.map((block) => `${textOf(phase, block, "mount")}/data/${textOf(phase, block, "name")}`);
  return { written, read };
}

/** The argument, or that of the resource that it refers to. */
function textOf(phase: Synthesized, block: Arguments, name: string): string {
  const value = block[name];
  if (typeof value !== "string") throw new Error(`no text ${name}`);
  const [, type, resource, attribute] = /^\$\{(vault_\w+)\.([\w-]+)\.(\w+)\}$/.exec(value) ?? [];
  const referred = type === undefined || resource === undefined ? undefined : phase.resource[type]?.[resource];
  return referred === undefined || attribute === undefined ? value : textOf(phase, referred, attribute);
}

/** Whether the rules allow something at a path, as Vault reads them. */
export function allows(rules: readonly PolicyRule[], path: string, capability: string): boolean {
  return rules.some(
    (rule) =>
      (rule.path === path || (rule.path.endsWith("*") && path.startsWith(rule.path.slice(0, -1)))) &&
      (rule.capabilities as readonly string[]).includes(capability),
  );
}
