import { makesRepository, waitingElsewhere } from "../../../rehearsal/pushes/publishing-place";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import type { SynthesizedDeployment } from "../../../synthesized/synthesized-deployments";
import { deploymentWith } from "./pushed-cloud";

function cloudAt(identifier: string, branch: string): TerraformCloud {
  const cloud = new TerraformCloud();
  cloud.create("example", "Demo-workspaces");
  const workspace = cloud.create("example", "Demo-tooling");
  workspace.settings = { ...workspace.settings, vcsRepository: { identifier, branch } };
  return cloud;
}

function publishedTo(url: string): SynthesizedDeployment {
  return { ...deploymentWith({}), repository: { url, branch: "main" } };
}

test.each([
  ["https://gitlab.com/customers/demo.git", "customers/demo", "main"],
  ["https://example.com/gitlab/Customers/demo.git", "customers/demo", ""],
  ["git@gitlab.com:customers/demo.git", "customers/demo", "main"],
])("%s is where workspaces connected to %s wait", (url, identifier, branch) => {
  expect(waitingElsewhere(publishedTo(url), cloudAt(identifier, branch))).toEqual([]);
});

test.each([
  ["customers/other", "main"],
  ["tomers/demo", "main"],
  ["customers/demo", "live"],
])("workspaces connected to %s (%s) never hear of what is published", (identifier, branch) => {
  expect(waitingElsewhere(publishedTo("https://gitlab.com/customers/demo.git"), cloudAt(identifier, branch))).toEqual([
    `Demo-tooling waits for pushes to ${identifier} (${branch}), and publish pushes to https://gitlab.com/customers/demo.git (main)`,
  ]);
});

test("a repository that the deployment does not make itself was there before", () => {
  const deployment = deploymentWith({});
  const withoutWorkspaces = deployment.stacks.filter(({ name }) => name !== "Demo-workspaces");
  expect(makesRepository(deployment)).toBe(true);
  expect(makesRepository({ ...deployment, stacks: withoutWorkspaces })).toBe(false);
});

test("stacks that name no repository", () => {
  const deployment = { ...deploymentWith({}), repository: undefined };
  expect(waitingElsewhere(deployment, cloudAt("customers/demo", "main")).join()).toContain("name no repository");
});
