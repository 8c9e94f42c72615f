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
  /** MB of the host's memory that jobs never get.
   * @default 1024: agents of Consul, Nomad and Alloy */
  readonly reservedMemory?: number;
  /** Images come from a mirror of docker.io: Nomad's own image has to be one of that registry.
   * @default false */
  readonly mirroredImages?: boolean;
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

/**
 * Image that holds the network of a job in bridge mode, on docker.io. Nomad's default is the same program on registry.k8s.io, which
 * Docker knows no mirror for (Nomad, "Docker driver", infra_image). The version is that of many clusters of K3s, for both processors.
 */
const pauseImage = "docker.io/rancher/mirrored-pause:3.6";

/** Minutes that a client whose host stops waits for its jobs to move on. */
export const drainMinutes = 10;

/**
 * What the client may use, and how it stops. Names: Nomad, "client block". Blocks in blocks stand in lists: Nomad reads some of them
 * wrongly out of JSON otherwise (hashicorp/nomad#7981; its own test data have this form, command/agent/testdata/basic.json).
 */
export function clientSettings({ pool, volumes = {}, reservedMemory = 1024 }: NomadClient): Record<string, Setting> {
  const mounted = Object.entries(volumes).map(([name, { path }]) => ({ [name]: [{ path, read_only: false }] }));
  return {
    enabled: true,
    node_pool: pool,
    cni_path: networkPlugins,
    reserved: [{ memory: reservedMemory }],
    drain_on_shutdown: [{ deadline: `${drainMinutes}m`, force: false, ignore_system_jobs: false }],
    host_volume: mounted.length === 0 ? undefined : mounted,
  };
}

/** How jobs may run. Containers have neither privileges nor folders of the host, but those of `volumes`. */
export function drivers({ rawExec = false, mirroredImages = false }: NomadClient): Setting {
  const network = mirroredImages ? { infra_image: pauseImage } : {};
  return [
    { docker: [{ config: [{ allow_privileged: false, volumes: [{ enabled: false }], ...network }] }] },
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
