/** The hosts of a stack, whatever the cloud: the phases above know nothing else about them. */
export interface HostsContract {
  /** Hosts by name, `server-1`. */
  readonly hosts: Readonly<Record<string, StackHost>>;
  /** Root of the authority that signed the hosts' certificates, in PEM. */
  readonly authority: string;
  /** The cloud's id of the network. */
  readonly networkId: string;
  readonly bastion: BastionContract;
  /** Where clients reach ports 80 and 443: addresses, or a name of the cloud's. */
  readonly loadBalancer: { readonly addresses: readonly string[] };
  /** Where the cloud's secret manager holds what Vault's initialization made: names, never values. */
  readonly secrets: { readonly recoveryKeys: string; readonly rootToken: string };
}

export interface StackHost {
  readonly role: "server" | "client" | "sre" | "agent";
  /** Private address. */
  readonly address: string;
}

/** The way of people to the hosts, in the words of ssh_config. */
export interface BastionContract {
  /** Address, name, or what `proxyCommand` knows the bastion by. */
  readonly host: string;
  readonly port: number;
  /** Account on the bastion; absent where people have their own there. */
  readonly user?: string;
  /** Program that ssh speaks to the bastion through; absent where it is reached directly. */
  readonly proxyCommand?: string;
  /** Program that a person must keep running meanwhile; absent where nothing must. */
  readonly tunnelCommand?: string;
}
