import type { Overlay, Rule, Subject } from "../provider/overlays/overlay";
import { ProviderRefusal } from "../provider/provider-refusal";
import { digits } from "../provider/values/made-up";
import { attributeOf, isList, textOf } from "../provider/values/value";
import type { Value } from "../provider/values/value";
import type { TerraformCloud } from "./terraform-cloud";
import type { Workspace } from "./workspace";

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
      share(cloud.byId(textOf(current ?? prior, "workspace_id")), current);
    },
    tfe_variable: (prior, current) => {
      changeVariable(cloud, prior, current);
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
        },
        replacedBy: ["organization"],
      },
      tfe_workspace_settings: {
        computed: {
          id: ({ values }) => values["workspace_id"] ?? null,
          global_remote_state: () => false,
          remote_state_consumer_ids: () => [],
        },
        replacedBy: ["workspace_id"],
      },
      tfe_variable: {
        computed: { id: identified("var"), hcl: () => false, sensitive: () => false },
        replacedBy: ["key", "category", "workspace_id", "variable_set_id"],
      },
      tfe_project: { computed: { id: identified("prj"), organization } },
      tfe_agent_pool: { computed: { id: identified("apool"), organization } },
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

function share(workspace: Workspace | undefined, declared: Value): void {
  if (!workspace) return;
  const consumers = attributeOf(declared, "remote_state_consumer_ids");
  workspace.sharedWithAll = attributeOf(declared, "global_remote_state") === true;
  workspace.consumers = new Set(isList(consumers) ? consumers.map(String) : []);
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
