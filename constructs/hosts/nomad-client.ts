import { vaultPorts } from "./ports";
import type { Setting } from "./settings-text";

/** What a Nomad agent needs to run jobs. */
export interface NomadClient {
  /** Pool that jobs choose the client by.
   * @default "default" */
  readonly pool?: string;
  /** Lets jobs run programs of the host as root, unguarded. Whoever may submit such a job owns the host.
   * @default false */
  readonly rawExec?: boolean;
  /** Folders of the host that jobs may mount, by name.
   * @default none */
  readonly volumes?: Readonly<Record<string, HostVolume>>;
}

/** A folder of the host for the data of a job. */
export interface HostVolume {
  readonly path: string;
  /** Number of the user that the job's container runs as, who owns the folder. */
  readonly user: number;
}

/** Folder that the agent reads all its settings from. */
export const nomadFolder = "/etc/nomad.d";

/** Authority of Vault's certificates, for the tasks of clients. */
export const nomadVaultAuthority = `${nomadFolder}/tls/vault-ca.pem`;

/** Mount of Vault's JWT auth method for workloads, and the role that tasks get which name none. Nomad's own defaults and names. */
export const vaultLogin = { mount: "jwt-nomad", role: "nomad-workloads" } as const;

/** Where Debian's package `containernetworking-plugins` puts its programs. */
const networkPlugins = "/usr/lib/cni";

/** Minutes that a client whose host stops waits for its jobs to move on. */
export const drainMinutes = 10;

/**
 * What the client may use, and how it stops. Names: Nomad, "client block". Blocks in blocks stand in lists: Nomad reads some of them
 * wrongly out of JSON otherwise (hashicorp/nomad#7981; its own test data have this form, command/agent/testdata/basic.json).
 */
export function clientSettings({ pool, volumes = {} }: NomadClient): Record<string, Setting> {
  const mounted = Object.entries(volumes).map(([name, { path }]) => ({ [name]: [{ path, read_only: false }] }));
  return {
    enabled: true,
    node_pool: pool,
    cni_path: networkPlugins,
    drain_on_shutdown: [{ deadline: `${drainMinutes}m`, force: false, ignore_system_jobs: false }],
    host_volume: mounted.length === 0 ? undefined : mounted,
  };
}

/** How jobs may run. Containers have neither privileges nor folders of the host, but those of `volumes`. */
export function drivers({ rawExec = false }: NomadClient): Setting {
  return [
    { docker: [{ config: [{ allow_privileged: false, volumes: [{ enabled: false }] }] }] },
    { raw_exec: [{ config: [{ enabled: rawExec }] }] },
  ];
}

/** How tasks get to Vault. Names: Nomad, "vault block". */
export const taskLogin: Readonly<Record<string, Setting>> = {
  address: `https://active.vault.service.consul:${vaultPorts.api}`,
  ca_file: nomadVaultAuthority,
  jwt_auth_backend_path: vaultLogin.mount,
  create_from_role: vaultLogin.role,
};
