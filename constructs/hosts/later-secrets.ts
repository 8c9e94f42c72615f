import type { HostFile } from "./cloud-config";
import { vaultPorts } from "./ports";
import type { SecretFile } from "./secret-file";
import { refreshInterval, secretsService } from "./secret-reader";
import { secretScript } from "./secret-script";
import { hostsSecrets } from "./vault-handover";
import { vaultLogin } from "./vault-login";
import type { VaultLogin } from "./vault-login";

/** How a host gets the secrets that a phase makes once Vault runs. */
export interface LaterSecrets {
  readonly login: VaultLogin;
  readonly files: readonly SecretFile[];
}

/** Timer that looks for the secrets, and for new values of them. */
export const tokensTimer = "fetch-tokens.timer";

const service = "fetch-tokens.service";

const program = "/usr/local/sbin/fetch-tokens";

/** How often they are looked for as long as one is missing. */
const impatience = "1min";

/** The program and units that put secrets of Vault into their files. No program of the stack waits for them. */
export function laterSecretReader({ login, files }: LaterSecrets): HostFile[] {
  const before = `${vaultLogin(login)}log_in || echo "no server of Vault lets this host in" >&2\n`;
  const content = secretScript({ name: "fetch-tokens", before, read, files });
  return [
    { path: program, permissions: "0755", content },
    { path: `/etc/systemd/system/${service}`, content: unit },
    { path: `/etc/systemd/system/${tokensTimer}`, content: timer },
  ];
}

const read = `  [[ -n $token ]] || return 1
  ask "https://$server:${vaultPorts.api}/v1/${hostsSecrets.mount}/data/$1" | jq --exit-status --raw-output .data.data.${hostsSecrets.key}`;

/** The program fails as long as a secret is missing, so that systemd starts it again. */
const unit = `[Unit]
Description=Secrets of this host that are in Vault
Requires=${secretsService}
After=${secretsService}
StartLimitIntervalSec=0

[Service]
Type=oneshot
ExecStart=${program} 1
Restart=on-failure
RestartSec=${impatience}
`;

const timer = `[Unit]
Description=Secrets of this host that are in Vault, regularly

[Timer]
OnActiveSec=${impatience}
OnUnitActiveSec=${refreshInterval}
RandomizedDelaySec=30s

[Install]
WantedBy=timers.target
`;
