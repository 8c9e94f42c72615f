/** Where a program finds what it needs for TLS, all in PEM. */
export interface TlsFiles {
  /** Authority that its peers' certificates are checked against. */
  readonly ca: string;
  /** Own certificate, with the intermediates behind it. */
  readonly certificate: string;
  readonly key: string;
}

/** The files in the folder that a program's configuration lives in: each program has a key of its own, which others cannot read. */
export function tlsFiles(folder: string): TlsFiles {
  return { ca: `${folder}/tls/ca.pem`, certificate: `${folder}/tls/certificate.pem`, key: `${folder}/tls/key.pem` };
}
