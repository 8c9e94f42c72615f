import { appliedText } from "../../../rehearsal/pushes/applied-text";
import { OrderWitness } from "../../../rehearsal/pushes/order-witness";
import { withoutChanges } from "../../../rehearsal/pushes/plan-counts";
import { RemoteRuns } from "../../../rehearsal/terraform-cloud/runs/remote-runs";
import type { SynthesizedDeployment } from "../../../synthesized/synthesized-deployments";
import { GateRuns } from "../gate-runs";
import { declaredCloud } from "./declared-cloud";
import { MemoryRepository } from "./memory-repository";
import { deploymentWith } from "./pushed-cloud";
import { patience } from "../with-terraform";

jest.setTimeout(patience);

/** The deployment as a blueprint without gates would have it. */
function withoutGates(deployment: SynthesizedDeployment): SynthesizedDeployment {
  const stacks = deployment.stacks.map((stack) => {
    const { data: _, ...configuration } = JSON.parse(stack.text) as { data?: unknown };
    return Object.assign(Object.create(stack) as typeof stack, { text: JSON.stringify(configuration) });
  });
  return { ...deployment, stacks };
}

test("where gates are missing, the witness names what came too early", async () => {
  const deployment = withoutGates(deploymentWith({}));
  const [workspaces] = deployment.stacks;
  if (!workspaces) throw new Error("the deployment has stacks");
  const { cloud, identifier, files } = declaredCloud(workspaces);
  const repository = new MemoryRepository(identifier, files);
  const stacks = deployment.stacks.map(({ name }) => name);
  const witness = new OrderWitness({ executor: new GateRuns(cloud), cloud, repository, stacks: stacks.slice(1) });
  const runs = new RemoteRuns(cloud, { executor: witness, approve: () => "confirm" });
  await runs.connect(repository);
  const push = await repository.publish(deployment, { start: "every" });
  if (push) runs.receive(push);
  await runs.queue.quiet();
  expect(witness.breaches.join()).toMatch(
    /Demo-application was applied at commit \w{12} while Demo-platform was not applied/,
  );
});

/** Plans and applies without any gate; the phase before is applied while a plan is under way. */
async function overtakenWhilePlanning(isReadLate: boolean): Promise<readonly string[]> {
  const deployment = deploymentWith({});
  const [workspaces, tooling, infrastructure] = deployment.stacks;
  if (!workspaces || !tooling || !infrastructure) throw new Error("the deployment has stacks");
  const { cloud, identifier, files } = declaredCloud(workspaces);
  const repository = new MemoryRepository(identifier, files);
  await repository.publish(deployment, { start: "none" });
  const applyBefore = () => {
    const mark = { value: tooling.revision, type: "string" };
    const content = Buffer.from(JSON.stringify({ outputs: { revision: mark, started: mark }, resources: [] }));
    const version = cloud.byName("example", tooling.name)?.begin(1, "");
    if (version) version.content = content;
  };
  const witness = new OrderWitness({
    cloud,
    repository,
    stacks: deployment.stacks.map(({ name }) => name),
    executor: {
      plan: (_run, reading) => {
        if (isReadLate) applyBefore();
        reading?.();
        applyBefore();
        return Promise.resolve({ ...withoutChanges, hasChanges: true });
      },
      apply: () => Promise.resolve(undefined),
    },
  });
  const workspace = cloud.byName("example", infrastructure.name);
  if (!workspace) throw new Error("there is a workspace");
  const runs = new RemoteRuns(cloud, { executor: witness });
  const commit = { sha: repository.newest, branch: "main", message: "" };
  const configuration = runs.configure(workspace, { commit, autoQueueRuns: false, speculative: false }, () =>
    Promise.resolve(),
  );
  runs.order({ workspace, configuration, cause: { kind: "push" }, message: "", autoApply: true });
  await runs.queue.quiet();
  return witness.breaches;
}

test("a plan that has read the phase before it too early came too early, also where that is applied before the plan ends", async () => {
  expect((await overtakenWhilePlanning(false)).join()).toMatch(
    /Demo-infrastructure was applied at commit \w{12} while Demo-tooling was not applied/,
  );
  expect(await overtakenWhilePlanning(true)).toEqual([]);
});

test("a phase that was left halfway is not applied", () => {
  const { cloud } = declaredCloud(deploymentWith({}).stacks[0] ?? never());
  const workspace = cloud.byName("example", "Demo-tooling");
  const version = workspace?.begin(1, "");
  const mark = (value: string) => ({ value: value.repeat(64), type: "string" });
  if (version) {
    const outputs = { revision: mark("a"), started: mark("b") };
    version.content = Buffer.from(JSON.stringify({ outputs, resources: [] }));
  }
  expect(workspace?.appliedRevision).toBeUndefined();
  expect(appliedText(workspace)).toBe("halfway to revision bbbbbbbbbbbb");
});

function never(): never {
  throw new Error("the deployment has stacks");
}
