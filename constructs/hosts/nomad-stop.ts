import type { HostFile } from "./cloud-config";
import { stateFolder } from "./data-disk";
import { nomadData, nomadTls } from "./nomad-agent";
import { drainMinutes } from "./nomad-client";
import { nomadPorts } from "./ports";

const stopProgram = "/usr/local/sbin/stop-nomad";

const returnProgram = "/usr/local/sbin/return-to-nomad";

/** Unit that has a host that is back take jobs again. */
export const nomadReturnService = "return-to-nomad.service";

/** Tells that the host gave its jobs away because it stopped, and for no other reason. */
const marker = `${nomadData}/gave-jobs-away`;

/**
 * Lines of bash. `ask` calls the agent about its own node, with the node's own secret, with which a node may drain itself and no other.
 * Sources: Nomad, "Nodes HTTP API"; hashicorp/nomad, client/drain.go, nomad/auth/auth.go; hashicorp/nomad#27115.
 */
const ask = `node=${nomadData}/client
ask() {
  local path=$1
  shift
  curl --silent --fail --max-time 10 --cacert ${nomadTls.ca} -K <(printf 'header = "X-Nomad-Token: %s"\\n' "$(< "$node/secret-id")") "$@" "https://127.0.0.1:${nomadPorts.http}/v1/node/$(< "$node/client-id")$path"
}`;

/**
 * Stops a client of Nomad: its jobs move to others (SIGTERM) where the host stops, and stay (SIGINT) where Nomad is only restarted, for
 * another version or token. systemd knows one signal for both, and kills what is left when the program ends: so it waits.
 */
const stop: HostFile = {
  path: stopProgram,
  permissions: "0755",
  content: `#!/bin/bash
set -euo pipefail
${ask}
signal=INT
if [[ $(systemctl is-system-running) == stopping ]]; then
  signal=TERM
  if ask "" | jq --exit-status '.SchedulingEligibility == "eligible"' > /dev/null; then touch ${marker}; fi
fi
kill -s "$signal" "$MAINPID"
tail --pid="$MAINPID" --follow /dev/null
`,
};

/**
 * Nomad gives no job to a host that has drained itself, whenever it comes back (hashicorp/nomad#17093): after a mere reboot, it would stand
 * idle until somebody saw it. A host that a person has taken out stays out.
 */
const back: HostFile = {
  path: returnProgram,
  permissions: "0755",
  content: `#!/bin/bash
set -euo pipefail
${ask}
ask /drain --request PUT --data '{"DrainSpec": null, "MarkEligible": true}' > /dev/null
rm ${marker}
`,
};

const unit = `[Unit]
Description=Jobs for this host again
After=nomad.service
RequiresMountsFor=${stateFolder}
ConditionPathExists=${marker}
StartLimitIntervalSec=0

[Service]
Type=oneshot
ExecStart=${returnProgram}
Restart=on-failure
RestartSec=15

[Install]
WantedBy=multi-user.target
`;

/** How a client of Nomad leaves and comes back. They need curl and jq. */
export const nomadStop: { readonly stop: HostFile; readonly back: HostFile; readonly unit: HostFile } = {
  stop,
  back,
  unit: { path: `/etc/systemd/system/${nomadReturnService}`, content: unit },
};

/** Lines of the client's unit; without the last, systemd would end the move after 90 seconds. */
export const nomadStopSettings: readonly string[] = [
  `ExecStop=${stopProgram}`,
  `TimeoutStopSec=${drainMinutes + 1}min`,
];
