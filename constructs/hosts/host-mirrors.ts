/** Servers of the customer's that a host fetches from, and not from the internet. URLs are https, without a slash at the end. */
export interface HostMirrors {
  /**
   * Releases of HashiCorp's programs, in the folders of releases.hashicorp.com, and HashiCorp's public key as `pgp-key.txt` beside them.
   * @default releases.hashicorp.com, and hashicorp.com for the key
   */
  readonly releases?: string;
  /** Grafana's packages, in the folders of apt.grafana.com.
   * @default apt.grafana.com */
  readonly grafanaPackages?: string;
  /** Packages of the distribution.
   * @default where the image has them from */
  readonly packages?: PackageMirror;
  /** Registry that answers for docker.io, as host and port in a URL.
   * @default docker.io */
  readonly images?: string;
  /** Authorities of the servers' certificates, each in PEM.
   * @default those of the image */
  readonly authorities?: readonly string[];
}

/** Archives of the distribution: `/ubuntu` and `/ubuntu`, or `/debian` and `/debian-security`. */
export interface PackageMirror {
  readonly archive: string;
  readonly security: string;
}
