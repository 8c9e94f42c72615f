import { UserAssignedIdentity } from "@cdktf/provider-azurerm/lib/user-assigned-identity";
import { Construct } from "constructs";
import type { Placement } from "./placement";

export interface JumpboxIdentityProps {
  readonly placement: Placement;
  readonly name: string;
}

/**
 * Who the jumpbox, and with it each run on its agent, is in Azure. Apart from the host, so that it can be given its rights before the host
 * starts: the host reads a secret in its first minute.
 */
export class JumpboxIdentity extends Construct {
  readonly id: string;
  /** What roles are assigned to. */
  readonly principalId: string;
  /** What the host asks for a token by. */
  readonly clientId: string;

  constructor(scope: Construct, id: string, { placement, name }: JumpboxIdentityProps) {
    super(scope, id);
    const identity = new UserAssignedIdentity(this, "identity", { ...placement, name });
    this.id = identity.id;
    this.principalId = identity.principalId;
    this.clientId = identity.clientId;
  }
}
