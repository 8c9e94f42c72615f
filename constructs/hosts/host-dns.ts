import { consulPorts } from "./ports";

/** Where the names come from that a host looks up. */
export interface HostDns {
  /** Addresses that the host's forwarder answers on; those of the private network for its containers.
   * @default only 127.0.0.1 */
  readonly listen?: readonly string[];
  /** Addresses of the servers that know everything else: 169.254.169.253 on AWS, 168.63.129.16 on Azure, 169.254.169.254 on Scaleway. */
  readonly upstream: readonly string[];
  /** A Consul agent runs on the host, and answers for `.consul` and for the addresses of the network.
   * @default none */
  readonly consul?: { readonly network: string };
  /** Zone that the host answers for itself: addresses by name, all of them to whoever asks. What is not listed does not exist.
   * @default none */
  readonly zone?: { readonly name: string; readonly addresses: Readonly<Record<string, readonly string[]>> };
}

/** Where dnsmasq of Debian and Ubuntu looks for more settings. */
export const forwarderFile = "/etc/dnsmasq.d/10-host.conf";

/** Names of the host's own zone, in the format of /etc/hosts: dnsmasq answers each name with all of its addresses (dnsmasq(8), addn-hosts). */
export const zoneFile = "/etc/hashistack/zone";

/** Drop-in that sends what the host itself asks to its forwarder. */
export const resolverFile = "/etc/systemd/resolved.conf.d/10-host.conf";

const loopback = "127.0.0.1";

/** Answers kept; those of Consul live for no second, and are not. */
const cacheSize = 1000;

/** dnsmasq's configuration. Without `no-resolv` it would ask systemd-resolved, which asks it. */
export function forwarder({ listen = [], upstream, consul, zone }: HostDns): string {
  const lines = [
    ...[loopback, ...listen].map((address) => `listen-address=${address}`),
    "bind-dynamic",
    "no-resolv",
    "domain-needed",
    "bogus-priv",
    `cache-size=${cacheSize}`,
    ...(consul === undefined ? [] : consulAnswers(consul.network)),
    ...(zone === undefined ? [] : [`local=/${zone.name}/`, `addn-hosts=${zoneFile}`]),
    ...upstream.map((server) => `server=${server}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** Content of the file with the zone's names. */
export function zoneNames({ addresses }: NonNullable<HostDns["zone"]>): string {
  const lines = Object.entries(addresses).flatMap(([name, hosts]) => hosts.map((host) => `${host} ${name}\n`));
  return lines.join("");
}

function consulAnswers(network: string): string[] {
  const agent = `${loopback}#${consulPorts.dns}`;
  return [`server=/consul/${agent}`, `rev-server=${network},${agent}`];
}

/** systemd-resolved's settings: `~.` puts the forwarder before the servers that the network's DHCP names. */
export const resolver = `[Resolve]
DNS=${loopback}
Domains=~.
DNSSEC=no
`;
