import { OrderWitness } from "../../../rehearsal/pushes/order-witness";
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
