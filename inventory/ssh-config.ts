import { connectionName } from "./ansible-files";
import { bastionHost } from "./bastion-host";
import type { StackInventory } from "./stack-inventory";

/** Settings of ssh_config, by keyword. */
type Settings = Readonly<Record<string, string | number | undefined>>;

/** Of everything that is called with this file. Paths are relative to where ssh is called: ssh knows no other beginning but the person's home. */
function everywhere(person: string): Settings {
  return {
    User: person,
    IdentityFile: keyFile(person),
    IdentitiesOnly: "yes",
    PreferredAuthentications: "publickey",
    UserKnownHostsFile: "known_hosts",
    GlobalKnownHostsFile: "/dev/null",
    StrictHostKeyChecking: "accept-new",
    ForwardAgent: "no",
    ForwardX11: "no",
    ServerAliveInterval: 30,
    ServerAliveCountMax: 4,
  };
}

/** What the hosts' sshd takes (their ssh-server part); a gateway of the cloud has a server of its own. */
const ofHosts: Settings = {
  KexAlgorithms: "sntrup761x25519-sha512@openssh.com,curve25519-sha256,curve25519-sha256@libssh.org",
  Ciphers: "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com",
  MACs: "hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com",
  HostKeyAlgorithms: "ssh-ed25519,rsa-sha2-512,rsa-sha2-256",
};

/** Path of a person's public key inside the deployment's folder. */
export function keyFile(person: string): string {
  return `keys/${person}.pub`;
}

/** Configuration of ssh for one person, to be used inside the deployment's folder: `ssh -F ssh_config server-1`. */
export function sshConfig(inventory: StackInventory, person: string): string {
  const { bastion } = inventory;
  const inside = bastionHost(inventory);
  const inner = Object.keys(inventory.hosts).filter((name) => name !== inside);
  const gateway = inside === undefined ? [block("bastion", wayIn(inventory))] : [];
  const own =
    inside === undefined
      ? []
      : [block(`bastion ${patterns(inside, inventory)}`, { ...wayIn(inventory), HostKeyAlias: inside })];
  return [
    "# Inside this folder: ssh -F ssh_config server-1. The private key comes from ssh-agent (ssh-add): the file here is the public one.",
    ...(bastion.tunnelCommand ? [`# Meanwhile, in a terminal of its own: ${bastion.tunnelCommand}`] : []),
    "",
    ...gateway,
    ...own,
    ...inner.map((name) => block(patterns(name, inventory), throughBastion(name, inventory))),
    block(inside === undefined ? "* !bastion" : "*", ofHosts),
    block("*", everywhere(person)).trimEnd(),
    "",
  ].join("\n");
}

function wayIn({ bastion }: StackInventory): Settings {
  const { host, port, user, proxyCommand } = bastion;
  return { HostName: host, Port: port, User: user ?? undefined, ProxyCommand: proxyCommand ?? undefined };
}

/** Its key is kept under its name: addresses of a tunnel are the same everywhere. */
function throughBastion(name: string, { hosts }: StackInventory): Settings {
  return { HostName: hosts[name]?.address, ProxyJump: "bastion", HostKeyAlias: name };
}

/** `server-1`, as Ansible calls it, and its address. */
function patterns(name: string, inventory: StackInventory): string {
  return [name, connectionName(name, inventory), inventory.hosts[name]?.address].join(" ");
}

function block(host: string, settings: Settings): string {
  const lines = Object.entries(settings).flatMap(([keyword, value]) =>
    value === undefined ? [] : [`  ${keyword} ${value}\n`],
  );
  return `Host ${host}\n${lines.join("")}`;
}
