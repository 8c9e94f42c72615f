/** Who signs certificates. */
export interface Signer {
  /** Own certificate, in PEM. */
  readonly certificate: string;
  /** Private key in PEM; sensitive. */
  readonly key: string;
}

/** What an authority may do with its key (RFC 5280, section 4.2.1.3). */
export const authorityUses = ["cert_signing", "crl_signing"];
