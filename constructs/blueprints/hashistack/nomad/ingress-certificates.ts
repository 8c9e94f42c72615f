import { PkiSecretBackendRole } from "@cdktf/provider-vault/lib/pki-secret-backend-role";
import { Construct } from "constructs";
import { serverCertificatesOnly } from "../../../vault/server-certificates";
import { ingressCertificates } from "./workload-names";

export interface IngressCertificatesProps {
  /** Path of the engine that signs certificates of services. */
  readonly mount: string;
  /** Names that may be signed, and no others. */
  readonly names: readonly string[];
}

/** Hours: 30 days, as certificates of other services. */
const lifetime = 720;

/** What the ingress gets certificates by: exactly the names that are published, and nothing below them. */
export class IngressCertificates extends Construct {
  constructor(scope: Construct, id: string, { mount, names }: IngressCertificatesProps) {
    super(scope, id);
    new PkiSecretBackendRole(this, "role", {
      backend: mount,
      name: ingressCertificates,
      issuerRef: "default",
      allowedDomains: [...names],
      allowBareDomains: true,
      allowSubdomains: false,
      ...serverCertificatesOnly,
      keyType: "ec",
      keyBits: 256,
      maxTtl: `${lifetime}h`,
      ttl: `${lifetime}h`,
    });
  }
}
