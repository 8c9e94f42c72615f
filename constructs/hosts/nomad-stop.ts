import type { HostFile } from "./cloud-config";
import { drainMinutes } from "./nomad-client";

const program = "/usr/local/sbin/stop-nomad";

/**
 * Stops a client of Nomad: its jobs move to others (SIGTERM) where the host stops, and stay (SIGINT) where Nomad is only restarted, for
 * another version or token. systemd knows one signal for both, and kills what is left when the program ends: so it waits.
 */
export const nomadStop: HostFile = {
  path: program,
  permissions: "0755",
  content: `#!/bin/bash
set -euo pipefail
signal=INT
if [[ $(systemctl is-system-running) == stopping ]]; then signal=TERM; fi
kill -s "$signal" "$MAINPID"
tail --pid="$MAINPID" --follow /dev/null
`,
};

/** Lines of the client's unit; without the last, systemd would end the move after 90 seconds. */
export const nomadStopSettings: readonly string[] = [`ExecStop=${program}`, `TimeoutStopSec=${drainMinutes + 1}min`];
