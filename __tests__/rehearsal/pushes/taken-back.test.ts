import type { Decision } from "../../../rehearsal/terraform-cloud/runs/run-queue";
import { PushedCloud, deploymentWith } from "./pushed-cloud";
import type { PushedCloudOptions } from "./pushed-cloud";
import type { MemoryPublication } from "./memory-repository";
import type { Contents } from "./pushed-deployment";
import { patience } from "../with-terraform";

jest.setTimeout(patience);

/** A deployment that is published and applied. */
async function appliedCloud(options: Partial<PushedCloudOptions> = {}) {
  const pause = () => Promise.resolve();
  const cloud = new PushedCloud(deploymentWith({}), { ingress: "every", start: "first", pause, ...options });
  const publish = async (contents: Contents, choice?: MemoryPublication) => {
    await cloud.publish(deploymentWith(contents), choice);
    await cloud.runs.queue.quiet();
  };
  await cloud.begin();
  await cloud.runs.queue.quiet();
  await publish({});
  return { cloud, publish };
}

const revisionOf = (contents: Contents) =>
  deploymentWith(contents).stacks.find(({ name }) => name === "Demo-infrastructure")?.revision;

test("a change that failed midway: the phase is applied again, and counts as applied only then", async () => {
  const { cloud, publish } = await appliedCloud();
  const [first, second] = [revisionOf({}), revisionOf({ infrastructure: "second" })];
  cloud.failing.add("Demo-infrastructure");
  await publish({ infrastructure: "second" });
  const workspace = cloud.cloud.byName("example", "Demo-infrastructure");
  expect(workspace?.revisions).toEqual({ applied: first, started: second });
  expect(workspace?.appliedRevision).toBeUndefined();
  await publish({});
  expect(workspace?.revisions).toEqual({ applied: first, started: first });
  expect(cloud.waiting).toBeUndefined();
});

test.each(["token", "every"] as const)(
  "a change that somebody discarded halfway, beside a new one further behind: complete with %s",
  async (way) => {
    let decision: Decision = "confirm";
    const { cloud, publish } = await appliedCloud({ approve: () => decision });
    decision = "discard";
    // Tooling is applied by itself; infrastructure waits for a person.
    await publish({ tooling: "second" });
    decision = "confirm";
    await publish({ application: "second" }, way === "token" ? { applied: cloud.token } : { start: "every" });
    expect(cloud.waiting).toBeUndefined();
  },
);
