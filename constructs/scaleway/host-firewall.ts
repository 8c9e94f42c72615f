import { metadataService } from "./metadata-service";

/** Connections that a host lets in. */
export interface FirewallRule {
  /** What the rule is for: letters, digits, spaces and hyphens. */
  readonly name: string;
  readonly protocol: "tcp" | "udp";
  /** `4646`, or from the first to the last: `20000-32000`. */
  readonly ports: readonly (number | string)[];
  /** Addresses that may connect, or ranges of them: `192.168.42.0/24`, `192.168.42.16-192.168.42.253`. */
  readonly from: readonly string[];
}

/** Where the rules stand on a host. */
export const firewallFile = "/etc/nftables.d/keyphase.nft";

/** Commands that load the rules now and at every start, for cloud-init's `runcmd`. Debian's nftables reads /etc/nftables.conf. */
export const loadFirewall: readonly (readonly string[])[] = [
  [
    "sh",
    "-c",
    `grep -qs '${firewallFile}' /etc/nftables.conf || echo 'include "${firewallFile}"' >> /etc/nftables.conf`,
  ],
  ["systemctl", "enable", "nftables.service"],
  ["nft", "--file", firewallFile],
];

const table = "inet keyphase";

/**
 * Rules of nftables for one host: what is not listed is dropped. In a table of its own, which is replaced as a whole, so that loading the file
 * twice changes nothing, and tables of others (Docker's) stay. Of what the host passes on, only requests to the metadata service are dropped: it
 * answers low ports, which root in a container has too, and would give a job the host's identity.
 */
export function hostFirewall(rules: readonly FirewallRule[]): string {
  return `table ${table} {}
delete table ${table}
table ${table} {
  chain input {
    type filter hook input priority filter; policy drop;
    iifname "lo" accept
    ct state established,related accept
    ct state invalid drop
    meta l4proto { icmp, ipv6-icmp } accept
    udp sport 67 udp dport 68 accept comment "DHCP"
${rules.map(line).join("\n")}
  }
  chain forward {
    type filter hook forward priority filter; policy accept;
    ip daddr ${metadataService.ipv4} drop
    ip6 daddr ${metadataService.ipv6} drop
  }
}
`;
}

function line({ name, protocol, ports, from }: FirewallRule): string {
  return `    ip saddr ${set(from)} ${protocol} dport ${set(ports)} accept comment "${name}"`;
}

function set(values: readonly (string | number)[]): string {
  return `{ ${values.join(", ")} }`;
}
