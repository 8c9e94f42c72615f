import type { HostFile } from "./cloud-config";
import { settingsText } from "./settings-text";

/** Packages of Debian and Ubuntu that Nomad's jobs run in containers with: the engine, and the plugins of Nomad's bridge network. */
export const containerPackages = ["docker.io", "containernetworking-plugins"] as const;

/**
 * Docker's settings on a host that runs jobs. Containers ask the host's forwarder by its private address: 127.0.0.1 is their own.
 * Source: Docker, "dockerd", daemon configuration file.
 * @param mirror URL of a registry that is asked before docker.io
 */
export function containerEngine(address: string, mirror?: string): HostFile {
  const content = settingsText({
    dns: [address],
    "live-restore": true,
    "no-new-privileges": true,
    "userland-proxy": false,
    "log-driver": "local",
    "registry-mirrors": mirror === undefined ? undefined : [mirror],
  });
  return { path: "/etc/docker/daemon.json", content };
}
