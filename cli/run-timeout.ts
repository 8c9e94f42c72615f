/** Minutes that a run is waited for where nobody is there: the longest phase, a cluster, takes less than one hour. */
const UNATTENDED = 120;

/** Minutes that each run is waited for. A person ends the waiting with Ctrl-C; a script would wait forever. */
export function minutesToWait(given: number | undefined, unattended: boolean): number | undefined {
  return given ?? (unattended ? UNATTENDED : undefined);
}

/** @param unattended flag by which nobody is asked */
export function timeoutText(unattended: string): string {
  return `wait so long for a run, then leave it to itself; default: no limit, with ${unattended} ${UNATTENDED}`;
}
