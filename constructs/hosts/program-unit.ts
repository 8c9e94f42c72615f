import type { HostFile, ProgramUser } from "./cloud-config";
import { consulData, consulFolder } from "./consul-agent";
import { stateFolder } from "./data-disk";
import { nomadData } from "./nomad-agent";
import { nomadFolder } from "./nomad-client";
import { nomadStopSettings } from "./nomad-stop";
import { variablesFile } from "./secret-file";
import { secretsService } from "./secret-reader";
import { vaultData, vaultFolder } from "./vault-server";

/** Programs of HashiCorp's that hosts run. */
export type ServedProgram = "consul" | "vault" | "nomad";

interface ProgramUnit {
  readonly command: string;
  readonly user: string;
  /** Units that it starts after, and stops before.
   * @default only those that all programs do */
  readonly after?: readonly string[];
  /** Variables that are secrets and come from files, where they are there. */
  readonly variables: readonly string[];
  readonly killSignal: "SIGTERM" | "SIGINT";
  readonly settings: readonly string[];
}

/** What neither Consul nor Vault needs of a host. */
const confined = ["NoNewPrivileges=true", "ProtectSystem=full", "ProtectHome=true", "PrivateTmp=true"];

/** After HashiCorp's own units: hashicorp/consul, hashicorp/vault and hashicorp/nomad, `.release/linux/package`. */
const units: Readonly<Record<ServedProgram, ProgramUnit>> = {
  consul: {
    command: `/usr/local/bin/consul agent -config-dir=${consulFolder}`,
    user: "consul",
    variables: [],
    killSignal: "SIGTERM",
    settings: [...confined, "PrivateDevices=true"],
  },
  vault: {
    command: `/usr/local/bin/vault server -config=${vaultFolder}`,
    user: "vault",
    variables: ["CONSUL_HTTP_TOKEN", "VAULT_TOKEN"],
    killSignal: "SIGINT",
    // Its memory is not locked (`vault-server.ts`): it must reach neither swap nor a dump.
    settings: [
      ...confined,
      "PrivateDevices=true",
      "MemorySwapMax=0",
      "LimitCORE=0",
      "LogsDirectory=vault",
      "LogsDirectoryMode=0750",
    ],
  },
  nomad: {
    command: `/usr/local/bin/nomad agent -config=${nomadFolder}`,
    user: "nomad",
    variables: ["CONSUL_HTTP_TOKEN"],
    killSignal: "SIGINT",
    settings: ["TasksMax=infinity", "OOMScoreAdjust=-1000"],
  },
};

/** States of the programs, and users that they run as. */
const homes: Readonly<Record<ServedProgram, string>> = { consul: consulData, vault: vaultData, nomad: nomadData };

export function programUser(program: ServedProgram): ProgramUser {
  return { name: program, home: homes[program] };
}

/** systemd's unit of a program. It waits for the secrets, and comes back after a failure. */
export function programUnit(program: ServedProgram): HostFile {
  return unit(program, units[program]);
}

/** The unit of Nomad where it runs jobs: as root, and beside the engine of their containers. */
export const nomadClientUnit: HostFile = unit("nomad", {
  ...units.nomad,
  user: "root",
  after: ["docker.service"],
  settings: [...units.nomad.settings, ...nomadStopSettings],
});

function unit(
  program: ServedProgram,
  { command, user, after = [], variables, killSignal, settings }: ProgramUnit,
): HostFile {
  const before = [
    "network-online.target",
    secretsService,
    ...(program === "consul" ? [] : ["consul.service"]),
    ...after,
  ];
  const lines = [
    "[Unit]",
    `Description=${program}`,
    "Wants=network-online.target",
    `Requires=${secretsService}`,
    `After=${before.join(" ")}`,
    `RequiresMountsFor=${stateFolder}`,
    "StartLimitIntervalSec=0",
    "",
    "[Service]",
    `User=${user}`,
    `Group=${user}`,
    `StateDirectory=hashistack/${program}`,
    "StateDirectoryMode=0700",
    ...variables.map((variable) => `EnvironmentFile=-${variablesFile(program, variable)}`),
    `ExecStart=${command}`,
    "ExecReload=/bin/kill --signal HUP $MAINPID",
    // Nomad's jobs outlive it, so that it can be restarted.
    "KillMode=process",
    `KillSignal=${killSignal}`,
    "Restart=always",
    "RestartSec=5",
    "LimitNOFILE=65536",
    ...settings,
    "",
    "[Install]",
    "WantedBy=multi-user.target",
  ];
  return { path: `/etc/systemd/system/${program}.service`, content: `${lines.join("\n")}\n` };
}
