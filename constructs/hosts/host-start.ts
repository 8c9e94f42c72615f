import type { HostFile } from "./cloud-config";
import { installPrograms } from "./program-installation";
import { secretsService, secretsTimer } from "./secret-reader";

/** Program that brings the host up, once cloud-init has written its files; it may be called again. */
export const startProgram = "/usr/local/sbin/start-host";

/** Unit of Alloy's package. */
export const monitoringService = "alloy.service";

/** Added to the unit of Alloy's package: it reads the journal (Grafana Alloy, loki.source.journal). */
export const monitoringUnit: HostFile = {
  path: `/etc/systemd/system/${monitoringService}.d/10-host.conf`,
  content: `[Unit]
After=${secretsService}

[Service]
SupplementaryGroups=adm systemd-journal
`,
};

/** One script, which stops at its first error, so that cloud-init's status tells of it. */
export function startHost(units: readonly string[]): HostFile {
  const stack = units.length === 0 ? [] : startStack(units.join(" "));
  const lines = ["#!/bin/bash", "set -euo pipefail", ...startSystem, ...stack];
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

/**
 * The programs are enabled first: where secrets are missing, they start with the next start of the host. They are not waited for: the
 * first servers wait for each other.
 */
function startStack(units: string): string[] {
  return [
    installPrograms,
    "systemctl daemon-reload",
    `systemctl enable ${units}`,
    `systemctl enable --now ${secretsService} ${secretsTimer}`,
    `systemctl restart --no-block ${units}`,
  ];
}
