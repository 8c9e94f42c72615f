import type { HostFile } from "./cloud-config";
import { consulTls } from "./consul-agent";
import { stateFolder } from "./data-disk";
import { consulPorts, vaultPorts } from "./ports";
import { managementTokenFiles } from "./secret-file";
import { vaultLogin } from "./vault-login";
import { vaultTls } from "./vault-server";

/** Copies of the state of Vault and Consul. */
export interface Snapshots {
  /** Hours between two of them. */
  readonly everyHours: number;
  /** Days that a copy stays on the host; the bucket has a rule of its own. */
  readonly keepDays: number;
  /** Lines of bash that keep the file `$1` in the bucket for snapshots, under the name `$2`. */
  readonly store: string;
  /** Lines of bash that fetch what is kept in the bucket under the name `$1` into the file `$2`. */
  readonly fetch: string;
}

/** The servers' addresses, and that of the host itself. */
export interface SnapshotHost {
  readonly address: string;
  readonly servers: readonly string[];
}

/** Timer that has snapshots taken. */
export const snapshotsTimer = "take-snapshots.timer";

const takeProgram = "/usr/local/sbin/take-snapshots";

/** Program that puts a snapshot back, for people. */
const restoreProgram = "/usr/local/sbin/restore-snapshot";

const folder = `${stateFolder}/snapshots`;

/** The programs and their units. */
export function snapshotFiles(snapshots: Snapshots, host: SnapshotHost): HostFile[] {
  return [
    { path: takeProgram, permissions: "0755", content: takeScript(snapshots, host) },
    { path: restoreProgram, permissions: "0755", content: restoreScript(snapshots, host) },
    { path: "/etc/systemd/system/take-snapshots.service", content: unit },
    { path: `/etc/systemd/system/${snapshotsTimer}`, content: timer(snapshots.everyHours) },
  ];
}

/** Lines that both programs begin with. Vault is asked at the host's own address, which the host's token is bound to. */
function start(address: string): string {
  return `set -euo pipefail
umask 077
export VAULT_ADDR=https://${address}:${vaultPorts.api} VAULT_CACERT=${vaultTls.ca}
export CONSUL_HTTP_ADDR=https://127.0.0.1:${consulPorts.https} CONSUL_CACERT=${consulTls.ca}
consul_token() { jq --exit-status --raw-output .acl.tokens.initial_management ${managementTokenFiles.consul}; }
mkdir -p ${folder}`;
}

/**
 * Only Vault's active server and Consul's leader take one: each program's state is saved once, by whoever has the newest. Everybody may ask
 * who that is. A failure of one keeps the other from nothing.
 * Sources: Vault, "/sys/leader", "operator raft snapshot"; Consul, "Status HTTP endpoint", "snapshot save".
 */
function takeScript({ keepDays, store }: Snapshots, { address, servers }: SnapshotHost): string {
  return `#!/bin/bash
${start(address)}
failed=0
store_snapshot() {
${store.trimEnd()}
}
${vaultLogin({ servers, role: "server", authority: vaultTls.ca })}leads_vault() {
  curl --silent --fail --max-time 10 --cacert "$VAULT_CACERT" "$VAULT_ADDR/v1/sys/leader" | jq --exit-status .is_self > /dev/null
}
leads_consul() {
  [[ $(curl --silent --fail --max-time 10 --cacert "$CONSUL_CACERT" "$CONSUL_HTTP_ADDR/v1/status/leader") == '"${address}:${consulPorts.server}"' ]]
}
save_vault() {
  log_in && VAULT_TOKEN="$token" vault operator raft snapshot save "$1"
}
save_consul() {
  CONSUL_HTTP_TOKEN=$(consul_token) consul snapshot save "$1" > /dev/null
}
take() {
  local name
  name=$1-$(date --utc +%Y%m%dT%H%M%SZ).snap
  if ! "leads_$1"; then return 0; fi
  if "save_$1" "${folder}/$name.new" && mv "${folder}/$name.new" "${folder}/$name" && store_snapshot "${folder}/$name" "$name"; then
    echo "$name is stored"
  else
    echo "no snapshot of $1" >&2
    failed=1
  fi
}
take vault
take consul
find ${folder} -type f -mtime +${keepDays} -delete
exit "$failed"
`;
}

/**
 * Vault asks for the token of somebody who may do this: no host may. A Vault that has been made anew has other keys than the snapshot, and
 * takes it by force only. Sources: Vault, "operator raft snapshot"; Consul, "snapshot restore".
 */
function restoreScript({ fetch }: Snapshots, { address }: SnapshotHost): string {
  return `#!/bin/bash
# Usage: restore-snapshot vault|consul NAME [-force]
${start(address)}
fetch_snapshot() {
${fetch.trimEnd()}
}
if (($# < 2)) || [[ $1 != vault && $1 != consul || $2 != "$1"-*.snap || $2 == */* ]]; then
  echo "Usage: restore-snapshot vault|consul NAME [-force]" >&2
  exit 2
fi
file=${folder}/$2
if [[ ! -s $file ]]; then
  fetch_snapshot "$2" "$file.new"
  mv "$file.new" "$file"
fi
echo "The whole state of $1 will be that of $2; what was written since will be gone."
read -r -p "Type the name of the snapshot to go on: " typed
if [[ $typed != "$2" ]]; then
  echo "Nothing has changed." >&2
  exit 1
fi
if [[ $1 == consul ]]; then
  CONSUL_HTTP_TOKEN=$(consul_token) consul snapshot restore "$file"
  exit 0
fi
read -r -s -p "Token of Vault that may restore: " VAULT_TOKEN
echo
export VAULT_TOKEN
if [[ $* == *" -force" ]]; then
  vault operator raft snapshot restore -force "$file"
else
  vault operator raft snapshot restore "$file"
fi
`;
}

const unit = `[Unit]
Description=Snapshots of Vault and Consul
Wants=network-online.target
After=network-online.target
RequiresMountsFor=${stateFolder}

[Service]
Type=oneshot
ExecStart=${takeProgram}
`;

function timer(everyHours: number): string {
  return `[Unit]
Description=Snapshots of Vault and Consul, regularly

[Timer]
OnActiveSec=30min
OnUnitActiveSec=${everyHours}h
RandomizedDelaySec=5min

[Install]
WantedBy=timers.target
`;
}
