import type { HostFile } from "./cloud-config";
import type { SecretFile } from "./secret-file";
import { secretScript } from "./secret-script";

/** How a host gets the secrets that it starts with. */
export interface SecretReader {
  /** Lines of bash that print the value of the secret named `$1` in the cloud's secret manager, and fail where there is none. */
  readonly read: string;
  readonly files: readonly SecretFile[];
}

/** Unit after which the secrets are in their files; it runs once per start. */
export const secretsService = "fetch-secrets.service";

/** Timer that looks for new values. */
export const secretsTimer = "refresh-secrets.timer";

const program = "/usr/local/sbin/fetch-secrets";

/** How often new values are looked for. */
export const refreshInterval = "15min";

/** Tries for a secret at start: roles and names of a new host take minutes to be known. */
const triesAtStart = 60;

/**
 * Waits at most five minutes until the clock is right to a second: certificates are looked at next, and nothing of the stack runs before.
 * A host that finds nobody to tell the time goes on. Source: chrony, "chronyc", waitsync: tries, correction, skew, interval.
 */
const clockIsRight = "/usr/bin/chronyc waitsync 60 1 0 5";

/** The program and units that put the secrets into their files. */
export function secretReader({ read, files }: SecretReader): HostFile[] {
  const units = { [secretsService]: atStart, "refresh-secrets.service": refresh, [secretsTimer]: timer };
  return [
    { path: program, permissions: "0755", content: secretScript({ name: "fetch-secrets", read, files }) },
    ...Object.entries(units).map(([name, content]) => ({ path: `/etc/systemd/system/${name}`, content })),
  ];
}

const atStart = `[Unit]
Description=Secrets of this host
Wants=network-online.target
After=network-online.target chrony.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStartPre=-${clockIsRight}
ExecStart=${program} ${triesAtStart}
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
