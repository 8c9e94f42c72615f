import { cloudConfig } from "./cloud-config";
import type { CloudConfig, HostUser } from "./cloud-config";
import { forwarder, forwarderFile, resolver, resolverFile } from "./host-dns";
import type { HostDns } from "./host-dns";
import { stackParts, unitsOf } from "./host-stack";
import type { HostStack } from "./host-stack";
import { startHost, startProgram } from "./host-start";
import { sshServer, sshServerFile } from "./ssh-server";
import type { SshServer } from "./ssh-server";
import { timeService, timeServiceFile } from "./time-service";
import type { TimeService } from "./time-service";
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
  /** What the host does in the stack.
   * @default nothing: a bastion */
  readonly stack?: HostStack;
}

/** The host's user data, one part for each concern: they are told by name where the cloud takes no more. */
export function hostDocument(host: HostDocument): UserDataPart[] {
  const { stack } = host;
  const units = stack === undefined ? [] : unitsOf(stack);
  const parts: Readonly<Record<string, CloudConfig>> = {
    system: system(host),
    ...(stack === undefined ? {} : stackParts(stack)),
    start: { files: [startHost(units)], commands: [[startProgram]] },
  };
  return Object.entries(parts).map(([name, config]) => ({ name, text: cloudConfig(config) }));
}

function system({ hostname, people, ssh, time, dns, packages = [] }: HostDocument): CloudConfig {
  const users = people.map(({ name }) => name);
  return {
    hostname,
    people,
    packages: ["chrony", "dnsmasq", ...packages],
    files: [
      { path: timeServiceFile, content: timeService(time) },
      { path: sshServerFile, content: sshServer({ ...ssh, users }), permissions: "0600" },
      { path: forwarderFile, content: forwarder(dns) },
      { path: resolverFile, content: resolver },
    ],
  };
}
