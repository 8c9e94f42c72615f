import { join } from "node:path";
import { PlatformApp } from "../../constructs/deployment/platform-app";
import { WorkspacesPhase } from "../../constructs/deployment/workspaces/workspaces-phase";
import { synthesizedDeployments } from "../../synthesized/synthesized-deployments";
import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import { FakePhase, fakeDeployment, inTemporaryFolder } from "./fake-deployment";
import { cli, fourPhases, vcs, workspacesOf } from "./workspaces-fleet";

type Config = Parameters<typeof workspacesOf>[0];

/** The deployment as the programs read it that come after synth. */
function read(config: Config): SynthesizedDeployment | undefined {
  return inTemporaryFolder((folder) => {
    const app = new PlatformApp(folder);
    const deployment = fakeDeployment("WM-Prod", config);
    const vault = { address: "https://vault.example.com" };
    let after: WorkspacesPhase | FakePhase = new WorkspacesPhase(app, deployment, { phases: fourPhases, vault });
    for (const { name } of fourPhases) after = new FakePhase(app, deployment, name, { after });
    app.synth();
    return synthesizedDeployments(join(folder), [])[0];
  });
}

test("programs learn the run mode, the ring and the repository from the stacks", () => {
  expect(read({ ...vcs, ring: "canary" })).toMatchObject({
    key: "WM-Prod",
    runMode: "vcs",
    ring: "canary",
    repository: { url: "https://gitlab.com/customers/platforms/wm-prod.git", branch: "main" },
    hostname: "app.terraform.io",
    organization: "example",
  });
  expect(read(cli)).toMatchObject({ runMode: "cli", ring: "all", repository: undefined });
});

test("each stack comes with the revision that its state will carry", () => {
  const { stacks = [] } = read(vcs) ?? {};
  expect(stacks.map(({ name }) => name)).toHaveLength(5);
  for (const { revision, text } of stacks) {
    expect(revision).toMatch(/^[0-9a-f]{64}$/);
    expect(text).toContain(revision);
  }
});

test("a deployment moves to another ring without a run", () => {
  const revisions = (config: Config) => read(config)?.stacks.map(({ revision }) => revision);
  expect(revisions({ ...vcs, ring: "canary" })).toEqual(revisions({ ...vcs, ring: "all" }));
});

test("deployments share a project that is there already", () => {
  const gitlab = { url: "https://gitlab.example.com", project: "customers/fleet", branch: "production" };
  expect(read({ ...vcs, gitlab })?.repository).toEqual({
    url: "https://gitlab.example.com/customers/fleet.git",
    branch: "production",
  });
  const stack = workspacesOf({ ...vcs, gitlab });
  expect(stack.resource).not.toHaveProperty("gitlab_project");
  expect(Object.values(stack.resource["tfe_workspace"] ?? {})[0]).toMatchObject({
    vcs_repo: { identifier: expect.stringContaining("data.gitlab_project") as string, branch: "production" },
  });
});
