import { Variable } from "@cdktf/provider-tfe/lib/variable";
import { VariableSet } from "@cdktf/provider-tfe/lib/variable-set";
import { WorkspaceVariableSet } from "@cdktf/provider-tfe/lib/workspace-variable-set";
import { Construct } from "constructs";
import type { EnvironmentVariable } from "./credentials/environment-variable";
import { EnteredSecret } from "./entered-secret";

export interface CredentialSetProps {
  readonly name: string;
  readonly description: string;
  /** Project that owns the set: no workspace outside of it can use it. */
  readonly projectId: string;
  readonly variables: readonly EnvironmentVariable[];
  /** Ids of the workspaces that get the set, by phase. */
  readonly workspaceIds: Readonly<Record<string, string>>;
}

/** How some workspaces log in to one system. */
export class CredentialSet extends Construct {
  constructor(scope: Construct, id: string, props: CredentialSetProps) {
    super(scope, id);
    const { name, description, projectId, variables, workspaceIds } = props;
    const set = new VariableSet(this, "set", { name, description, parentProjectId: projectId, global: false });
    for (const { key, description, ...content } of variables) {
      if ("value" in content) {
        new Variable(this, key, { key, description, category: "env", value: content.value, variableSetId: set.id });
      } else {
        new EnteredSecret(this, key, { key, description, category: "env", holder: { variableSetId: set.id } });
      }
    }
    for (const [phase, workspaceId] of Object.entries(workspaceIds)) {
      new WorkspaceVariableSet(this, `for-${phase}`, { variableSetId: set.id, workspaceId });
    }
  }
}
