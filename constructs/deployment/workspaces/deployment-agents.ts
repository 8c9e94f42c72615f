import { Variable } from "@cdktf/provider-tfe/lib/variable";
import { Construct } from "constructs";
import { PrivateAgentPool } from "../../terraform-cloud/private-agent-pool";
import type { Phase } from "../phase";
import type { PhaseDescription } from "../phase-description";
import type { PhaseWorkspaces } from "./phase-workspaces";

export interface DeploymentAgentsProps {
  readonly phases: readonly PhaseDescription[];
  readonly workspaces: PhaseWorkspaces;
}

/** The agent pool of a deployment, where one of its phases runs on an agent. The phase that starts the agent gets its token. */
export class DeploymentAgents extends Construct {
  private readonly pool?: PrivateAgentPool;

  constructor(phase: Phase, id: string, { phases, workspaces }: DeploymentAgentsProps) {
    super(phase, id);
    const users = phases.filter(({ execution }) => execution === "agent");
    if (users.length === 0) return;
    const starter = phases.find(({ startsAgent }) => startsAgent);
    if (starter === undefined) throw new Error("phases run on an agent that no phase starts");
    this.pool = new PrivateAgentPool(this, "pool", {
      name: phase.deployment.names.derived("terraformCloud"),
      workspaceIds: users.map(({ name }) => workspaces.idOf(name)),
    });
    new Variable(this, "token", {
      key: "agent_token",
      description: "Token that the agent registers with",
      category: "terraform",
      sensitive: true,
      value: this.pool.token,
      workspaceId: workspaces.idOf(starter.name),
    });
  }

  /** Pool that takes the runs of a phase, where it runs on an agent. */
  poolOf({ execution }: PhaseDescription): string | undefined {
    return execution === "agent" ? this.pool?.id : undefined;
  }
}
