import type { CloudConfig } from "./cloud-config";
import { trustedAuthority } from "./secret-file";
import { secretReader, secretsService } from "./secret-reader";

/** Where a host finds the authority that all of its programs are to trust. */
export interface Trust {
  /** Lines of bash that print the value of the secret named `$1`, and fail where there is none. */
  readonly read: string;
  /** Name of the secret, or `<bundle>#<field>`. */
  readonly secret: string;
}

/** Unit that takes the authority among those of the system. */
export const trustService = "trust-authority.service";

/** Where Debian and Ubuntu look for more authorities (update-ca-certificates(8)). */
const authorityFile = "/usr/local/share/ca-certificates/hashistack.crt";

/** The authority of the stack becomes one of the system's: Terraform Cloud's own login to Vault takes no other. */
export function trust({ read, secret }: Trust): CloudConfig {
  const files = [trustedAuthority(secret, authorityFile, trustService)];
  return {
    packages: ["ca-certificates", "curl", "jq"],
    files: [...secretReader({ read, files }), { path: `/etc/systemd/system/${trustService}`, content: unit }],
  };
}

const unit = `[Unit]
Description=Authority of the stack
Requires=${secretsService}
After=${secretsService}

[Service]
Type=oneshot
ExecStart=/usr/sbin/update-ca-certificates

[Install]
WantedBy=multi-user.target
`;
