import { stringify } from "yaml";

/** Longest time in seconds until the host must have its interface. */
const timeout = 300;

const script = `set -eu
mkdir -p /etc/systemd/system/cloud-final.service.d
cat > /etc/systemd/system/cloud-final.service.d/private-interface.conf <<'END'
[Service]
ExecStartPre=/bin/sh -c 'for second in $(seq ${timeout}); do ip -4 route show default | grep -q . && exit 0; sleep 1; done; exit 1'
END
systemctl daemon-reload
`;

/**
 * Part of cloud-init's instructions that holds back what needs the internet (packages, scripts) until the host can reach it.
 *
 * Terraform attaches the interface with the fixed address to a host that has started already (provider, instance_private_nic), and a host
 * without a public address has no other way out. Waiting in `bootcmd` itself would wait for ever: Scaleway's image configures the interface
 * after cloud-init's network stage. So the last stage waits, which installs packages and runs scripts (cloud-init, cloud_final_modules), by a
 * setting of systemd. Without an interface in time, that stage fails, and the host's status tells of it.
 */
export const privateInterfacePart = {
  name: "private-interface",
  text: `#cloud-config\n${stringify({ bootcmd: [["sh", "-c", script]] }, { lineWidth: 0 })}`,
} as const;
