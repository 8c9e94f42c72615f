import type { AlertRule } from "../../../../../grafana/alerts";
import { snapshotsOf } from "../queries";
import type { StackScope } from "../scope";

/** Whether the state of Vault and of Consul is saved. */
export function snapshotRules({ on, snapshotHours }: StackScope): AlertRule[] {
  return (["vault", "consul"] as const).map((program) => ({
    name: `No snapshot of ${program === "vault" ? "Vault" : "Consul"}`,
    query: `absent_over_time(${snapshotsOf(on, program)} [${snapshotHours}h])`,
    source: "loki",
    bad: { above: 0 },
    // A new stack takes its first half an hour after its start.
    for: "2h",
    severity: "critical",
    summary: `No snapshot of ${program} was stored within ${snapshotHours} hours`,
    advice:
      "journalctl --unit take-snapshots on the servers shows why: the login at Vault, or the bucket. systemctl start take-snapshots takes one at once.",
  }));
}
