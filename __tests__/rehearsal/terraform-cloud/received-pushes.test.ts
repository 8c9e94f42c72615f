import type { ConnectedRepository, Push } from "../../../rehearsal/terraform-cloud/runs/connected-repository";
import { RemoteRuns } from "../../../rehearsal/terraform-cloud/runs/remote-runs";
import type { RemoteRunsOptions } from "../../../rehearsal/terraform-cloud/runs/remote-runs";
import { TerraformCloud } from "../../../rehearsal/terraform-cloud/terraform-cloud";
import type { WorkspaceSettings } from "../../../rehearsal/terraform-cloud/workspace-settings";
import { GateRuns } from "../gate-runs";

const repository: ConnectedRepository = {
  identifier: "group/project",
  defaultBranch: "main",
  head: () => Promise.resolve({ sha: "first", message: "" }),
  read: () => Promise.resolve(undefined),
  checkOut: () => Promise.resolve(),
};

const push = (changes: Partial<Push> = {}): Push => ({
  branch: "main",
  sha: "second",
  message: "",
  files: ["start/one"],
  ...changes,
});

async function started(
  pushes: readonly Push[],
  settings: Partial<WorkspaceSettings> = {},
  options: Partial<RemoteRunsOptions> = {},
) {
  const cloud = new TerraformCloud();
  const workspace = cloud.create("example", "one");
  const vcsRepository = { identifier: "group/project", branch: "" };
  workspace.settings = { ...workspace.settings, vcsRepository, triggerPatterns: ["start/one"], ...settings };
  const executor = new GateRuns(cloud, { read: () => Promise.resolve("{}") });
  const runs = new RemoteRuns(cloud, { executor, ...options });
  await runs.connect(repository);
  for (const each of pushes) runs.receive(each);
  await runs.queue.quiet();
  return {
    runs: runs.queue.all.map(({ order }) => `${order.cause.kind} ${order.configuration.origin.commit?.sha ?? ""}`),
    next: runs.configurationOf(workspace)?.origin.commit?.sha,
  };
}

test("a new workspace runs once, and then for each push that touches its trigger", async () => {
  const { runs } = await started([push(), push({ sha: "third", files: ["README.md"] }), push({ sha: "fourth" })]);
  expect(runs).toEqual(["creation first", "push second", "push fourth"]);
});

test("a workspace that has never run takes no notice of pushes", async () => {
  await expect(started([push()], { queueAllRuns: false })).resolves.toEqual({ runs: [], next: undefined });
});

test("other branches, other repositories and commits that were pushed before start nothing", async () => {
  const { runs } = await started([push(), push({ branch: "other", sha: "third" }), push()]);
  expect(runs).toEqual(["creation first", "push second"]);
  const elsewhere = { vcsRepository: { identifier: "group/other", branch: "main" } };
  expect((await started([push()], elsewhere)).runs).toEqual([]);
});

test.each([
  ["every", "third"],
  ["matching", "second"],
] as const)("where %s pushes configure a workspace, its next run uses the %s commit", async (ingress, next) => {
  const pushes = [push(), push({ sha: "third", files: ["README.md"] })];
  await expect(started(pushes, {}, { ingress })).resolves.toMatchObject({ next });
});

test("what a run used last is what the next one uses, also where it is an older version; a push brings a newer one", async () => {
  const cloud = new TerraformCloud();
  const workspace = cloud.create("example", "one");
  workspace.settings = { ...workspace.settings, vcsRepository: { identifier: "group/project", branch: "" } };
  const executor = new GateRuns(cloud, { read: () => Promise.resolve("{}") });
  const runs = new RemoteRuns(cloud, { executor });
  await runs.connect(repository);
  runs.receive(push());
  const next = () => runs.configurationOf(workspace)?.origin.commit?.sha;
  const [first] = runs.configurations;
  if (!first) throw new Error("there is a first version");
  expect(next()).toBe("second");
  const cause = { kind: "person", name: "jane" } as const;
  const order = { workspace, configuration: first, cause, message: "", autoApply: false };
  runs.order({ ...order, planOnly: true });
  expect(next()).toBe("second");
  runs.order(order);
  expect(next()).toBe("first");
  runs.receive(push({ sha: "third", files: ["README.md"] }));
  expect(next()).toBe("third");
  await runs.queue.quiet();
});
