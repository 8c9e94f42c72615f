import { CertRequest } from "@cdktf/provider-tls/lib/cert-request";
import { LocallySignedCert } from "@cdktf/provider-tls/lib/locally-signed-cert";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import { keyPair } from "./key-pair";
import { dayHours } from "./lifetimes";
import type { Signer } from "./signer";

export interface HostCertificateProps {
  readonly signer: Signer;
  /** Names that it stands for; the first is its common name too. */
  readonly dnsNames: readonly [string, ...string[]];
  readonly ipAddresses: readonly string[];
  /** Days that it is valid. */
  readonly days: number;
  /** Days before its end from which an apply makes another. */
  readonly renewalDays: number;
}

/** Agents show their certificates both ways: to who asks them, and to who they ask. ECDSA needs no other use. */
const uses = ["digital_signature", "server_auth", "client_auth"];

/** Certificate of one program on one host. Key and certificate are in the state; the key is sensitive. */
export class HostCertificate extends Construct {
  /** The certificate and the signer's behind it, in PEM. */
  readonly chain: string;
  /** Private key in PEM; sensitive. */
  readonly key: string;

  constructor(scope: Construct, id: string, props: HostCertificateProps) {
    super(scope, id);
    const { signer, dnsNames, ipAddresses, days, renewalDays } = props;
    const { privateKeyPem } = keyPair(this, "key");
    const request = new CertRequest(this, "request", {
      privateKeyPem,
      subject: [{ commonName: dnsNames[0] }],
      dnsNames: [...dnsNames],
      ipAddresses: [...ipAddresses],
    });
    const certificate = new LocallySignedCert(this, "certificate", {
      certRequestPem: request.certRequestPem,
      caCertPem: signer.certificate,
      caPrivateKeyPem: signer.key,
      isCaCertificate: false,
      setSubjectKeyId: true,
      allowedUses: uses,
      validityPeriodHours: days * dayHours,
      earlyRenewalHours: renewalDays * dayHours,
    });
    this.chain = Fn.join("", [certificate.certPem, signer.certificate]);
    this.key = privateKeyPem;
  }
}
