import { stringify } from "yaml";
import type { PackageMirror } from "./host-mirrors";

/** A file of a host. It belongs to root, and holds no secret. */
export interface HostFile {
  readonly path: string;
  readonly content: string;
  /** @default "0644" */
  readonly permissions?: string;
}

/** A person who logs in with keys, and may become root. */
export interface HostUser {
  readonly name: string;
  /** Public keys, as in `authorized_keys`. */
  readonly sshKeys: readonly string[];
  /** May become root.
   * @default false */
  readonly administrator?: boolean;
}

/** User that a program runs as. */
export interface ProgramUser {
  readonly name: string;
  /** State of the program. */
  readonly home: string;
}

/** A part of what cloud-init does to a host. */
export interface CloudConfig {
  readonly hostname?: string;
  readonly people?: readonly HostUser[];
  readonly programUsers?: readonly ProgramUser[];
  /** Packages of the distribution. */
  readonly packages?: readonly string[];
  /** Where the distribution's packages come from.
   * @default where the image has them from */
  readonly packageMirror?: PackageMirror;
  /** Authorities in PEM that the host trusts besides those of the image, before anything is fetched.
   * @default none */
  readonly authorities?: readonly string[];
  readonly files?: readonly HostFile[];
  /** Programs that run once, at the end. */
  readonly commands?: readonly (readonly string[])[];
}

/** Text of the part. Names: cloud-init, "Module reference". */
export function cloudConfig(config: CloudConfig): string {
  const {
    hostname,
    people = [],
    programUsers = [],
    packages = [],
    packageMirror,
    authorities = [],
    files = [],
    commands = [],
  } = config;
  const instructions = {
    ...(hostname === undefined ? {} : { hostname, preserve_hostname: false }),
    ...given("users", [...people.map(person), ...programUsers.map(programUser)]),
    ...(authorities.length === 0 ? {} : { ca_certs: { trusted: authorities } }),
    ...(packageMirror === undefined ? {} : { apt: mirrored(packageMirror) }),
    ...given("packages", packages),
    ...given("write_files", files.map(written)),
    ...given("runcmd", commands),
  };
  // Unfolded: Terraform replaces references in the text later. No anchors: cloud-init reads them, people do not.
  return `#cloud-config\n${stringify(instructions, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function given(name: string, list: readonly unknown[]): Record<string, unknown> {
  return list.length === 0 ? {} : { [name]: list };
}

/** Images may have said that their own sources stay. */
function mirrored({ archive, security }: PackageMirror): unknown {
  const source = (uri: string) => [{ arches: ["default"], uri }];
  return { preserve_sources_list: false, primary: source(archive), security: source(security) };
}

function person({ name, sshKeys, administrator = false }: HostUser): unknown {
  const may = administrator ? { sudo: "ALL=(ALL) NOPASSWD:ALL" } : {};
  return { name, shell: "/bin/bash", lock_passwd: true, ...may, ssh_authorized_keys: sshKeys };
}

function programUser({ name, home }: ProgramUser): unknown {
  return { name, system: true, homedir: home, no_create_home: true, shell: "/usr/sbin/nologin", lock_passwd: true };
}

function written({ path, content, permissions = "0644" }: HostFile): unknown {
  return { path, owner: "root:root", permissions, content };
}
