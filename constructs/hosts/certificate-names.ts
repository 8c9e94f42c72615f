/** What a certificate must name, for those who ask over TLS. */
export interface CertificateNames {
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
}

/** A host, as far as its certificates name it. */
export interface NamedHost {
  readonly address: string;
  readonly server: boolean;
}

const loopback = "127.0.0.1";

/**
 * Names of a Consul agent. Only servers may have `server.<datacenter>.consul`: whoever holds it can make itself one
 * (Consul, "TLS configuration parameters", verify_server_hostname).
 */
export function consulCertificateNames({ address, server }: NamedHost, datacenter: string): CertificateNames {
  const role = server ? "server" : "client";
  return { dnsNames: [`${role}.${datacenter}.consul`, "localhost"], ipAddresses: [loopback, address] };
}

/** Names of a Vault server: its service in Consul, the active server's, and its address, by which the others join. */
export function vaultCertificateNames({ address }: NamedHost): CertificateNames {
  const service = "vault.service.consul";
  const dnsNames = [service, `active.${service}`, `standby.${service}`, "localhost"];
  return { dnsNames, ipAddresses: [loopback, address] };
}

/** Names of a Nomad agent: `server.<region>.nomad` or `client.<region>.nomad` (Nomad, "tls block", verify_server_hostname). */
export function nomadCertificateNames({ address, server }: NamedHost, region: string): CertificateNames {
  const names = server ? [`server.${region}.nomad`, "nomad.service.consul"] : [`client.${region}.nomad`];
  return { dnsNames: [...names, "localhost"], ipAddresses: [loopback, address] };
}
