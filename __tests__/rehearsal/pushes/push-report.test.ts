import { pushReport } from "../../../rehearsal/pushes/push-report";
import type { PushResult } from "../../../rehearsal/pushes/push-result";
import type { TimelineEntry } from "../../../rehearsal/pushes/timeline";

const run: TimelineEntry = {
  seconds: 1,
  began: 2.04,
  ended: 3.5,
  workspace: "Demo-tooling",
  startedBy: "push",
  commit: "bba4885",
  states: ["planned", "applying", "applied"],
  plan: "1 added",
  waited: [],
};

function resultWith(given: Partial<PushResult>, runs: readonly TimelineEntry[] = [run]): PushResult {
  return {
    deployment: "Demo",
    rounds: [{ title: "first publication", commit: "bba4885", runs, hasChanges: true }],
    problems: [],
    waiting: [],
    seconds: 4,
    oncePerPush: true,
    assumesEveryPush: false,
    mayShareRepository: false,
    interrupted: false,
    ...given,
  };
}

test("a timeline says when runs started and ended; one that waits has no end", () => {
  const waiting = { ...run, workspace: "Demo-platform", began: undefined, ended: undefined, states: [], plan: "" };
  const lines = pushReport([resultWith({}, [run, waiting])]).split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "Demo, first publication, commit bba4885:",
    "",
    "  start    end  workspace      started by  commit   what happened",
    "  2.0 s  3.5 s  Demo-tooling   push        bba4885  planned → applying → applied: 1 added",
    "                Demo-platform  push        bba4885  pending",
  ]);
  expect(lines).toContain("start and end: seconds since the rehearsal began.");
});

test("a repository that others may share is among what is not checked", () => {
  expect(pushReport([resultWith({})])).not.toContain("shared");
  expect(pushReport([resultWith({ mayShareRepository: true })])).toContain(
    "Nor what is in the repository of Demo already: it may be shared with other deployments, and here each had one of its own.",
  );
});

test("what waits is said beside what is wrong, too", () => {
  const waiting = ["Demo-platform: nobody has confirmed its plan"];
  expect(pushReport([resultWith({ waiting, problems: ["it is wrong"] })])).toContain(
    "Demo: not as it should be:\n  it is wrong\n  Demo-platform: nobody has confirmed its plan\n",
  );
});
