import { Construct } from "constructs";
import { consulCertificateNames, nomadCertificateNames, vaultCertificateNames } from "../../../hosts/certificate-names";
import type { CertificateNames } from "../../../hosts/certificate-names";
import { HostCertificate } from "../../../tls/host-certificate";
import type { Signer } from "../../../tls/signer";
import type { HashistackDeployment } from "../config";
import type { PlannedHost } from "../host-plan";
import { serviceName } from "../stack-names";

export interface HostCertificatesProps {
  readonly deployment: HashistackDeployment;
  readonly host: PlannedHost;
  readonly signer: Signer;
}

/** Programs that show a certificate. */
export type CertifiedProgram = "consul" | "vault" | "nomad";

/** The certificates of one host: each program has one of its own, whose key the others cannot read. */
export class HostCertificates extends Construct {
  /** Certificates by program; clients have no Vault. */
  readonly programs: Readonly<Partial<Record<CertifiedProgram, HostCertificate>>>;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: HostCertificatesProps,
  ) {
    super(scope, id);
    const { host, deployment } = props;
    const { consul, nomad } = deployment.config;
    const named = { address: host.address, server: host.role === "server" };
    const agents = {
      consul: this.certificate("consul", consulCertificateNames(named, consul.datacenter)),
      nomad: this.certificate("nomad", nomadCertificateNames(named, nomad.region)),
    };
    this.programs = named.server
      ? { ...agents, vault: this.certificate("vault", vaultCertificateNames(named)) }
      : agents;
  }

  /** Servers answer under the stack's own name for the program too. */
  private certificate(program: CertifiedProgram, { dnsNames, ipAddresses }: CertificateNames): HostCertificate {
    const { deployment, host, signer } = this.props;
    const [first = "localhost", ...others] = dnsNames;
    const own = host.role === "server" ? [serviceName(deployment, program)] : [];
    const { days, renewalDays } = deployment.config.certificates;
    return new HostCertificate(this, program, {
      signer,
      dnsNames: [first, ...others, ...own],
      ipAddresses,
      days,
      renewalDays,
    });
  }
}
