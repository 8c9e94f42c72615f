import { Mount } from "@cdktf/provider-vault/lib/mount";
import { PkiSecretBackendConfigAutoTidy } from "@cdktf/provider-vault/lib/pki-secret-backend-config-auto-tidy";
import { PkiSecretBackendConfigUrls } from "@cdktf/provider-vault/lib/pki-secret-backend-config-urls";
import { PkiSecretBackendCrlConfig } from "@cdktf/provider-vault/lib/pki-secret-backend-crl-config";
import type { TerraformResource } from "cdktf";
import { Construct } from "constructs";

export interface PkiEngineProps {
  readonly mount: string;
  readonly description: string;
  /** URL under which clients reach Vault's API, `https://vault.example.com:8200/v1`. */
  readonly api: string;
  /** Hours that a certificate of the engine may live at most, and does where nothing is said. */
  readonly longestHours: number;
  readonly defaultHours: number;
}

/** An engine that signs certificates, which tells where to ask for revoked ones, and forgets what has ended. */
export class PkiEngine extends Construct {
  readonly mount: string;
  /** What must be set before the engine signs anything: certificates carry the addresses. */
  readonly settings: TerraformResource[];

  constructor(scope: Construct, id: string, props: PkiEngineProps) {
    super(scope, id);
    const { mount: path, description, api, longestHours, defaultHours } = props;
    const { path: backend } = new Mount(this, "engine", {
      path,
      type: "pki",
      description,
      defaultLeaseTtlSeconds: defaultHours * 3600,
      maxLeaseTtlSeconds: longestHours * 3600,
    });
    this.mount = backend;
    this.settings = [
      new PkiSecretBackendConfigUrls(this, "urls", {
        backend,
        issuingCertificates: [`${api}/${path}/ca`],
        crlDistributionPoints: [`${api}/${path}/crl`],
      }),
      new PkiSecretBackendCrlConfig(this, "revocations", { backend, expiry: "72h", autoRebuild: true }),
    ];
    new PkiSecretBackendConfigAutoTidy(this, "tidy", {
      backend,
      enabled: true,
      tidyCertStore: true,
      tidyRevokedCerts: true,
      intervalDuration: "12h",
      safetyBuffer: "72h",
    });
  }
}
