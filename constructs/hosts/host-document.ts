import { cloudConfig } from "./cloud-config";
import type { CloudConfig, HostUser } from "./cloud-config";
import { forwarder, forwarderFile, resolver, resolverFile, zoneFile, zoneNames } from "./host-dns";
import type { HostDns } from "./host-dns";
import type { HostMirrors } from "./host-mirrors";
import { stackParts, stackStart } from "./host-stack";
import type { HostStack } from "./host-stack";
import { startHost, startProgram } from "./host-start";
import type { StartedHost } from "./host-start";
import { sshServer, sshServerFile } from "./ssh-server";
import type { SshServer } from "./ssh-server";
import { timeService, timeServiceFile } from "./time-service";
import type { TimeService } from "./time-service";
import { trust, trustService } from "./trusted-authority";
import type { Trust } from "./trusted-authority";
import type { UserDataPart } from "./user-data-text";

/** Everything that one host is given at its first start. */
export interface HostDocument {
  readonly hostname: string;
  readonly people: readonly HostUser[];
  readonly ssh: Omit<SshServer, "users">;
  readonly time: TimeService;
  readonly dns: HostDns;
  /** Packages that the cloud's way of reading secrets needs.
   * @default none */
  readonly packages?: readonly string[];
  /** Where the distribution's packages come from, and who vouches for that.
   * @default where the image has them from */
  readonly mirrors?: Pick<HostMirrors, "packages" | "authorities">;
  /** What the host does in the stack.
   * @default nothing: it runs no program of the stack */
  readonly stack?: HostStack;
  /** Authority that all programs of the host trust; hosts of the stack are told it by program.
   * @default those of the system */
  readonly trust?: Trust;
  /** Programs that install something, written by parts of others.
   * @default none */
  readonly installations?: readonly string[];
}

const nothing: StartedHost = { dataDisk: false, volumes: [], programs: false, first: [], units: [], installations: [] };

/** The host's user data, one part for each concern: they are told by name where the cloud takes no more. */
export function hostDocument(host: HostDocument): UserDataPart[] {
  const { stack, trust: trusted, installations = [] } = host;
  const start = stack === undefined ? nothing : stackStart(stack);
  const first = trusted === undefined ? start.first : [...start.first, trustService];
  const parts: Readonly<Record<string, CloudConfig>> = {
    system: system(host),
    ...(trusted === undefined ? {} : { trust: trust(trusted) }),
    ...(stack === undefined ? {} : stackParts(stack)),
    start: { files: [startHost({ ...start, first, installations })], commands: [[startProgram]] },
  };
  return Object.entries(parts).map(([name, config]) => ({ name, text: cloudConfig(config) }));
}

function system({ hostname, people, ssh, time, dns, packages = [], mirrors = {} }: HostDocument): CloudConfig {
  const users = people.map(({ name }) => name);
  return {
    hostname,
    people,
    packages: ["chrony", "dnsmasq", ...packages],
    packageMirror: mirrors.packages,
    authorities: mirrors.authorities,
    files: [
      { path: timeServiceFile, content: timeService(time) },
      { path: sshServerFile, content: sshServer({ ...ssh, users }), permissions: "0600" },
      { path: forwarderFile, content: forwarder(dns) },
      ...(dns.zone === undefined ? [] : [{ path: zoneFile, content: zoneNames(dns.zone) }]),
      { path: resolverFile, content: resolver },
    ],
  };
}
