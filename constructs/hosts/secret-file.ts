import { consulFolder, consulTls } from "./consul-agent";
import { monitoringAuthority, monitoringService } from "./host-monitoring";
import { consulMetricsToken } from "./host-scrapes";
import { nomadTls } from "./nomad-agent";
import { nomadFolder, nomadVaultAuthority } from "./nomad-client";
import type { TlsFiles } from "./tls-files";
import { vaultTls } from "./vault-server";

/** How a secret stands in its file: as it is, as a setting in JSON, or as a variable for a unit. */
export type SecretForm =
  | { readonly kind: "text" }
  | { readonly kind: "setting"; readonly path: readonly string[] }
  | { readonly kind: "variable"; readonly name: string };

/** A file that a host writes out of the cloud's secret manager or out of Vault. Texts of ours hold its name there, and never its value. */
export interface SecretFile {
  /** Name of a secret, or `<bundle>#<field>` where several of them are one JSON object in the secret manager. */
  readonly secret: string;
  readonly path: string;
  /** Group that may read the file; its owner is root. */
  readonly group: string;
  /** Everybody may read it: certificates.
   * @default false */
  readonly open?: boolean;
  readonly form: SecretForm;
  /** What takes up a new value: a unit, reloaded or restarted where it runs, or started anew in any case.
   * @default nothing has to */
  readonly then?: { readonly unit: string; readonly by: "reload" | "restart" | "start" };
}

/** Folder of what only root reads, and of the variables of units: systemd reads them as root. */
const rootsFolder = "/etc/hashistack";

/** Files with the tokens that exist from the start, on servers. */
export const managementTokenFiles = {
  consul: `${consulFolder}/management-token.json`,
  nomad: `${rootsFolder}/nomad-management-token`,
} as const;

/** File with the variables of a program's unit that are secrets. */
export function variablesFile(program: string, variable: string): string {
  return `${rootsFolder}/${program}-${variable.toLowerCase().replaceAll("_", "-")}.env`;
}

/** Certificate, key or authority of a program, taken up by a reload when they are renewed. */
export function tlsFile(program: "consul" | "vault" | "nomad", part: keyof TlsFiles, secret: string): SecretFile {
  const files: TlsFiles = { consul: consulTls, vault: vaultTls, nomad: nomadTls }[program];
  const form = { kind: "text" } as const;
  return { secret, path: files[part], group: program, open: part !== "key", form, then: reloaded(program) };
}

/** Authority of Vault, for Nomad's clients. */
export function vaultAuthority(secret: string): SecretFile {
  return { secret, path: nomadVaultAuthority, group: "nomad", open: true, form: { kind: "text" } };
}

/** Key of the gossip of Consul's agents or Nomad's servers, in base64. It cannot change this way: both keep a keyring. */
export function gossipKey(program: "consul" | "nomad", secret: string): SecretFile {
  const path = program === "consul" ? ["encrypt"] : ["server", "encrypt"];
  return setting(program, "gossip-key", path, secret);
}

/** Token of Consul's ACL that exists from the start: the servers make it out of the file. */
export function managementToken(secret: string): SecretFile {
  return setting("consul", "management-token", ["acl", "tokens", "initial_management"], secret);
}

/** Token of Nomad's ACL that the first server makes Nomad's servers begin with (`vault-initialization.ts`). */
export function nomadManagementToken(secret: string): SecretFile {
  return { secret, path: managementTokenFiles.nomad, group: "root", form: { kind: "text" } };
}

/** Token that Consul's agent uses for itself (`agent`), or to answer names (`dns`). Made by a later phase. */
export function agentToken(kind: "agent" | "dns", secret: string): SecretFile {
  return { ...setting("consul", `${kind}-token`, ["acl", "tokens", kind], secret), then: reloaded("consul") };
}

/** Token of Consul that Vault or Nomad registers with. Made by a later phase, read at start only. */
export function consulToken(program: "vault" | "nomad", secret: string): SecretFile {
  return variable(program, "CONSUL_HTTP_TOKEN", secret);
}

/** Token of the other Vault that unseals this one (`transit`). */
export function sealToken(secret: string): SecretFile {
  return variable("vault", "VAULT_TOKEN", secret);
}

/** Token of Consul that the agent of monitoring reads metrics with; it reads the file each time. */
export function metricsToken(secret: string): SecretFile {
  return { secret, path: consulMetricsToken, group: "alloy", form: { kind: "text" } };
}

/** Authority that the whole host trusts; the unit takes it up. */
export function trustedAuthority(secret: string, path: string, unit: string): SecretFile {
  return { secret, path, group: "root", open: true, form: { kind: "text" }, then: { unit, by: "start" } };
}

/** Authority of the stack's services, which metrics and logs are sent to: the agent of monitoring starts once it is there. */
export function servicesAuthority(secret: string): SecretFile {
  const then = { unit: monitoringService, by: "start" } as const;
  return { secret, path: monitoringAuthority, group: "alloy", open: true, form: { kind: "text" }, then };
}

function setting(program: "consul" | "nomad", name: string, path: readonly string[], secret: string) {
  const folder = program === "consul" ? consulFolder : nomadFolder;
  const form = { kind: "setting", path } as const;
  return { secret, path: `${folder}/${name}.json`, group: program, form } satisfies SecretFile;
}

function variable(program: "vault" | "nomad", name: string, secret: string): SecretFile {
  const path = variablesFile(program, name);
  const then = { unit: `${program}.service`, by: "restart" } as const;
  return { secret, path, group: "root", form: { kind: "variable", name }, then };
}

function reloaded(program: string): SecretFile["then"] {
  return { unit: `${program}.service`, by: "reload" };
}
