/** Who may come to a host over SSH, and what they may do there. */
export interface SshServer {
  /** Users that may log in, each with keys of their own. */
  readonly users: readonly string[];
  /** Address or network that they come from; on inner hosts the bastion's.
   * @default everywhere */
  readonly from?: string;
  /** Other hosts are reached through this one (`ProxyJump`), on their SSH port and no other.
   * @default false */
  readonly bastion?: boolean;
}

/** Read before the drop-ins of cloud images, whose settings come too late then: sshd takes the first. */
export const sshServerFile = "/etc/ssh/sshd_config.d/00-hardening.conf";

const sshPort = 22;

/** What OpenSSH 8.9 and later have that is neither SHA-1, CBC, NIST's curves, nor Diffie-Hellman with small groups. */
const algorithms = {
  KexAlgorithms: "sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org",
  Ciphers: "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com",
  MACs: "hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com",
  HostKeyAlgorithms: "ssh-ed25519,rsa-sha2-512,rsa-sha2-256",
  PubkeyAcceptedAlgorithms: "ssh-ed25519,sk-ssh-ed25519@openssh.com,rsa-sha2-512,rsa-sha2-256",
} as const;

/** What no host needs. Agents are not forwarded either: with `ProxyJump` the key never passes the bastion. */
const refused = {
  PermitRootLogin: "no",
  PasswordAuthentication: "no",
  KbdInteractiveAuthentication: "no",
  PermitEmptyPasswords: "no",
  HostbasedAuthentication: "no",
  GSSAPIAuthentication: "no",
  PermitUserEnvironment: "no",
  X11Forwarding: "no",
  AllowAgentForwarding: "no",
  AllowStreamLocalForwarding: "no",
  PermitTunnel: "no",
  GatewayPorts: "no",
} as const;

/**
 * Drop-in for `sshd_config.d`. A bastion leads to the SSH port of any host: sshd knows no networks here, and a list of hosts would change
 * the bastion with each host that is added. The cloud's firewall decides which networks the bastion reaches.
 */
export function sshServer({ users, from, bastion = false }: SshServer): string {
  const settings: Readonly<Record<string, string | number>> = {
    AuthenticationMethods: "publickey",
    ...refused,
    AllowTcpForwarding: bastion ? "local" : "no",
    PermitOpen: bastion ? `*:${sshPort}` : "none",
    PermitListen: "none",
    AllowUsers: users.map((user) => (from === undefined ? user : `${user}@${from}`)).join(" "),
    LoginGraceTime: 30,
    MaxAuthTries: 3,
    ClientAliveInterval: 300,
    ClientAliveCountMax: 2,
    LogLevel: "VERBOSE",
    ...algorithms,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} ${value}\n`)
    .join("");
}
