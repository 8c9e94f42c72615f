import type { Workspace } from "./workspace";

/**
 * Agents of the rehearsed organization. A pool has an agent as soon as a workspace that was given one of the pool's tokens manages
 * something: its run has started the machine that registers with the token.
 */
export class AgentPools {
  /** Pool by token. */
  private readonly tokens = new Map<string, string>();
  /** Ids of the workspaces that may use a pool, by pool; a pool that is not named here may be used by every workspace. */
  private readonly allowed = new Map<string, ReadonlySet<string>>();

  addToken(token: string, pool: string): void {
    this.tokens.set(token, pool);
  }

  removeToken(token: string): void {
    this.tokens.delete(token);
  }

  allow(pool: string, workspaces: readonly string[] | undefined): void {
    if (workspaces) this.allowed.set(pool, new Set(workspaces));
    else this.allowed.delete(pool);
  }

  /** Why no agent takes the runs of the workspace; undefined where one does, or where none is needed. */
  missingFor(workspace: Workspace, all: readonly Workspace[]): string | undefined {
    const { executionMode, agentPoolId } = workspace.settings;
    if (executionMode !== "agent") return undefined;
    if (this.allowed.get(agentPoolId)?.has(workspace.id) === false)
      return `its agent pool ${agentPoolId} does not allow it`;
    const starters = all.filter((other) => this.startsAgentOf(other, agentPoolId));
    if (starters.some(({ managed }) => managed.length > 0)) return undefined;
    const [starter] = starters;
    return starter
      ? `no agent is up: ${starter.name} starts it, and is not applied`
      : `no agent is up, and no workspace was given a token of its pool ${agentPoolId}`;
  }

  private startsAgentOf({ variables }: Workspace, pool: string): boolean {
    return [...variables.values()].some(({ value }) => this.tokens.get(value) === pool);
  }
}
