import { consulTls } from "./consul-agent";
import { vaultPorts } from "./ports";
import { shellWord } from "./shell-text";
import { hostsAuth } from "./vault-handover";

/** How a host logs in to Vault: with the certificate of its Consul agent. */
export interface VaultLogin {
  /** Addresses of Vault's servers, in the order that they are asked in. */
  readonly servers: readonly string[];
  readonly role: keyof typeof hostsAuth.roles;
  /** File with the authority of the servers' certificates. */
  readonly authority: string;
}

/**
 * Functions of bash. `log_in` puts the first server that answers into `server` and a token into `token`, or fails; `ask` calls that server
 * with the token. The token is given back at the end. It passes through pipes only: no process shows it among its arguments.
 * Source: Vault, "TLS certificates auth method (API)", login.
 */
export function vaultLogin({ servers, role, authority }: VaultLogin): string {
  const identity = `--cert ${consulTls.certificate} --key ${consulTls.key}`;
  return `servers=${shellWord(servers.join(" "))}
server=
token=
ask() {
  curl --silent --fail --max-time 30 --cacert ${authority} -K <(printf 'header = "X-Vault-Token: %s"\\n' "$token") "$@"
}
log_in() {
  for server in $servers; do
    if token=$(curl --silent --fail --max-time 10 ${identity} --cacert ${authority} --data '{"name":"${hostsAuth.roles[role]}"}' "https://$server:${vaultPorts.api}/v1/auth/${hostsAuth.mount}/login" | jq --exit-status --raw-output .auth.client_token); then
      return 0
    fi
  done
  token=
  return 1
}
log_out() {
  if [[ -n $token ]]; then ask --request POST "https://$server:${vaultPorts.api}/v1/auth/token/revoke-self" || true; fi
}
trap log_out EXIT
`;
}
