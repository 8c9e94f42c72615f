import type { Overlay, Rule, Subject } from "../provider/overlays/overlay";
import { ProviderRefusal } from "../provider/provider-refusal";
import { digits } from "../provider/values/made-up";
import { attributeOf, isList, textOf } from "../provider/values/value";
import type { Value } from "../provider/values/value";
import { changeRunTrigger } from "./run-trigger";
import type { TerraformCloud } from "./terraform-cloud";
import { settingsOfWorkspace, withSettings } from "./workspace-settings";

/**
 * The tfe provider acts on the stand-in of Terraform Cloud: workspaces, variables and state sharing are there because the workspaces
 * phase declared them, not because the rehearsal knows that they should be.
 */
export function tfeOverlay(cloud: TerraformCloud): Overlay {
  const effects: Readonly<Record<string, (prior: Value, current: Value) => void>> = {
    tfe_workspace: (prior, current) => {
      changeWorkspace(cloud, prior, current);
    },
    tfe_workspace_settings: (prior, current) => {
      changeSettings(cloud, prior, current);
    },
    tfe_variable: (prior, current) => {
      changeVariable(cloud, prior, current);
    },
    tfe_run_trigger: (prior, current) => {
      changeRunTrigger(cloud, prior, current);
    },
    tfe_agent_token: (prior, current) => {
      if (current === null) cloud.agents.removeToken(textOf(prior, "token"));
      else cloud.agents.addToken(textOf(current, "token"), textOf(current, "agent_pool_id"));
    },
    tfe_agent_pool_allowed_workspaces: (prior, current) => {
      const allowed = attributeOf(current, "allowed_workspace_ids");
      cloud.agents.allow(textOf(current ?? prior, "agent_pool_id"), isList(allowed) ? allowed.map(String) : undefined);
    },
  };
  return {
    applied: (type, prior, current) => effects[type]?.(prior, current),
    types: {
      tfe_workspace: {
        computed: {
          id: identified("ws"),
          organization,
          global_remote_state: () => false,
          remote_state_consumer_ids: () => [],
          execution_mode: () => "remote",
          agent_pool_id: () => "",
          trigger_patterns: () => [],
          trigger_prefixes: () => [],
        },
        replacedBy: ["organization"],
      },
      tfe_workspace_settings: {
        computed: {
          id: ({ values }) => values["workspace_id"] ?? null,
          global_remote_state: () => false,
          remote_state_consumer_ids: () => [],
          execution_mode: () => "remote",
          agent_pool_id: () => "",
        },
        replacedBy: ["workspace_id"],
      },
      tfe_variable: {
        computed: { id: identified("var"), hcl: () => false, sensitive: () => false },
        replacedBy: ["key", "category", "workspace_id", "variable_set_id"],
      },
      tfe_project: { computed: { id: identified("prj"), organization } },
      tfe_agent_pool: { computed: { id: identified("apool"), organization } },
      tfe_agent_pool_allowed_workspaces: { computed: { id: ({ values }) => values["agent_pool_id"] ?? null } },
      tfe_run_trigger: { computed: { id: identified("rt") }, replacedBy: ["workspace_id", "sourceable_id"] },
      tfe_variable_set: { computed: { id: identified("varset"), organization, workspace_ids: () => [] } },
      tfe_oauth_client: { computed: { id: identified("oc"), oauth_token_id: identified("ot"), organization } },
    },
    data: {
      tfe_workspace: { computed: { id: existingId(cloud), remote_state_consumer_ids: () => [] } },
    },
  };
}

function identified(prefix: string): Rule {
  return ({ identity }) => `${prefix}-${digits(identity, 16)}`;
}

function organization({ settings }: Subject): Value {
  return settings["organization"] ?? null;
}

function existingId(cloud: TerraformCloud): Rule {
  return ({ values, settings }) => {
    const owner = textOf(values["organization"] ? values : settings, "organization");
    const name = textOf(values, "name");
    const workspace = cloud.byName(owner, name);
    if (!workspace) throw new ProviderRefusal("Workspace not found", `could not find workspace ${owner}/${name}`);
    return workspace.id;
  };
}

function changeWorkspace(cloud: TerraformCloud, prior: Value, current: Value): void {
  const id = textOf(current ?? prior, "id");
  if (current === null) {
    const managed = cloud.byId(id)?.managed ?? [];
    if (managed.length > 0 && attributeOf(prior, "force_delete") !== true) {
      throw new ProviderRefusal(
        `Error deleting workspace ${textOf(prior, "name")}`,
        `This workspace has ${managed.length} resources under management and must be force deleted by setting force_delete = true`,
      );
    }
    cloud.delete(id);
    return;
  }
  if (prior === null) createWorkspace(cloud, current);
  const workspace = cloud.byId(id);
  if (!workspace) return;
  const settings = settingsOfWorkspace(current);
  const { executionMode, agentPoolId } = workspace.settings;
  // Where runs take place is settled by tfe_workspace_settings; a later change of the workspace leaves it alone.
  workspace.settings = prior === null ? settings : { ...settings, executionMode, agentPoolId };
}

function createWorkspace(cloud: TerraformCloud, declared: Value): void {
  const owner = textOf(declared, "organization");
  const name = textOf(declared, "name");
  if (cloud.byName(owner, name)) {
    throw new ProviderRefusal(
      `Error creating workspace ${name} for organization ${owner}`,
      "invalid attribute: Name has already been taken",
    );
  }
  cloud.create(owner, name, textOf(declared, "id")).declared = true;
}

function changeSettings(cloud: TerraformCloud, prior: Value, current: Value): void {
  const workspace = cloud.byId(textOf(current ?? prior, "workspace_id"));
  if (!workspace) return;
  const consumers = attributeOf(current, "remote_state_consumer_ids");
  workspace.sharedWithAll = attributeOf(current, "global_remote_state") === true;
  workspace.consumers = new Set(isList(consumers) ? consumers.map(String) : []);
  workspace.settings = withSettings(workspace.settings, current);
}

function changeVariable(cloud: TerraformCloud, prior: Value, current: Value): void {
  const workspace = cloud.byId(textOf(current ?? prior, "workspace_id"));
  const id = textOf(current ?? prior, "id");
  if (current === null) workspace?.variables.delete(id);
  else {
    workspace?.variables.set(id, {
      id,
      key: textOf(current, "key"),
      category: textOf(current, "category"),
      value: textOf(current, "value"),
    });
  }
}
