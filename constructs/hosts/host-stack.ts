import type { CloudConfig, HostFile } from "./cloud-config";
import { consulClient, consulFile, consulServer, consulTls } from "./consul-agent";
import { containerEngine, containerPackages } from "./container-engine";
import { dataDisk } from "./data-disk";
import type { FirstLogin } from "./first-login";
import type { HostMirrors } from "./host-mirrors";
import { hostMonitoring, monitoringFile, monitoringService } from "./host-monitoring";
import type { HostMonitoring } from "./host-monitoring";
import { authorityOfVault, bundledFiles, laterFiles } from "./host-secrets";
import type { HostDuties } from "./host-secrets";
import { monitoringUnit } from "./host-start";
import type { StartedHost } from "./host-start";
import { laterSecretReader, tokensTimer } from "./later-secrets";
import { nomadAgent, nomadFile, nomadTls } from "./nomad-agent";
import type { NomadClient } from "./nomad-client";
import { nomadReturnService, nomadStop } from "./nomad-stop";
import { installationPackages, programInstallation } from "./program-installation";
import { nomadClientUnit, programUnit, programUser } from "./program-unit";
import type { ServedProgram } from "./program-unit";
import { secretReader } from "./secret-reader";
import type { HostArchitecture } from "./signed-release";
import { snapshotFiles, snapshotsTimer } from "./snapshots";
import type { Snapshots } from "./snapshots";
import { auditRotation } from "./vault-audit";
import type { VaultSeal } from "./vault-seal";
import { initializationService, vaultInitialization } from "./vault-initialization";
import { vaultFile, vaultServer, vaultTls } from "./vault-server";
import type { StackVersions } from "./version-table";

/** What a host does in the stack. Each has an agent of Consul and one of Nomad. */
export interface HostStack {
  readonly architecture: HostArchitecture;
  readonly versions: StackVersions;
  readonly datacenter: string;
  /** Region of Nomad.
   * @default "global" */
  readonly region?: string;
  /** Name of the host in Consul, Vault and Nomad. */
  readonly node: string;
  /** Private address of the host. */
  readonly address: string;
  /** Private addresses of all servers, in the same order on all hosts. */
  readonly servers: readonly string[];
  /** The host is a server of Consul, Nomad and Vault.
   * @default it is none */
  readonly vault?: StackVault;
  /** The host runs jobs.
   * @default it runs none */
  readonly jobs?: NomadClient;
  /** Device of the disk that outlives the host.
   * @default none */
  readonly dataDisk?: string;
  /** Where programs and images come from.
   * @default the makers' own servers */
  readonly mirrors?: Omit<HostMirrors, "packages" | "authorities">;
  readonly monitoring: Omit<HostMonitoring, "host" | "programs">;
  readonly secrets: {
    /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
    readonly read: string;
    /** Name of the host's bundle in the cloud's secret manager. */
    readonly bundle: string;
  };
}

/** A server of Vault. */
export interface StackVault {
  readonly cluster: string;
  readonly seal: VaultSeal;
  readonly snapshots: Snapshots;
  /** The server makes the keys of a new Vault.
   * @default another server does */
  readonly first?: {
    /** Lines of bash that keep what they read as the value of the secret named `$1`, which exists. */
    readonly store: string;
    readonly secrets: { readonly recoveryKeys: string; readonly rootToken: string };
    readonly login: FirstLogin;
  };
}

/** What of the stack starts on the host. */
export function stackStart({ vault, jobs, dataDisk: device }: HostStack): StartedHost {
  const programs: ServedProgram[] = vault === undefined ? ["consul", "nomad"] : ["consul", "vault", "nomad"];
  const units = [...programs.map((program) => `${program}.service`), monitoringService, tokensTimer];
  const ofServer = vault === undefined ? [] : [snapshotsTimer];
  const ofFirst = vault?.first === undefined ? [] : [initializationService];
  const volumes = Object.values(jobs?.volumes ?? {});
  return {
    dataDisk: device !== undefined,
    volumes,
    programs: true,
    first: [],
    installations: [],
    units: [...units, ...ofServer, ...ofFirst, ...(jobs === undefined ? [] : [nomadReturnService])],
  };
}

/** Parts of the host's user data. */
export function stackParts(stack: HostStack): Readonly<Record<string, CloudConfig>> {
  return {
    ...(stack.dataDisk === undefined ? {} : { "data-disk": dataDisk(stack.dataDisk) }),
    programs: installed(stack),
    secrets: { files: secretFiles(stack) },
    consul: served("consul", consulFile, stack.vault === undefined ? consulClient(stack) : consulServer(stack)),
    ...(stack.vault === undefined ? {} : { vault: vaultPart(stack, stack.vault) }),
    nomad: nomadPart(stack),
    monitoring: monitored(stack),
  };
}

function installed({ architecture, versions, vault, mirrors }: HostStack): CloudConfig {
  const { vault: vaultVersion, ...others } = versions;
  const needed = vault === undefined ? others : { ...others, vault: vaultVersion };
  const files = [programInstallation({ architecture, versions: needed, mirrors })];
  return { packages: installationPackages, files };
}

function secretFiles({ vault, jobs, servers, secrets: { read, bundle } }: HostStack): HostFile[] {
  const server = vault !== undefined;
  const duties: HostDuties = { server, jobs: jobs !== undefined, transitSeal: vault?.seal.kind === "transit" };
  const login = { servers, role: server ? "server" : "host", authority: authorityOfVault(server) } as const;
  return [
    ...secretReader({ read, files: bundledFiles(duties, bundle) }),
    ...laterSecretReader({ login, files: laterFiles(duties) }),
  ];
}

function vaultPart(stack: HostStack, vault: StackVault): CloudConfig {
  const more = [auditRotation, ...snapshotFiles(vault.snapshots, stack), ...firstKeys(stack, vault.first)];
  return { ...served("vault", vaultFile, vaultServer({ ...stack, ...vault }), ...more), packages: ["logrotate"] };
}

function firstKeys({ servers, address, secrets: { read } }: HostStack, first: StackVault["first"]): HostFile[] {
  if (first === undefined) return [];
  return vaultInitialization({ ...first, read, others: servers.filter((server) => server !== address) });
}

function nomadPart(stack: HostStack): CloudConfig {
  const { jobs, vault, address, mirrors = {} } = stack;
  const client = jobs && { ...jobs, mirroredImages: mirrors.images !== undefined };
  const settings = { path: nomadFile, content: nomadAgent({ ...stack, server: vault !== undefined, client }) };
  const programUsers = [programUser("nomad")];
  if (jobs === undefined) return { programUsers, files: [settings, programUnit("nomad")] };
  const files = [settings, nomadClientUnit, ...Object.values(nomadStop), containerEngine(address, mirrors.images)];
  return { programUsers, packages: containerPackages, files };
}

function monitored({ node, vault, monitoring }: HostStack): CloudConfig {
  const authorities = { consul: consulTls.ca, nomad: nomadTls.ca };
  const programs = vault === undefined ? authorities : { ...authorities, vault: vaultTls.ca };
  const content = hostMonitoring({ ...monitoring, host: node, programs });
  return { files: [{ path: monitoringFile, content }, monitoringUnit] };
}

function served(program: ServedProgram, path: string, content: string, ...more: readonly HostFile[]): CloudConfig {
  return { programUsers: [programUser(program)], files: [{ path, content }, programUnit(program), ...more] };
}
