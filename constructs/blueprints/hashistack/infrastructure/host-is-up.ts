import { startProgram } from "../../../hosts/host-start";
import { serviceIsActive } from "../../../terraform-cloud/terraform-agent";
import type { HostRole } from "../host-plan";

/**
 * Shell command that succeeds once cloud-init is done. What failed in the host's first minutes, a download for example, is tried again:
 * cloud-init itself never does, and a run that failed at it is run again. It ends with 2 where it only warns (cloud-init documentation,
 * failure states). On the agent's host the agent must run too.
 */
export function hostIsUp(role: HostRole): string {
  const done = `cloud-init status --wait || test $? -eq 2 || ${startProgram}`;
  return role === "agent" ? `{ ${done}; } && timeout 15m sh -c 'until ${serviceIsActive}; do sleep 5; done'` : done;
}
