import type { CloudConfig } from "./cloud-config";
import { shellWord } from "./shell-text";

/**
 * Folder of everything that a host must not lose: state of Consul, Vault and Nomad, data of the SRE tools, snapshots. On hosts with a data
 * disk it is that disk.
 */
export const stateFolder = "/var/lib/hashistack";

/** Program that makes the disk ready, as often as it is called: a file system is made only where there is none. */
export const prepareDataDisk = "/usr/local/sbin/prepare-data-disk";

/** systemd's name for the mount of the folder, which it makes out of the line in /etc/fstab. */
const mountUnit = "var-lib-hashistack.mount";

/** Name of the file system, by which it is found wherever the disk is attached. */
const label = "hashistack";

/** Tries, and seconds between them: clouds attach the disk to a host that has started already. */
const patience = { tries: 180, seconds: 5 } as const;

/**
 * The disk at the device is mounted at the folder. Programs require the folder's mount (`program-unit.ts`): without the disk the host starts
 * (`nofail`), and lets people in, but no program begins anew in an empty folder. The file system grows with its disk.
 */
export function dataDisk(device: string): CloudConfig {
  return { files: [{ path: prepareDataDisk, permissions: "0755", content: script(device) }] };
}

/** Line of /etc/fstab. Source: systemd.mount(5), "fstab". */
const mount = `LABEL=${label} ${stateFolder} ext4 noatime,nodev,nosuid,nofail,x-systemd.growfs 0 2`;

/** Source: util-linux, "blkid", --probe: 0 where it finds something, 2 where it finds nothing; all else is an error. */
function script(device: string): string {
  return `#!/bin/bash
set -euo pipefail
device=${shellWord(device)}
if ! grep --quiet '^LABEL=${label} ' /etc/fstab; then echo '${mount}' >> /etc/fstab; fi
systemctl daemon-reload
for ((try = 1; try < ${patience.tries}; try++)); do
  if [[ -e $device ]]; then break; fi
  sleep ${patience.seconds}
done
state=0
found=$(blkid --probe --output export "$device") || state=$?
if ((state == 2)); then
  mkfs.ext4 -q -L ${label} "$device"
elif ((state != 0)) || ! grep --quiet '^LABEL=${label}$' <<< "$found"; then
  echo "$device is no disk of this stack, and not empty" >&2
  exit 1
fi
systemctl start ${mountUnit}
`;
}
