import { digits } from "../provider/values/made-up";
import type { StateVersion } from "./workspace";
import { Workspace } from "./workspace";

/** The workspaces of one rehearsed deployment. */
export class TerraformCloud {
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
