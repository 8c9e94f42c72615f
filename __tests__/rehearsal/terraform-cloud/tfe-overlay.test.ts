import { ProviderRefusal } from "../../../rehearsal/provider/provider-refusal";
import type { Value } from "../../../rehearsal/provider/values/value";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import { tfeOverlay } from "../../../rehearsal/terraform-cloud/tfe-overlay";
import { md5Of } from "../../../rehearsal/terraform-cloud/workspace";
import type { Workspace } from "../../../rehearsal/terraform-cloud/workspace";

let cloud: TerraformCloud;
let apply: (type: string, current: Value, prior?: Value) => void;

beforeEach(() => {
  cloud = new TerraformCloud();
  const overlay = tfeOverlay(cloud);
  apply = (type, current, prior = null) => overlay.applied?.(type, prior, current);
});

function workspace(name: string, settings: Record<string, Value> = {}): Workspace {
  apply("tfe_workspace", { id: `ws-${name}`, organization: "example", name, ...settings });
  const made = cloud.byId(`ws-${name}`);
  if (!made) throw new Error("the workspace is there");
  return made;
}

test("a workspace has the settings that it is declared with, and the provider's defaults", () => {
  const declared = workspace("one", {
    vcs_repo: [{ identifier: "group/project", branch: "main" }],
    working_directory: "stacks/one",
    trigger_patterns: ["start/one"],
    auto_apply: true,
  });
  expect(declared.settings).toMatchObject({
    vcsRepository: { identifier: "group/project", branch: "main" },
    workingDirectory: "stacks/one",
    triggerPatterns: ["start/one"],
    autoApply: true,
    autoApplyRunTrigger: false,
    queueAllRuns: true,
    fileTriggersEnabled: true,
  });
});

test("a change of a workspace leaves alone what its settings resource says", () => {
  const changed = workspace("one");
  apply("tfe_workspace_settings", { workspace_id: "ws-one", execution_mode: "agent", agent_pool_id: "apool-1" });
  const declared = { id: "ws-one", organization: "example", name: "one" };
  apply("tfe_workspace", { ...declared, working_directory: "elsewhere" }, declared);
  expect(changed.settings).toMatchObject({
    executionMode: "agent",
    agentPoolId: "apool-1",
    workingDirectory: "elsewhere",
  });
});

test("an agent is up once the workspace that has its token is applied; no other workspace may use its pool", () => {
  const [starter, user, stranger] = [workspace("starter"), workspace("user"), workspace("stranger")];
  for (const id of ["ws-user", "ws-stranger"]) {
    apply("tfe_workspace_settings", { workspace_id: id, execution_mode: "agent", agent_pool_id: "apool-1" });
  }
  apply("tfe_agent_pool_allowed_workspaces", { agent_pool_id: "apool-1", allowed_workspace_ids: ["ws-user"] });
  const missing = (of: Workspace) => cloud.agents.missingFor(of, cloud.all);
  expect(missing(starter)).toBeUndefined();
  expect(missing(stranger)).toBe("its agent pool apool-1 does not allow it");
  expect(missing(user)).toBe("no agent is up, and no workspace was given a token of its pool apool-1");
  apply("tfe_agent_token", { agent_pool_id: "apool-1", token: "secret" });
  const variable = { id: "var-1", key: "agent_token", category: "terraform", value: "secret" };
  apply("tfe_variable", { ...variable, workspace_id: "ws-starter" });
  expect(missing(user)).toBe("no agent is up: starter starts it, and is not applied");
  const resources = [{ mode: "managed", provider: "", type: "aws_instance", name: "agent", instances: [{}] }];
  const content = Buffer.from(JSON.stringify({ serial: 1, resources }));
  const version = starter.begin(1, md5Of(content));
  if (version) version.content = content;
  expect(missing(user)).toBeUndefined();
});

test("a workspace has at most 20 sources", () => {
  workspace("child");
  const trigger = (index: number): void => {
    const source = workspace(`source-${index}`);
    apply("tfe_run_trigger", { id: `rt-${index}`, workspace_id: "ws-child", sourceable_id: source.id });
  };
  for (let index = 0; index < 20; index += 1) trigger(index);
  expect(() => {
    trigger(20);
  }).toThrow(ProviderRefusal);
  expect(cloud.runTriggers.size).toBe(20);
});
