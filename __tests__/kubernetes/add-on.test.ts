import { AddOn } from "../../constructs/kubernetes/add-on";
import { synthesize } from "../synthesized";
import { releaseOf } from "./releases";

const chart = { repository: "https://charts.example.com", name: "tool", version: "1.2.3" };

function release(extraValues = {}) {
  const props = { chart, release: "tool", namespace: "tools", values: { replicas: 2 }, extraValues };
  return releaseOf(
    synthesize((stack) => new AddOn(stack, "tool", props)),
    "tool",
  );
}

test("an installation that fails leaves nothing behind, and one that succeeds has its pods running", () => {
  expect(release()).toMatchObject({ atomic: true, wait: true, wait_for_jobs: true, cleanup_on_fail: true });
});

test("a release that is not deployed fails the run", () => {
  expect(release()["lifecycle"]).toMatchObject({
    postcondition: [{ condition: '${self.status == "deployed"}' }],
  });
});

test("values of the dataset win over the platform's", () => {
  expect(release({ replicas: 5 }).values).toEqual([{ replicas: 2 }, { replicas: 5 }]);
});

test("without values in the dataset there are only the platform's", () => {
  expect(release().values).toEqual([{ replicas: 2 }]);
});
