import { createHash } from "node:crypto";
import type { HostFile } from "./cloud-config";
import { stateFolder } from "./data-disk";
import { handOver } from "./first-login";
import type { FirstLogin } from "./first-login";
import { vaultPorts } from "./ports";
import { secretsService } from "./secret-reader";
import { shellWord } from "./shell-text";
import { vaultTls } from "./vault-server";

/** How the first server makes the keys of a new Vault, where they go, and who is let in with them. */
export interface VaultInitialization {
  /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
  readonly read: string;
  /** Lines of bash that keep what they read as the value of the secret named `$1`, which exists. */
  readonly store: string;
  /** Secrets for the recovery keys, and for the first token, which may do everything. */
  readonly secrets: { readonly recoveryKeys: string; readonly rootToken: string };
  /** Addresses of the other servers. */
  readonly others: readonly string[];
  readonly login: FirstLogin;
}

/** Unit that runs once Vault does, at each start, and again until everything is done: then it does nothing. */
export const initializationService = "initialize-vault.service";

const program = "/usr/local/sbin/initialize-vault";

/** Tells which handover is done: another one, made by a server with newer instructions, is done again. */
const marker = `${stateFolder}/vault-handed-over`;

const versionDigits = 12;

/** In memory, for root only: keys that are not yet in the secret manager outlive the program. */
const folder = "/run/initialize-vault";

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
 * Ends at the first error, and is started again by systemd: every step finds out what those before have done. The recovery keys are stored
 * last, so that they tell that the root token is there too.
 */
function script({ read, store, secrets, others, login }: VaultInitialization): string {
  const recoveryKeys = shellWord(secrets.recoveryKeys);
  const rootToken = shellWord(secrets.rootToken);
  const stillSealed = shellWord(
    `Vault is not unsealed yet. If all servers have lost its data, keep the word none as the value of ${secrets.recoveryKeys} in the secret manager: then a new Vault is made`,
  );
  const handover = handOver(login);
  const version = createHash("sha256").update(handover).digest("hex").slice(0, versionDigits);
  return `#!/bin/bash
set -euo pipefail
umask 077
if [[ -e ${marker} && $(< ${marker}) == ${version} ]]; then exit 0; fi
export VAULT_ADDR=https://127.0.0.1:${vaultPorts.api} VAULT_CACERT=${vaultTls.ca}
keys=${folder}/keys.json
read_secret() {
${read.trimEnd()}
}
store_secret() {
${store.trimEnd()}
}
refuse() {
  echo "$1" >&2
  exit 1
}
kept=$(read_secret ${recoveryKeys} || true)
if [[ -z $kept || $kept == none ]]; then
  if [[ ! -s $keys ]]; then
${newKeys(others, [recoveryKeys, rootToken])}
  fi
  token=$(jq --exit-status --raw-output .root_token "$keys")
  parts=$(jq --exit-status --compact-output '{recovery_keys_b64, recovery_keys_threshold}' "$keys")
  printf '%s\\n' "$token" | store_secret ${rootToken}
  printf '%s\\n' "$parts" | store_secret ${recoveryKeys}
fi
rm -f "$keys"
VAULT_TOKEN=$(read_secret ${rootToken})
export VAULT_TOKEN
vault status > /dev/null || refuse ${stillSealed}
${handover}echo ${version} > ${marker}
`;
}

/**
 * A server that replaces the first one must join the others, and never make a Vault of its own: another server that has keys ends the
 * program. The secrets are written to before there are keys: without that right, there would be keys and nobody would have them.
 * Source: Vault, "operator init" (-status: 0, 2, or 1 for an error).
 */
function newKeys(others: readonly string[], secrets: readonly string[]): string {
  const lines = [
    ...(others.length === 0 ? [] : askOthers(others)),
    "state=0",
    "vault operator init -status > /dev/null 2>&1 || state=$?",
    `if ((state == 0)); then refuse "Vault has keys, but the secret manager tells of none"; fi`,
    `if ((state != 2)); then refuse "Vault does not answer yet"; fi`,
    `for secret in ${secrets.join(" ")}; do echo none | store_secret "$secret"; done`,
    `install --directory --mode 0700 ${folder}`,
    `vault operator init -format=json -recovery-shares=${recovery.shares} -recovery-threshold=${recovery.threshold} > "$keys"`,
  ];
  return lines.map((line) => `    ${line}`).join("\n");
}

function askOthers(others: readonly string[]): string[] {
  return [
    `others=${shellWord(others.join(" "))}`,
    "for server in $others; do",
    `  answer=$(curl --silent --max-time 5 --cacert "$VAULT_CACERT" "https://$server:${vaultPorts.api}/v1/sys/init" || true)`,
    `  if [[ $answer == *'"initialized":true'* ]]; then refuse "$server has keys of Vault, but the secret manager tells of none"; fi`,
    "done",
  ];
}

const unit = `[Unit]
Description=Keys of a new Vault
Requires=${secretsService}
Wants=vault.service
After=${secretsService} vault.service nomad.service
RequiresMountsFor=${stateFolder}
StartLimitIntervalSec=0

[Service]
Type=oneshot
ExecStart=${program}
TimeoutStartSec=infinity
Restart=on-failure
RestartSec=15

[Install]
WantedBy=multi-user.target
`;
