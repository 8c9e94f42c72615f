import type { CloudConfig, HostFile } from "./cloud-config";
import { consulClient, consulFile, consulServer, consulTls } from "./consul-agent";
import { containerEngine, containerPackages } from "./container-engine";
import { hostMonitoring, monitoringFile } from "./host-monitoring";
import type { HostMonitoring } from "./host-monitoring";
import { hostSecrets } from "./host-secrets";
import type { HostSecret } from "./host-secrets";
import { monitoringService, monitoringUnit } from "./host-start";
import { nomadAgent, nomadFile, nomadTls } from "./nomad-agent";
import type { NomadClient } from "./nomad-client";
import { nomadStop } from "./nomad-stop";
import { installationPackages, programInstallation } from "./program-installation";
import { nomadClientUnit, programUnit, programUser } from "./program-unit";
import type { ServedProgram } from "./program-unit";
import { secretReader } from "./secret-reader";
import type { HostArchitecture } from "./signed-release";
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
  /** Name of the host in Consul, Vault and Nomad. */
  readonly node: string;
  /** Private address of the host. */
  readonly address: string;
  /** Private addresses of all servers, in the same order on all hosts. */
  readonly servers: readonly string[];
  /** The host is a server of Consul, Nomad, and Vault, which is sealed this way.
   * @default it is none */
  readonly vault?: {
    readonly cluster: string;
    readonly seal: VaultSeal;
    /** The server makes the keys of a new Vault: lines of bash that keep what they read as the value of the secret named `$1`.
     * @default another server does */
    readonly storeKeys?: string;
  };
  /** The host runs jobs.
   * @default it runs none */
  readonly jobs?: NomadClient;
  readonly monitoring: Omit<HostMonitoring, "host" | "programs">;
  readonly secrets: {
    /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
    readonly read: string;
    /** Name of a secret in the cloud's secret manager. */
    readonly nameOf: (secret: HostSecret) => string;
  };
}

/** Units of the stack on the host, in the order that they start in. */
export function unitsOf({ vault }: HostStack): string[] {
  const programs: ServedProgram[] = vault === undefined ? ["consul", "nomad"] : ["consul", "vault", "nomad"];
  const units = [...programs.map((program) => `${program}.service`), monitoringService];
  return vault?.storeKeys === undefined ? units : [...units, initializationService];
}

/** Parts of the host's user data. */
export function stackParts(stack: HostStack): Readonly<Record<string, CloudConfig>> {
  return {
    programs: installed(stack),
    secrets: { files: secretReader({ read: stack.secrets.read, files: secretFiles(stack) }) },
    consul: served("consul", consulFile, stack.vault === undefined ? consulClient(stack) : consulServer(stack)),
    ...(stack.vault === undefined ? {} : { vault: vaultPart(stack, stack.vault) }),
    nomad: nomadPart(stack),
    monitoring: monitored(stack),
  };
}

function installed({ architecture, versions, vault }: HostStack): CloudConfig {
  const { vault: vaultVersion, ...others } = versions;
  const needed = vault === undefined ? others : { ...others, vault: vaultVersion };
  return { packages: installationPackages, files: [programInstallation({ architecture, versions: needed })] };
}

function secretFiles({ vault, jobs, secrets }: HostStack) {
  const transitSeal = vault?.seal.kind === "transit";
  return hostSecrets({ server: vault !== undefined, jobs: jobs !== undefined, transitSeal }, secrets.nameOf);
}

function vaultPart(stack: HostStack, vault: NonNullable<HostStack["vault"]>): CloudConfig {
  const more = [auditRotation, ...firstKeys(stack, vault.storeKeys)];
  return { ...served("vault", vaultFile, vaultServer({ ...stack, ...vault }), ...more), packages: ["logrotate"] };
}

function firstKeys({ servers, address, secrets: { read, nameOf } }: HostStack, store: string | undefined): HostFile[] {
  if (store === undefined) return [];
  const secrets = { recoveryKeys: nameOf("vault-recovery-keys"), rootToken: nameOf("vault-root-token") };
  return vaultInitialization({ read, store, secrets, others: servers.filter((server) => server !== address) });
}

function nomadPart(stack: HostStack): CloudConfig {
  const { jobs, vault, address } = stack;
  const settings = { path: nomadFile, content: nomadAgent({ ...stack, server: vault !== undefined, client: jobs }) };
  const programUsers = [programUser("nomad")];
  if (jobs === undefined) return { programUsers, files: [settings, programUnit("nomad")] };
  const files = [settings, nomadClientUnit, nomadStop, containerEngine(address)];
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
