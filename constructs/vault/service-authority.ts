import { DataVaultPkiSecretBackendIssuer } from "@cdktf/provider-vault/lib/data-vault-pki-secret-backend-issuer";
import { PkiSecretBackendConfigIssuers } from "@cdktf/provider-vault/lib/pki-secret-backend-config-issuers";
import { PkiSecretBackendIntermediateCertRequest } from "@cdktf/provider-vault/lib/pki-secret-backend-intermediate-cert-request";
import { PkiSecretBackendIntermediateSetSigned } from "@cdktf/provider-vault/lib/pki-secret-backend-intermediate-set-signed";
import { PkiSecretBackendRole } from "@cdktf/provider-vault/lib/pki-secret-backend-role";
import { PkiSecretBackendRootCert } from "@cdktf/provider-vault/lib/pki-secret-backend-root-cert";
import { PkiSecretBackendRootSignIntermediate } from "@cdktf/provider-vault/lib/pki-secret-backend-root-sign-intermediate";
import { Fn, Token } from "cdktf";
import { Construct } from "constructs";
import { PkiEngine } from "./pki-engine";
import { serverCertificatesOnly } from "./server-certificates";

export interface ServiceAuthorityProps {
  /** Paths of the two PKI engines. */
  readonly mounts: { readonly root: string; readonly intermediate: string };
  /** Name of the role that signs. */
  readonly role: string;
  /** URL under which clients reach Vault's API, `https://vault.example.com:8200/v1`. */
  readonly api: string;
  /** Beginning of the authorities' names, `WM-Prod services`. */
  readonly name: string;
  /** Domains whose hosts get certificates; no other name is signed. */
  readonly domains: readonly string[];
}

/** Hours: ten years, five years, and 30 days. Whatever signs outlives what it signs. */
const lifetimes = { root: 87_600, intermediate: 43_800, certificate: 720 } as const;

/** Curves: of authorities, and the least of a service's key. */
const key = { type: "ec", authorityBits: 384 } as const;

/**
 * A root whose key signs one intermediate authority and nothing else, and that intermediate, which signs certificates of services. No key
 * leaves Vault.
 */
export class ServiceAuthority extends Construct {
  /** Path of the engine that signs certificates. */
  readonly mount: string;
  readonly role: string;
  /** Certificate of the root, in PEM: what clients trust. */
  readonly root: string;
  /** Certificate of the intermediate authority, in PEM. */
  readonly intermediate: string;

  constructor(scope: Construct, id: string, props: ServiceAuthorityProps) {
    super(scope, id);
    const { mounts, role, api, name, domains } = props;
    const root = this.makeRoot(mounts.root, api, name);
    const { mount, issuer, certificate } = this.makeIntermediate(mounts.intermediate, api, name, root);
    this.mount = mount;
    this.root = root.certificate;
    this.intermediate = certificate;
    this.role = new PkiSecretBackendRole(this, "role", signsServersOf(domains, mount, role, issuer)).name;
  }

  private makeRoot(mount: string, api: string, name: string): PkiSecretBackendRootCert {
    const engine = new PkiEngine(this, "root", {
      mount,
      api,
      description: `Root of ${name}: signs the intermediate authority only`,
      longestHours: lifetimes.root,
      defaultHours: lifetimes.intermediate,
    });
    const root = new PkiSecretBackendRootCert(engine, "certificate", {
      backend: engine.mount,
      type: "internal",
      commonName: `${name} root`,
      excludeCnFromSans: true,
      issuerName: "root",
      keyType: key.type,
      keyBits: key.authorityBits,
      ttl: `${lifetimes.root}h`,
      maxPathLength: 1,
      dependsOn: engine.settings,
    });
    requireRoot(engine, root);
    return root;
  }

  private makeIntermediate(mount: string, api: string, name: string, root: PkiSecretBackendRootCert) {
    const engine = new PkiEngine(this, "intermediate", {
      mount,
      api,
      description: `Certificates of ${name}`,
      longestHours: lifetimes.intermediate,
      defaultHours: lifetimes.certificate,
    });
    const request = new PkiSecretBackendIntermediateCertRequest(engine, "request", {
      backend: engine.mount,
      type: "internal",
      commonName: name,
      excludeCnFromSans: true,
      keyType: key.type,
      keyBits: key.authorityBits,
      dependsOn: engine.settings,
    });
    const signed = new PkiSecretBackendRootSignIntermediate(engine, "certificate", {
      backend: root.backend,
      issuerRef: root.issuerId,
      csr: request.csr,
      commonName: name,
      excludeCnFromSans: true,
      maxPathLength: 0,
      ttl: `${lifetimes.intermediate}h`,
      // A new one takes over; certificates of the old one stay valid until they end.
      revoke: false,
    });
    const imported = new PkiSecretBackendIntermediateSetSigned(engine, "issuer", {
      backend: engine.mount,
      certificate: signed.certificate,
    });
    const issuers = new PkiSecretBackendConfigIssuers(engine, "default", {
      backend: engine.mount,
      default: Token.asString(Fn.element(imported.importedIssuers, 0)),
      defaultFollowsLatestIssuer: false,
    });
    return { mount: engine.mount, issuer: issuers.default, certificate: signed.certificate };
  }
}

/** What the role signs: names below the domains, for servers, with keys on an elliptic curve. */
function signsServersOf(domains: readonly string[], backend: string, name: string, issuerRef: string) {
  return {
    backend,
    name,
    issuerRef,
    allowedDomains: [...domains],
    allowSubdomains: true,
    allowBareDomains: false,
    ...serverCertificatesOnly,
    keyType: key.type,
    keyBits: 256,
    maxTtl: `${lifetimes.certificate}h`,
    ttl: `${lifetimes.certificate}h`,
  };
}

function requireRoot(scope: Construct, root: PkiSecretBackendRootCert): void {
  new DataVaultPkiSecretBackendIssuer(scope, "ready", {
    backend: root.backend,
    issuerRef: root.issuerId,
    dependsOn: [root],
    lifecycle: {
      postcondition: [
        {
          condition: "${length(self.certificate) > 0}",
          errorMessage:
            "The Vault engine ${self.backend} has no root certificate. Somebody removed it: replace vault_pki_secret_backend_root_cert to make another.",
        },
      ],
    },
  });
}
