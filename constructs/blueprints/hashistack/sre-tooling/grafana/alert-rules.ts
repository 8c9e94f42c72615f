import type { AlertRule } from "../../../../grafana/alerts";
import { hostRules } from "./alerts/hosts";
import { jobRules } from "./alerts/jobs";
import { quorumRules } from "./alerts/quorum";
import { snapshotRules } from "./alerts/snapshots";
import { toolRules } from "./alerts/tools";
import { vaultRules } from "./alerts/vault";
import type { StackScope } from "./scope";

/** What somebody must be told of, and what to do then. */
export function alertRules(scope: StackScope): AlertRule[] {
  return [
    ...vaultRules(scope),
    ...quorumRules(scope),
    ...jobRules(scope),
    ...hostRules(scope),
    ...snapshotRules(scope),
    ...toolRules(scope),
  ];
}
