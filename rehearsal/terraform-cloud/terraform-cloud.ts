import { digits } from "../provider/values/made-up";
import { AgentPools } from "./agent-pools";
import type { StateVersion } from "./workspace";
import { Workspace } from "./workspace";

/** A run of the source that is applied starts one of the workspace. Both by id. */
export interface RunTrigger {
  readonly workspace: string;
  readonly source: string;
}

/** What is there of Terraform Cloud for one rehearsed deployment. */
export class TerraformCloud {
  readonly agents = new AgentPools();
  /** By id of the trigger. */
  readonly runTriggers = new Map<string, RunTrigger>();
  private readonly workspaces = new Map<string, Workspace>();

  constructor(existing: readonly Workspace[] = []) {
    for (const workspace of existing) this.workspaces.set(workspace.id, workspace);
  }

  get all(): readonly Workspace[] {
    return [...this.workspaces.values()];
  }

  byId(id: string): Workspace | undefined {
    return this.workspaces.get(id);
  }

  byName(organization: string, name: string): Workspace | undefined {
    return this.all.find((workspace) => workspace.organization === organization && workspace.name === name);
  }

  /** New workspaces share their state with nobody. */
  create(organization: string, name: string, id = `ws-${digits(`${organization}/${name}`, 16)}`): Workspace {
    const workspace = new Workspace(id, organization, name);
    this.workspaces.set(id, workspace);
    return workspace;
  }

  delete(id: string): void {
    this.workspaces.delete(id);
  }

  stateVersion(id: string): StateVersion | undefined {
    return this.all.map((workspace) => workspace.version(id)).find((version) => version !== undefined);
  }
}
