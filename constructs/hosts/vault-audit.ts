import type { HostFile } from "./cloud-config";
import { vaultAuditFile } from "./vault-server";

/** Days of audit that stay on the host. A full disk stops Vault: it answers nothing that it cannot write down. */
const keptDays = 30;

/** Largest file, before its day is over. */
const largestFile = "512M";

/** logrotate's rule for the audit file; Vault opens a new one when it is reloaded (Vault, "File audit device", log file rotation). */
export const auditRotation: HostFile = {
  path: "/etc/logrotate.d/vault-audit",
  content: `${vaultAuditFile} {
  su vault vault
  daily
  maxsize ${largestFile}
  rotate ${keptDays}
  missingok
  notifempty
  compress
  delaycompress
  create 0600 vault vault
  postrotate
    systemctl --no-block try-reload-or-restart vault.service
  endscript
}
`,
};
