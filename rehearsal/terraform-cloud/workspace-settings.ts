import { attributeOf, elementOf, isList, textOf } from "../provider/values/value";
import type { Value } from "../provider/values/value";

/** The repository that a workspace takes its configuration from. */
export interface VcsRepository {
  /** Path of the repository with its group. */
  readonly identifier: string;
  /** Empty: the repository's default branch. */
  readonly branch: string;
}

/** What the workspaces phase says of a workspace's runs. Defaults are those of the tfe provider. */
export interface WorkspaceSettings {
  /** @default none: configurations are uploaded */
  readonly vcsRepository?: VcsRepository;
  /** Folder of the configuration in the repository; empty: its root. */
  readonly workingDirectory: string;
  readonly fileTriggersEnabled: boolean;
  readonly triggerPatterns: readonly string[];
  readonly triggerPrefixes: readonly string[];
  /** The workspace runs once when it is made; without that it ignores pushes until a person starts a run. */
  readonly queueAllRuns: boolean;
  readonly autoApply: boolean;
  readonly autoApplyRunTrigger: boolean;
  readonly executionMode: string;
  readonly agentPoolId: string;
  readonly terraformVersion: string;
  readonly description: string;
  readonly projectId: string;
}

export const defaultSettings: WorkspaceSettings = {
  workingDirectory: "",
  fileTriggersEnabled: true,
  triggerPatterns: [],
  triggerPrefixes: [],
  queueAllRuns: true,
  autoApply: false,
  autoApplyRunTrigger: false,
  executionMode: "remote",
  agentPoolId: "",
  terraformVersion: "",
  description: "",
  projectId: "",
};

/** The settings in a `tfe_workspace`. */
export function settingsOfWorkspace(declared: Value): WorkspaceSettings {
  const repository = elementOf(attributeOf(declared, "vcs_repo"), 0);
  return {
    vcsRepository:
      repository === null
        ? undefined
        : { identifier: textOf(repository, "identifier"), branch: textOf(repository, "branch") },
    workingDirectory: textOf(declared, "working_directory"),
    fileTriggersEnabled: flag(declared, "file_triggers_enabled", true),
    triggerPatterns: texts(declared, "trigger_patterns"),
    triggerPrefixes: texts(declared, "trigger_prefixes"),
    queueAllRuns: flag(declared, "queue_all_runs", true),
    autoApply: flag(declared, "auto_apply", false),
    autoApplyRunTrigger: flag(declared, "auto_apply_run_trigger", false),
    executionMode: textOf(declared, "execution_mode") || defaultSettings.executionMode,
    agentPoolId: textOf(declared, "agent_pool_id"),
    terraformVersion: textOf(declared, "terraform_version"),
    description: textOf(declared, "description"),
    projectId: textOf(declared, "project_id"),
  };
}

/** The settings with what a `tfe_workspace_settings` says. */
export function withSettings(settings: WorkspaceSettings, declared: Value): WorkspaceSettings {
  const executionMode = textOf(declared, "execution_mode") || settings.executionMode;
  return {
    ...settings,
    executionMode,
    agentPoolId: executionMode === "agent" ? textOf(declared, "agent_pool_id") : "",
    autoApply: flag(declared, "auto_apply", settings.autoApply),
  };
}

function flag(declared: Value, name: string, otherwise: boolean): boolean {
  const value = attributeOf(declared, name);
  return typeof value === "boolean" ? value : otherwise;
}

function texts(declared: Value, name: string): string[] {
  const value = attributeOf(declared, name);
  return isList(value) ? value.filter((text) => typeof text === "string") : [];
}
