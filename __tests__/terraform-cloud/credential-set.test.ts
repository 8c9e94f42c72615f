import { CredentialSet } from "../../constructs/terraform-cloud/credential-set";
import { secret, setting } from "../../constructs/terraform-cloud/credentials/environment-variable";
import { resources, synthesize } from "../synthesized";

const stack = synthesize((scope) => {
  new CredentialSet(scope, "aws", {
    name: "wm-prod-aws",
    description: "How runs log in to AWS",
    projectId: "prj-1",
    variables: [setting("REGION", "eu-central-1", "Region"), secret("KEY", "Key of the user")],
    workspaceIds: { platform: "ws-platform", application: "ws-application" },
  });
});

test("a set belongs to one project", () => {
  expect(resources(stack, "tfe_variable_set")).toEqual([
    expect.objectContaining({ name: "wm-prod-aws", parent_project_id: "prj-1", global: false }),
  ]);
});

test("settings carry their value; secrets are empty until a person enters them, and then stay", () => {
  expect(resources(stack, "tfe_variable")).toEqual([
    expect.objectContaining({ key: "REGION", value: "eu-central-1", category: "env" }),
    expect.objectContaining({
      key: "KEY",
      value: "",
      category: "env",
      sensitive: true,
      description: "Key of the user",
      lifecycle: { ignore_changes: ["value"] },
    }),
  ]);
});

test("only the named workspaces get the set, each under its phase's name", () => {
  expect(resources(stack, "tfe_workspace_variable_set").map(({ workspace_id: id }) => id)).toEqual([
    "ws-platform",
    "ws-application",
  ]);
  expect(Object.keys(stack.resource["tfe_workspace_variable_set"] ?? {})).toEqual([
    expect.stringContaining("for-platform"),
    expect.stringContaining("for-application"),
  ]);
});
