import { stringify } from "yaml";
import { fetchRelease, releaseArchive } from "../hosts/signed-release";
import type { HostArchitecture, SignedRelease } from "../hosts/signed-release";

/** Processor of a host. */
export type AgentArchitecture = HostArchitecture;

/** A program or script that cloud-init writes before it installs the agent. */
export interface HostProgram {
  readonly path: string;
  readonly content: string;
}

export interface TerraformAgentProps {
  /** Name that the agent shows in its pool. */
  readonly name: string;
  /** Host of Terraform Cloud, `app.terraform.io`. */
  readonly hostname: string;
  readonly architecture: AgentArchitecture;
  /** URL that the release comes from, in the folders of releases.hashicorp.com; the agent then stays at this version.
   * @default releases.hashicorp.com, where it finds newer ones too */
  readonly releaseMirror?: string;
  /** Packages of the distribution that hold gpg, unzip, and what `readToken` calls. */
  readonly packages: readonly string[];
  /** Lines of bash that put the token into the variable TFC_AGENT_TOKEN, and fail where there is none. */
  readonly readToken: string;
  /** Only root may call the cloud for the token: it is read before the agent starts, and the agent's user is handed it.
   * @default false */
  readonly asRoot?: boolean;
  /** Another program of the host calls the installation (`installAgent`).
   * @default cloud-init does */
  readonly installedByHost?: boolean;
  /** More programs of the host, open to everybody on it.
   * @default none */
  readonly programs?: readonly HostProgram[];
  /** The distribution's own first user, whom the cloud gives people's keys, is made too.
   * @default false */
  readonly people?: boolean;
}

/**
 * Release of the agent, which updates itself to newer ones of the same minor version where it comes from HashiCorp.
 * Source: releases.hashicorp.com/tfc-agent.
 */
const agentVersion = "1.28.11";

/** User that the agent runs as, and name of its process. */
export const agentUser = "tfc-agent";

/** Unit of systemd that runs the agent. */
export const agentService = `${agentUser}.service`;

const paths = {
  install: "/usr/local/sbin/install-terraform-agent",
  run: "/usr/local/bin/run-terraform-agent",
  unit: `/etc/systemd/system/${agentService}`,
  program: "/opt/tfc-agent",
  readToken: "/usr/local/sbin/read-agent-token",
} as const;

/** File in memory, for root only, that hands the token to systemd, and systemd to the agent. */
const tokenFile = "/run/terraform-agent/token.env";

/** Program that installs the agent, as often as it is called. */
export const installAgent = paths.install;

/** Shell command that succeeds while the agent's service runs. */
export const serviceIsActive = `systemctl is-active ${agentService}`;

/**
 * cloud-init's instructions for a host that runs a Terraform Cloud agent. One script does the installation and stops at its first
 * error, so that cloud-init's status tells of it.
 */
export function terraformAgent(props: TerraformAgentProps): string {
  const { packages, programs = [], people = false, installedByHost = false } = props;
  const user = { name: agentUser, system: true, homedir: `/var/lib/${agentUser}`, shell: "/sbin/nologin" };
  const instructions = {
    users: [...(people ? ["default"] : []), { ...user, lock_passwd: true }],
    packages,
    write_files: [
      script(paths.install, installation(props)),
      ...starts(props),
      { path: paths.unit, owner: "root:root", permissions: "0644", content: unit(props) },
      ...programs.map(({ path, content }) => script(path, content)),
    ],
    ...(installedByHost ? {} : { runcmd: [[paths.install]] }),
  };
  // Unfolded: Terraform replaces references in the text later.
  return `#cloud-config\n${stringify(instructions, { lineWidth: 0 })}`;
}

function script(path: string, content: string) {
  return { path, owner: "root:root", permissions: "0755", content };
}

function starts({ readToken, asRoot = false }: TerraformAgentProps) {
  return [asRoot ? script(paths.readToken, handOver(readToken)) : script(paths.run, start(readToken))];
}

function installation({ architecture, releaseMirror }: TerraformAgentProps): string {
  const release: SignedRelease = { program: "tfc-agent", version: agentVersion, architecture };
  return `#!/bin/bash
set -euo pipefail
umask 077
${fetchRelease(release, releaseMirror)}
install --directory --mode 0755 ${paths.program}
unzip -o -q ${releaseArchive(release)} -d ${paths.program}
chmod 0755 ${paths.program}/*
systemctl daemon-reload
systemctl enable --now ${agentService}
`;
}

/** The token is read at each start, so a new one needs a restart only, and it stands in no file on a disk. */
function start(readToken: string): string {
  return `#!/bin/bash
set -euo pipefail
${readToken}
export TFC_AGENT_TOKEN
exec ${paths.program}/tfc-agent
`;
}

function handOver(readToken: string): string {
  return `#!/bin/bash
set -euo pipefail
umask 077
${readToken}
install --directory --mode 0700 "$(dirname ${tokenFile})"
printf 'TFC_AGENT_TOKEN=%s\\n' "$TFC_AGENT_TOKEN" > ${tokenFile}
`;
}

/** systemd reads the file for each program of the unit anew: for the first one it need not be there. */
function execution({ asRoot = false }: TerraformAgentProps): string {
  if (!asRoot) return `ExecStart=${paths.run}`;
  return `EnvironmentFile=-${tokenFile}
ExecStartPre=+${paths.readToken}
ExecStart=${paths.program}/tfc-agent`;
}

function unit(props: TerraformAgentProps): string {
  const { name, hostname, releaseMirror } = props;
  return `[Unit]
Description=Terraform Cloud agent
Wants=network-online.target
After=network-online.target

[Service]
User=${agentUser}
StateDirectory=${agentUser}
WorkingDirectory=/var/lib/${agentUser}
Environment=HOME=/var/lib/${agentUser}
Environment=TFC_AGENT_NAME=${name}
Environment=TFC_ADDRESS=https://${hostname}
Environment=TFC_AGENT_AUTO_UPDATE=${releaseMirror === undefined ? "minor" : "disabled"}
${execution(props)}
Restart=always
RestartSec=15
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=full

[Install]
WantedBy=multi-user.target
`;
}
