import type { HostFile } from "./cloud-config";
import type { SecretFile, SecretForm } from "./secret-file";
import { shellWord } from "./shell-text";

/** How a host gets its secrets. */
export interface SecretReader {
  /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
  readonly read: string;
  readonly files: readonly SecretFile[];
}

/** Unit after which the secrets are in their files; it runs once per start. */
export const secretsService = "fetch-secrets.service";

/** Timer that looks for new values. */
export const secretsTimer = "refresh-secrets.timer";

const program = "/usr/local/sbin/fetch-secrets";

/** How often new values are looked for. */
const refreshInterval = "15min";

/** Tries for a secret at start, and seconds between them: roles and names of a new host take minutes to be known. */
const patience = { tries: 60, seconds: 10 } as const;

/** The program and units that put the secrets into their files. */
export function secretReader(reader: SecretReader): HostFile[] {
  const units = { [secretsService]: atStart, "refresh-secrets.service": refresh, [secretsTimer]: timer };
  return [
    { path: program, permissions: "0755", content: script(reader) },
    ...Object.entries(units).map(([name, content]) => ({ path: `/etc/systemd/system/${name}`, content })),
  ];
}

/**
 * Values pass through variables and pipes of bash only: no other process shows them among its arguments. A file is replaced in one step,
 * and only by another value. One secret that does not come ends the waiting for others. Where the secret manager does not answer, a value from before stays: a host starts without it.
 */
function script({ read, files }: SecretReader): string {
  return `#!/bin/bash
# Usage: fetch-secrets [TRIES]
set -euo pipefail
umask 077
tries=$1
failed=0
read_secret() {
${read.trimEnd()}
}
text() { printf '%s\\n' "$1"; }
setting() { printf '%s' "$1" | jq --raw-input --slurp "$2"; }
variable() { printf '%s=%s\\n' "$2" "$1"; }
value_of() {
  local try
  for ((try = 1; try <= $2; try++)); do
    if read_secret "$1"; then return 0; fi
    if ((try < $2)); then sleep ${patience.seconds}; fi
  done
  return 1
}
place() {
  local secret=$1 path=$2 group=$3 mode=$4 required=$5 unit=$6 action=$7 form=$8 detail=$9 value wait=1
  if [[ $required == yes && ! -s $path ]] && ((failed == 0)); then wait=$tries; fi
  if ! value=$(value_of "$secret" "$wait") || [[ -z $value ]]; then
    echo "no secret $secret for $path" >&2
    if [[ $required == yes && ! -s $path ]]; then failed=1; fi
    return 0
  fi
  install --directory --mode 0755 "$(dirname "$path")"
  "$form" "$value" "$detail" > "$path.new"
  chown "root:$group" "$path.new"
  chmod "$mode" "$path.new"
  if cmp --silent "$path.new" "$path"; then
    rm "$path.new"
    return 0
  fi
  mv "$path.new" "$path"
  if [[ -n $unit ]]; then systemctl --no-block "$action" "$unit"; fi
}
${files.map(place).join("\n")}
exit "$failed"
`;
}

function place({ secret, path, group, open = false, form, required = true, then }: SecretFile): string {
  const action = then === undefined ? "" : actions[then.by];
  const words = [
    secret,
    path,
    group,
    open ? "0644" : "0640",
    required ? "yes" : "no",
    then?.unit ?? "",
    action,
    ...formWords(form),
  ];
  return ["place", ...words.map(shellWord)].join(" ");
}

/** Both do nothing to a unit that does not run. */
const actions = { reload: "try-reload-or-restart", restart: "try-restart" } as const;

function formWords(form: SecretForm): string[] {
  switch (form.kind) {
    case "text":
      return ["text", ""];
    case "setting":
      return ["setting", form.path.reduceRight((inner, name) => `{${JSON.stringify(name)}: ${inner}}`, ".")];
    case "variable":
      return ["variable", form.name];
  }
}

const atStart = `[Unit]
Description=Secrets of this host
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=${program} ${patience.tries}
TimeoutStartSec=infinity

[Install]
WantedBy=multi-user.target
`;

const refresh = `[Unit]
Description=New values of this host's secrets
After=${secretsService}

[Service]
Type=oneshot
ExecStart=${program} 1
`;

const timer = `[Unit]
Description=New values of this host's secrets, regularly

[Timer]
OnActiveSec=${refreshInterval}
OnUnitActiveSec=${refreshInterval}
RandomizedDelaySec=2min

[Install]
WantedBy=timers.target
`;
