import type { SecretFile, SecretForm } from "./secret-file";
import { shellWord } from "./shell-text";

/** A program that puts secrets into files. */
export interface SecretScript {
  /** Name of the program, for who calls it. */
  readonly name: string;
  /** Lines of bash that come first.
   * @default none */
  readonly before?: string;
  /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
  readonly read: string;
  readonly files: readonly SecretFile[];
}

/** Seconds between two tries for a secret. */
const pause = 10;

/**
 * Values pass through variables and pipes of bash only: no other process shows them among its arguments. A bundle is fetched once, and again
 * only while a field of it is waited for. A file is replaced in one step, and only by another value. One secret that does not come ends the
 * waiting for others, and the program fails as long as a file is missing. Where nobody answers, a value from before stays.
 */
export function secretScript({ name, before = "", read, files }: SecretScript): string {
  return `#!/bin/bash
# Usage: ${name} TRIES
set -euo pipefail
umask 077
tries=$1
failed=0
fetched=
bundle=
value=
${before}read_secret() {
${read.trimEnd()}
}
text() { printf '%s\\n' "$1"; }
setting() { printf '%s' "$1" | jq --raw-input --slurp "$2"; }
variable() { printf '%s=%s\\n' "$2" "$1"; }
look_up() {
  local name field
  IFS='#' read -r name field <<< "$1"
  if [[ -z $field ]]; then
    value=$(read_secret "$name") || return 1
  else
    if [[ $name != "$fetched" ]] || (($2 > 1)); then
      fetched=$name
      bundle=$(read_secret "$name") || bundle='{}'
    fi
    value=$(printf '%s' "$bundle" | jq --raw-output --arg field "$field" '.[$field] // empty') || return 1
  fi
  [[ -n $value ]]
}
value_of() {
  local try
  for ((try = 1; try <= $2; try++)); do
    if look_up "$1" "$try"; then return 0; fi
    if ((try < $2)); then sleep ${pause}; fi
  done
  return 1
}
place() {
  local secret=$1 path=$2 group=$3 mode=$4 unit=$5 action=$6 form=$7 detail=$8 wait=1
  if [[ ! -s $path ]] && ((failed == 0)); then wait=$tries; fi
  if ! value_of "$secret" "$wait"; then
    echo "no secret $secret for $path" >&2
    if [[ ! -s $path ]]; then failed=1; fi
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

function place({ secret, path, group, open = false, form, then }: SecretFile): string {
  const action = then === undefined ? "" : actions[then.by];
  const words = [secret, path, group, open ? "0644" : "0640", then?.unit ?? "", action, ...formWords(form)];
  return ["place", ...words.map(shellWord)].join(" ");
}

/** The first two do nothing to a unit that does not run. */
const actions = { reload: "try-reload-or-restart", restart: "try-restart", start: "restart" } as const;

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
