import type { HostFile } from "./cloud-config";
import { prepareDataDisk } from "./data-disk";
import { monitoringAuthority, monitoringService } from "./host-monitoring";
import type { HostVolume } from "./nomad-client";
import { installPrograms } from "./program-installation";
import { secretsService, secretsTimer } from "./secret-reader";

/** Program that brings the host up, once cloud-init has written its files; it may be called again. */
export const startProgram = "/usr/local/sbin/start-host";

/** Added to the unit of Alloy's package: it reads the journal (Grafana Alloy, loki.source.journal), and starts once it has somebody to trust. */
export const monitoringUnit: HostFile = {
  path: `/etc/systemd/system/${monitoringService}.d/10-host.conf`,
  content: `[Unit]
After=${secretsService}
ConditionPathExists=${monitoringAuthority}

[Service]
SupplementaryGroups=adm systemd-journal
`,
};

/** What starts on a host, in this order. */
export interface StartedHost {
  /** The host has a data disk. */
  readonly dataDisk: boolean;
  /** Folders of jobs. */
  readonly volumes: readonly HostVolume[];
  /** Programs of the stack are installed. */
  readonly programs: boolean;
  /** Units that begin at once, after the secrets are there. */
  readonly first: readonly string[];
  /** More programs that install something, at the end. */
  readonly installations: readonly string[];
  /** Units that nobody waits for: the first servers wait for each other. */
  readonly units: readonly string[];
}

/**
 * One script, which stops at its first error, so that cloud-init's status tells of it. Units are enabled first: where secrets are missing,
 * they start with the next start of the host.
 */
export function startHost({ dataDisk, volumes, programs, first, units, installations }: StartedHost): HostFile {
  const all = [...units, ...first].join(" ");
  const lines = [
    "#!/bin/bash",
    "set -euo pipefail",
    ...startSystem,
    ...(dataDisk ? [prepareDataDisk] : []),
    ...volumes.map(madeFolder),
    ...(programs ? [installPrograms] : []),
    "systemctl daemon-reload",
    ...(all === "" ? [] : [`systemctl enable ${all}`, `systemctl enable --now ${secretsService} ${secretsTimer}`]),
    ...(first.length === 0 ? [] : [`systemctl start ${first.join(" ")}`]),
    ...installations,
    ...(units.length === 0 ? [] : [`systemctl restart --no-block ${units.join(" ")}`]),
  ];
  return { path: startProgram, permissions: "0755", content: `${lines.join("\n")}\n` };
}

/** sshd's new settings are tried before it takes them: a host that nobody can reach is of no use. */
const startSystem = [
  "systemctl enable --now chrony.service dnsmasq.service",
  "systemctl restart chrony.service dnsmasq.service",
  "if systemctl is-active --quiet systemd-resolved.service; then",
  "  systemctl restart systemd-resolved.service",
  "else",
  "  echo nameserver 127.0.0.1 > /etc/resolv.conf",
  "fi",
  "install --directory --mode 0755 /run/sshd",
  "sshd -t",
  "systemctl try-reload-or-restart ssh.service",
];

function madeFolder({ path, user }: HostVolume): string {
  return `install --directory --mode 0750 --owner ${user} --group ${user} ${path}`;
}
