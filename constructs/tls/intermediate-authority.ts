import { CertRequest } from "@cdktf/provider-tls/lib/cert-request";
import { LocallySignedCert } from "@cdktf/provider-tls/lib/locally-signed-cert";
import { Construct } from "constructs";
import { keyPair } from "./key-pair";
import { authorityLives, dayHours } from "./lifetimes";
import { authorityUses } from "./signer";
import type { Signer } from "./signer";

export interface IntermediateAuthorityProps {
  /** Common name, `WM-Prod hosts`. */
  readonly name: string;
  readonly signer: Signer;
}

/** An authority that another one vouches for. A new one needs no change of what hosts trust: it comes with the certificates that it signs. */
export class IntermediateAuthority extends Construct implements Signer {
  readonly certificate: string;
  readonly key: string;

  constructor(scope: Construct, id: string, { name, signer }: IntermediateAuthorityProps) {
    super(scope, id);
    const { days, renewalDays } = authorityLives.intermediate;
    const { privateKeyPem } = keyPair(this, "key");
    const request = new CertRequest(this, "request", { privateKeyPem, subject: [{ commonName: name }] });
    const certificate = new LocallySignedCert(this, "certificate", {
      certRequestPem: request.certRequestPem,
      caCertPem: signer.certificate,
      caPrivateKeyPem: signer.key,
      isCaCertificate: true,
      setSubjectKeyId: true,
      allowedUses: authorityUses,
      validityPeriodHours: days * dayHours,
      earlyRenewalHours: renewalDays * dayHours,
    });
    this.certificate = certificate.certPem;
    this.key = privateKeyPem;
  }
}
