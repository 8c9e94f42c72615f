import { Sleep } from "@cdktf/provider-time/lib/sleep";
import type { RoleAssignment } from "@cdktf/provider-azurerm/lib/role-assignment";
import { Construct } from "constructs";

export interface AccessDelayProps {
  /** Assignments that are waited for, by a name that stays the same. */
  readonly assignments: Readonly<Record<string, RoleAssignment>>;
  /** How long.
   * @default 2m */
  readonly duration?: string;
}

/**
 * Twice the wait of Microsoft's own modules (Azure Verified Modules, `wait_for_rbac_before_key_operations`). Azure says that an assignment
 * holds after some minutes, ten at the worst, and has no way to ask (Microsoft Learn: Key Vault RBAC guide).
 */
const spread = "2m";

/** Waits until role assignments hold everywhere: what uses them before is refused with ForbiddenByRbac. A new assignment is waited for anew. */
export class AccessDelay extends Construct {
  constructor(scope: Construct, id: string, { assignments, duration = spread }: AccessDelayProps) {
    super(scope, id);
    const ids = Object.entries(assignments).map(([name, assignment]) => [name, assignment.id] as const);
    const triggers: Record<string, string> = Object.fromEntries(ids);
    new Sleep(this, "delay", { createDuration: duration, triggers });
  }
}
