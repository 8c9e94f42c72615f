import { problemsOf } from "../../../rehearsal/pushes/verdict";
import { PushedCloud, deploymentWith } from "./pushed-cloud";

test("where a phase was made to fail, those before it are still looked at, and those behind it are not", async () => {
  const deployment = deploymentWith({});
  const cloud = new PushedCloud(deployment, { ingress: "every", start: "first", pause: () => Promise.resolve() });
  await cloud.begin();
  await cloud.runs.queue.quiet();
  const changed = deployment.stacks.slice(1).map(({ name }) => name);
  const round = { title: "the change", sha: cloud.newest, changed, runs: [], failing: "Demo-platform" };
  const problems = problemsOf({
    deployment,
    rounds: [round],
    cloud: cloud.cloud,
    breaches: [],
    startsEvery: false,
    approve: true,
  });
  expect(problems.filter((line) => line.startsWith("the change"))).toEqual([
    "the change: tooling ran 0 times and was applied 0 times (expected: once)",
    "the change: infrastructure ran 0 times and was applied 0 times (expected: once)",
  ]);
});
