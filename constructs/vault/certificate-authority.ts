import { DataVaultPkiSecretBackendIssuer } from "@cdktf/provider-vault/lib/data-vault-pki-secret-backend-issuer";
import { Mount } from "@cdktf/provider-vault/lib/mount";
import { PkiSecretBackendConfigUrls } from "@cdktf/provider-vault/lib/pki-secret-backend-config-urls";
import { PkiSecretBackendCrlConfig } from "@cdktf/provider-vault/lib/pki-secret-backend-crl-config";
import { PkiSecretBackendRole } from "@cdktf/provider-vault/lib/pki-secret-backend-role";
import { PkiSecretBackendRootCert } from "@cdktf/provider-vault/lib/pki-secret-backend-root-cert";
import { Construct } from "constructs";
import { serverCertificatesOnly } from "./server-certificates";

export interface CertificateAuthorityProps {
  /** Path of the PKI engine. */
  readonly mount: string;
  /** Name of the role that signs. */
  readonly role: string;
  /** Namespace of both, relative to the provider's.
   * @default the provider's */
  readonly namespace?: string;
  /** URL under which clients reach the API of the namespace, `https://vault.example.com:8200/v1`. */
  readonly api: string;
  /** Domain whose hosts get certificates; no other name is signed. */
  readonly domain: string;
}

/** Hours. The root outlives a platform; a certificate lives 90 days and is renewed by cert-manager after 60. */
const lifetimes = { root: 87_600, certificate: 2160 };

/** A PKI engine with its own root, whose key never leaves Vault, and a role that signs server certificates for one domain. */
export class CertificateAuthority extends Construct {
  readonly mount: string;
  readonly role: string;

  constructor(scope: Construct, id: string, { mount, role, namespace, api, domain }: CertificateAuthorityProps) {
    super(scope, id);
    const engine = new Mount(this, "engine", {
      path: mount,
      namespace,
      type: "pki",
      description: `Certificates of ${domain}`,
      defaultLeaseTtlSeconds: lifetimes.certificate * 3600,
      maxLeaseTtlSeconds: lifetimes.root * 3600,
    });
    this.mount = engine.path;
    const urls = new PkiSecretBackendConfigUrls(this, "urls", {
      backend: engine.path,
      namespace,
      issuingCertificates: [`${api}/${mount}/ca`],
      crlDistributionPoints: [`${api}/${mount}/crl`],
    });
    new PkiSecretBackendCrlConfig(this, "revocations", {
      backend: engine.path,
      namespace,
      expiry: "72h",
      autoRebuild: true,
    });
    const root = new PkiSecretBackendRootCert(this, "root", {
      backend: engine.path,
      namespace,
      type: "internal",
      commonName: `${domain} root`,
      excludeCnFromSans: true,
      issuerName: "root",
      keyType: "ec",
      keyBits: 384,
      ttl: `${lifetimes.root}h`,
      maxPathLength: 0,
      permittedDnsDomains: [domain],
      dependsOn: [urls],
    });
    requireRoot(this, mount, namespace, root);
    this.role = new PkiSecretBackendRole(
      this,
      "role",
      signsServersOf(domain, { backend: engine.path, name: role, namespace, issuer: root.issuerId }),
    ).name;
  }
}

/** What the role signs: names below the domain, for servers, with whatever kind of key the requester made. */
function signsServersOf(
  domain: string,
  { backend, name, namespace, issuer }: { backend: string; name: string; namespace?: string; issuer: string },
) {
  return {
    backend,
    name,
    namespace,
    issuerRef: issuer,
    allowedDomains: [domain],
    allowSubdomains: true,
    allowBareDomains: false,
    ...serverCertificatesOnly,
    keyType: "any",
    maxTtl: `${lifetimes.certificate}h`,
    ttl: `${lifetimes.certificate}h`,
  };
}

function requireRoot(
  scope: Construct,
  mount: string,
  namespace: string | undefined,
  root: PkiSecretBackendRootCert,
): void {
  new DataVaultPkiSecretBackendIssuer(scope, "ready", {
    backend: mount,
    namespace,
    issuerRef: root.issuerId,
    dependsOn: [root],
    lifecycle: {
      postcondition: [
        {
          condition: "${length(self.certificate) > 0}",
          errorMessage: `The Vault engine ${mount} has no root certificate. Somebody removed it: replace vault_pki_secret_backend_root_cert to make another.`,
        },
      ],
    },
  });
}
