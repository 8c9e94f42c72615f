import { DataTlsCertificate } from "@cdktf/provider-tls/lib/data-tls-certificate";
import { DataResource } from "cdktf";
import { Construct } from "constructs";
import { HttpGate } from "../../../http/http-gate";
import { firstStart } from "./patience";

export interface CertifiedEndpointProps {
  /** `nomad`; also the name of its unit on the host. */
  readonly program: string;
  readonly host: string;
  /** Private address of the host. */
  readonly address: string;
  readonly port: number;
  /** Path that answers with 200 once the program has what it needs. */
  readonly path: string;
  /** Authority that the certificate must be of, in PEM. */
  readonly authority: string;
  /** Hours that the certificate must still be valid for. */
  readonly validHours: number;
}

/** A program on a host: it answers under the host's address, with a certificate of the stack's authority that does not end soon. */
export class CertifiedEndpoint extends Construct {
  constructor(scope: Construct, id: string, props: CertifiedEndpointProps) {
    super(scope, id);
    const { program, host, address, port, path, authority, validHours } = props;
    const { answered } = new HttpGate(this, "api", {
      url: `https://${address}:${port}${path}`,
      authority,
      attempts: firstStart.attempts,
      condition: "${self.status_code == 200}",
      errorMessage: `${program} on ${host} (${address}) answers with status \${self.status_code}: \${substr(self.response_body, 0, 200)}. See journalctl -u ${program} on ${host}.`,
    });
    // The chain is checked above. Leaf last: the provider lists the other end's certificates from the root's side.
    const ends = "self.certificates[length(self.certificates) - 1].not_after";
    const certificate = new DataTlsCertificate(this, "certificate", {
      url: `tls://${address}:${port}`,
      verifyChain: false,
      dependsOn: [answered],
      lifecycle: {
        postcondition: [
          {
            condition: `\${timecmp(${ends}, timeadd(plantimestamp(), "${validHours}h")) > 0}`,
            errorMessage: `The certificate of ${program} on ${host} (${address}) ends at \${${ends}}. Apply the phase infrastructure, which makes another; the host takes it within 15 minutes. Where that has been applied, see systemctl status refresh-secrets on ${host}.`,
          },
        ],
      },
    });
    // The phase's revision waits for resources only: this one makes it wait for the certificate.
    const last = `\${${certificate.fqn}.certificates[length(${certificate.fqn}.certificates) - 1].not_after}`;
    new DataResource(this, "validity", { input: { until: last } });
  }
}
