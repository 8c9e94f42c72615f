import { Construct } from "constructs";
import type { StackHost } from "../../../deployment/contracts/hosts-contract";
import { consulCertificateNames } from "../../../hosts/certificate-names";
import { laterSecrets } from "../../../hosts/host-secrets";
import { hostsAuth, hostsSecrets } from "../../../hosts/vault-handover";
import { CertificateLogin } from "../../../vault/certificate-login";
import type { CertificateRole } from "../../../vault/certificate-login";
import type { PolicyRule } from "../../../vault/policy";

export interface HostLoginProps {
  readonly hosts: Readonly<Record<string, StackHost>>;
  /** Authority of the hosts' certificates, in PEM. */
  readonly authority: string;
  /** Consul's datacenter: its name is in the certificates. */
  readonly datacenter: string;
}

/** Where hosts log in to Vault, with the certificate of their Consul agent, to read the secrets that they need, and no others. */
export class HostLogin extends Construct {
  constructor(scope: Construct, id: string, props: HostLoginProps) {
    super(scope, id);
    const roles = {
      [hostsAuth.roles.server]: roleOf(props, true),
      [hostsAuth.roles.host]: roleOf(props, false),
    };
    new CertificateLogin(this, "login", {
      mount: hostsAuth.mount,
      description: "Hosts of the stack, by the certificates of their Consul agents",
      authority: props.authority,
      // A stack of one host has servers only.
      roles: Object.fromEntries(Object.entries(roles).filter(([, { addresses }]) => addresses.length > 0)),
    });
  }
}

function roleOf({ hosts, datacenter }: HostLoginProps, server: boolean): CertificateRole {
  const members = Object.values(hosts).filter(({ role }) => role !== "agent" && (role === "server") === server);
  const names = members.flatMap(({ address }) => consulCertificateNames({ address, server }, datacenter).dnsNames);
  return {
    // Every certificate names its own host, localhost, too: that says nothing about who has it.
    dnsNames: [...new Set(names)].filter((name) => name !== "localhost"),
    addresses: members.map(({ address }) => address),
    rules: hostRules(server),
  };
}

/** What a host may read. Servers take snapshots too. */
export function hostRules(server: boolean): PolicyRule[] {
  const secrets = laterSecrets({ server, jobs: true, transitSeal: false });
  const reads = [...new Set(secrets)].map((secret): PolicyRule => ({
    path: `${hostsSecrets.mount}/data/${secret}`,
    capabilities: ["read"],
    description: `Read ${secret}`,
  }));
  const snapshots: PolicyRule = {
    path: "sys/storage/raft/snapshot",
    capabilities: ["read"],
    description: "Take snapshots of Vault",
  };
  return server ? [...reads, snapshots] : reads;
}
