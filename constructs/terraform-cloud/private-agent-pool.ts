import { AgentPool } from "@cdktf/provider-tfe/lib/agent-pool";
import { AgentPoolAllowedWorkspaces } from "@cdktf/provider-tfe/lib/agent-pool-allowed-workspaces";
import { AgentToken } from "@cdktf/provider-tfe/lib/agent-token";
import { Construct } from "constructs";

export interface PrivateAgentPoolProps {
  readonly name: string;
  /** The only workspaces whose runs the agents take. */
  readonly workspaceIds: string[];
}

/** Agents of one deployment: no other workspace of the organization can run inside its network. */
export class PrivateAgentPool extends Construct {
  /** Known once the workspaces are allowed: Terraform Cloud refuses the pool to any other. */
  readonly id: string;
  /** What an agent registers with. Sensitive. */
  readonly token: string;

  constructor(scope: Construct, id: string, { name, workspaceIds }: PrivateAgentPoolProps) {
    super(scope, id);
    const pool = new AgentPool(this, "pool", { name, organizationScoped: false });
    const allowed = new AgentPoolAllowedWorkspaces(this, "allowed", {
      agentPoolId: pool.id,
      allowedWorkspaceIds: workspaceIds,
    });
    const token = new AgentToken(this, "token", { agentPoolId: pool.id, description: `Agents of ${name}` });
    this.id = allowed.agentPoolId;
    this.token = token.token;
  }
}
