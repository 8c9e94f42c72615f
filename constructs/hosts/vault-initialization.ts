import type { HostFile } from "./cloud-config";
import { vaultPorts } from "./ports";
import { shellWord } from "./shell-text";
import { vaultTls } from "./vault-server";

/** How the first server makes the keys of a new Vault, and where they go. */
export interface VaultInitialization {
  /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
  readonly read: string;
  /** Lines of bash that keep what they read as the value of the secret named `$1`, which exists. */
  readonly store: string;
  /** Secrets for the recovery keys, and for the first token, which may do everything. */
  readonly secrets: { readonly recoveryKeys: string; readonly rootToken: string };
  /** Addresses of the other servers. */
  readonly others: readonly string[];
}

/** Unit that runs once Vault does, at each start: it does nothing where there are keys already. */
export const initializationService = "initialize-vault.service";

const program = "/usr/local/sbin/initialize-vault";

/** Parts of the recovery key, and how many of them together are it. Vault's own defaults. */
const recovery = { shares: 5, threshold: 3 } as const;

/** The program and its unit. */
export function vaultInitialization(initialization: VaultInitialization): HostFile[] {
  return [
    { path: program, permissions: "0755", content: script(initialization) },
    { path: `/etc/systemd/system/${initializationService}`, content: unit },
  ];
}

/**
 * A server that replaces the first one must join the others, and never make a Vault of its own: keys that were kept, or another server
 * that has some, end the program. The secrets are written to before there are keys: without that right, there would be keys and nobody
 * would have them. Keys pass through variables and pipes only. Source: Vault, "operator init" (-status: 0, 2, or 1 for an error).
 */
function script({ read, store, secrets, others }: VaultInitialization): string {
  const recoveryKeys = shellWord(secrets.recoveryKeys);
  const rootToken = shellWord(secrets.rootToken);
  return `#!/bin/bash
set -euo pipefail
umask 077
export VAULT_ADDR=https://127.0.0.1:${vaultPorts.api} VAULT_CACERT=${vaultTls.ca}
read_secret() {
${read.trimEnd()}
}
store_secret() {
${store.trimEnd()}
}
kept=$(read_secret ${recoveryKeys} || true)
if [[ -n $kept && $kept != none ]]; then exit 0; fi
for server in ${others.map(shellWord).join(" ")}; do
  answer=$(curl --silent --max-time 5 --cacert "$VAULT_CACERT" "https://$server:${vaultPorts.api}/v1/sys/init" || true)
  if [[ $answer == *'"initialized":true'* ]]; then exit 0; fi
done
state=1
for ((try = 1; try <= 60 && state == 1; try++)); do
  state=0
  vault operator init -status > /dev/null 2>&1 || state=$?
  if ((state == 1)); then sleep 5; fi
done
if ((state != 2)); then exit "$state"; fi
for secret in ${recoveryKeys} ${rootToken}; do echo none | store_secret "$secret"; done
keys=$(vault operator init -format=json -recovery-shares=${recovery.shares} -recovery-threshold=${recovery.threshold})
until printf '%s' "$keys" | jq --compact-output '{recovery_keys_b64, recovery_keys_threshold}' | store_secret ${recoveryKeys}; do sleep 5; done
until printf '%s' "$keys" | jq --raw-output .root_token | store_secret ${rootToken}; do sleep 5; done
`;
}

const unit = `[Unit]
Description=Keys of a new Vault
Requires=vault.service
After=vault.service

[Service]
Type=oneshot
ExecStart=${program}
TimeoutStartSec=infinity

[Install]
WantedBy=multi-user.target
`;
