import type { PolicyRule } from "../vault/policy";
import { nomadTls } from "./nomad-agent";
import { nomadPorts } from "./ports";
import { managementTokenFiles } from "./secret-file";
import { bootstrapSecrets } from "./vault-handover";

/** How the first Terraform run gets into a new Vault: Terraform Cloud gives it an identity, and no token of Vault is kept anywhere for it. */
export interface FirstLogin {
  /** Path of the JWT auth mount. */
  readonly mount: string;
  /** Name of the role, and of its policy. */
  readonly role: string;
  /** Host of Terraform Cloud, which signs the identities. */
  readonly hostname: string;
  readonly organization: string;
  readonly project: string;
  /** The one workspace whose runs may log in. */
  readonly workspace: string;
  /** What its runs may do. */
  readonly rules: readonly PolicyRule[];
}

/** Audience that Terraform Cloud puts into the identities of runs for Vault ("Dynamic credentials with the Vault provider"). */
const audience = "vault.workload.identity";

/** Seconds. Terraform Cloud renews the token during a run. */
const lifetimes = { token: 1200, longestToken: 7200 } as const;

/**
 * Lines of bash that make the login and hand over the first tokens of Consul and Nomad. Each may be repeated, and the first that fails ends
 * the program. They need VAULT_TOKEN. Tokens pass through variables and pipes only.
 * Sources: Vault, "JWT/OIDC auth method (API)", "KV secrets engine - version 2"; Nomad, "acl bootstrap".
 */
export function handOver(login: FirstLogin): string {
  const { mount, role, hostname } = login;
  const issuer = `https://${hostname}`;
  const { mount: engine, consul, nomad, key } = bootstrapSecrets;
  return `if ! vault auth list -format=json | jq --exit-status '."${mount}/"' > /dev/null; then vault auth enable -path=${mount} jwt; fi
vault write auth/${mount}/config oidc_discovery_url=${issuer} bound_issuer=${issuer}
vault policy write ${role} - <<'END'
${policy(login.rules)}
END
vault write auth/${mount}/role/${role} - <<'END'
${JSON.stringify(roleOf(login))}
END
if ! vault secrets list -format=json | jq --exit-status '."${engine}/"' > /dev/null; then vault secrets enable -path=${engine} -version=2 kv; fi
jq '{${key}: .acl.tokens.initial_management}' ${managementTokenFiles.consul} | vault kv put -mount=${engine} ${consul} - > /dev/null
nomad_token=$(< ${managementTokenFiles.nomad})
printf '%s' "$nomad_token" | jq --raw-input --slurp '{${key}: .}' | vault kv put -mount=${engine} ${nomad} - > /dev/null
export NOMAD_ADDR=https://127.0.0.1:${nomadPorts.http} NOMAD_CACERT=${nomadTls.ca}
if ! NOMAD_TOKEN="$nomad_token" nomad acl token self > /dev/null 2>&1; then
  printf '%s' "$nomad_token" | nomad acl bootstrap - > /dev/null
fi
`;
}

/** Vault reads policies as JSON too. */
function policy(rules: readonly PolicyRule[]): string {
  return JSON.stringify({ path: Object.fromEntries(rules.map(({ path, capabilities }) => [path, { capabilities }])) });
}

function roleOf({ role, organization, project, workspace }: FirstLogin): unknown {
  return {
    role_type: "jwt",
    bound_audiences: [audience],
    bound_claims_type: "glob",
    bound_claims: { sub: `organization:${organization}:project:${project}:workspace:${workspace}:run_phase:*` },
    user_claim: "terraform_full_workspace",
    token_policies: [role],
    token_ttl: lifetimes.token,
    token_max_ttl: lifetimes.longestToken,
  };
}
