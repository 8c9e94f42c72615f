import { cloudConfig } from "../hosts/cloud-config";
import type { UserDataPart } from "../hosts/user-data-text";

const rulesFile = "/etc/hashistack/metadata-guard.nft";
const service = "metadata-guard.service";

/** Instance Metadata Service (Microsoft Learn: Azure Instance Metadata Service). */
const metadataAddress = "169.254.169.254";

const rules = `table inet metadata_guard {}
delete table inet metadata_guard
table inet metadata_guard {
  chain forward {
    type filter hook forward priority filter; policy accept;
    ip daddr ${metadataAddress} drop
  }
}
`;

/**
 * Keeps containers from the metadata service, which gives tokens of the host's identity to whoever asks: a job could read the host's
 * secrets. Azure itself has no such setting, like the hop limit of AWS. In a table of its own: what Docker writes stays.
 */
export const metadataGuard: UserDataPart = {
  name: "metadata-guard",
  text: cloudConfig({
    packages: ["nftables"],
    files: [
      { path: rulesFile, content: rules },
      {
        path: `/etc/systemd/system/${service}`,
        content: `[Unit]
Description=Keeps containers from the metadata service
Before=docker.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft --file ${rulesFile}

[Install]
WantedBy=multi-user.target
`,
      },
    ],
    commands: [["systemctl", "enable", "--now", service]],
  }),
};
