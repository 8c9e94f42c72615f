import { SelfSignedCert } from "@cdktf/provider-tls/lib/self-signed-cert";
import { Construct } from "constructs";
import { keyPair } from "./key-pair";
import { authorityLives, dayHours } from "./lifetimes";
import { authorityUses } from "./signer";
import type { Signer } from "./signer";

export interface RootAuthorityProps {
  /** Common name, `WM-Prod root`. */
  readonly name: string;
}

/**
 * The authority that everything of a stack trusts. It is renewed with the key that it has: whoever trusts the old certificate accepts what the
 * new one signs, so that hosts need not change at once. The provider sets no path length.
 */
export class RootAuthority extends Construct implements Signer {
  readonly certificate: string;
  readonly key: string;

  constructor(scope: Construct, id: string, { name }: RootAuthorityProps) {
    super(scope, id);
    const { days, renewalDays } = authorityLives.root;
    const { privateKeyPem } = keyPair(this, "key");
    const certificate = new SelfSignedCert(this, "certificate", {
      privateKeyPem,
      subject: [{ commonName: name }],
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
