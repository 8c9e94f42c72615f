import { inFolder } from "../rehearsal/synthesized-folder";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { store } from "./fake-terraform";
import { writeFleet } from "./fleet";
import type { FleetMember } from "./fleet";

/** A deployment that is applied wholly. */
function withApplied(
  work: (cloud: FakeCloud, folder: string) => Promise<void>,
  member: FleetMember = {},
): Promise<void> {
  return inFolder((folder) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(folder, { One: member });
      cloud.make("One", member);
      cloud.apply("One", "tooling", member);
      cloud.apply("One", "platform", member);
      await work(cloud, folder);
    }),
  );
}

const one = { key: "One" };

test("the last phase goes first, the workspaces go last, each after its plan was shown", () =>
  withApplied(async (cloud, synthesized) => {
    const asked: string[] = [];
    const ask: Parameters<FakeCloud["destroy"]>[0]["ask"] = ([plan]) => {
      asked.push(`${plan?.phase ?? ""} -${plan?.changes.destroy ?? 0}`);
      return Promise.resolve(true);
    };
    const result = await cloud.destroy({ ...one, synthesized, ask });
    expect(outcomes([result])).toEqual([
      "One-platform: destroyed",
      "One-tooling: destroyed",
      "One-workspaces: destroyed",
    ]);
    expect(cloud.terraform.history).toEqual([
      "plan One-platform",
      "destroy One-platform",
      "plan One-tooling",
      "destroy One-tooling",
      "plan One-workspaces",
      "destroy One-workspaces",
    ]);
    expect(asked).toEqual(["platform -1", "tooling -1", "workspaces -1"]);
    expect(cloud.said).toEqual(
      expect.arrayContaining(["One-platform: destroys 1:", "  terraform_data.revision", "One-tooling: destroys 1:"]),
    );
    expect(told([result])).toBe("The workspace One-workspaces itself is empty now, and can be deleted.");
  }));

test("what is there is shown before the key is typed; without it nothing runs", () =>
  withApplied(async (cloud, synthesized) => {
    store(cloud.workspace("One-tooling"), undefined);
    const shown: string[] = [];
    const confirm: Parameters<FakeCloud["destroy"]>[0]["confirm"] = (phases) => {
      shown.push(...phases.map(({ phase, resources }) => `${phase} ${resources ?? "?"}`));
      return Promise.resolve(false);
    };
    const result = await cloud.destroy({ ...one, synthesized, confirm });
    expect(shown).toEqual(["platform 1", "tooling 0", "workspaces 1"]);
    expect(new Set(outcomes([result]).map((line) => line.split(": ")[1]))).toEqual(new Set(["not confirmed"]));
    expect(cloud.terraform.history).toEqual([]);
  }));

test("states that are empty are skipped, also such as never were", () =>
  withApplied(async (cloud, synthesized) => {
    store(cloud.workspace("One-platform"), undefined);
    cloud.cloud.delete(cloud.workspace("One-tooling").id);
    cloud.cloud.create("example", "One-tooling");
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
      "One-platform: empty",
      "One-tooling: empty",
      "One-workspaces: destroyed",
    ]);
  }));

test.each(["plan", "apply"] as const)("a failure to %s stops what is below it; a later call goes on", (step) =>
  withApplied(async (cloud, synthesized) => {
    cloud.terraform.failures.set("One-tooling", step);
    const result = await cloud.destroy({ ...one, synthesized });
    expect(outcomes([result])).toEqual([
      "One-platform: destroyed",
      "One-tooling: errored",
      "One-workspaces: not reached",
    ]);

    cloud.terraform.failures.clear();
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
      "One-platform: empty",
      "One-tooling: destroyed",
      "One-workspaces: destroyed",
    ]);
    expect(cloud.runsOf("One-platform")).toHaveLength(1);

    const confirm = () => Promise.reject(new Error("there is nothing to confirm"));
    expect(outcomes([await cloud.destroy({ ...one, synthesized, confirm })])).toEqual([
      "One-platform: empty",
      "One-tooling: empty",
      "One-workspaces: empty",
    ]);
  }),
);

test("a plan that is not agreed to is discarded, so that nobody confirms it by mistake, and ends it", () =>
  withApplied(async (cloud, synthesized) => {
    const refused = await cloud.destroy({ ...one, synthesized, ask: () => Promise.resolve(false) });
    expect(outcomes([refused])).toEqual([
      "One-platform: not confirmed",
      "One-tooling: not reached",
      "One-workspaces: not reached",
    ]);
    expect(told([refused])).toBe("Its run is discarded: nothing of it is destroyed.");
    expect(cloud.runsOf("One-platform").map(({ status }) => status)).toEqual(["discarded"]);
  }));

test("a plan that somebody confirms meanwhile is not said to be discarded", () =>
  withApplied(async (cloud, synthesized) => {
    const ask = async () => {
      for (const run of cloud.runsOf("One-platform")) cloud.runs.queue.confirm(run);
      await cloud.runs.queue.quiet();
      return false;
    };
    const result = await cloud.destroy({ ...one, synthesized, ask });
    expect(outcomes([result])[0]).toBe("One-platform: not confirmed");
    expect(told([result])).toMatch(/its run does not wait any more\. Look at it: https:.*\/runs\/run-\w+$/);
  }));

test("a plan that is discarded in Terraform Cloud ends it", () =>
  withApplied(async (cloud, synthesized) => {
    const ask = () => {
      for (const run of cloud.runsOf("One-platform")) cloud.runs.queue.discard(run);
      return Promise.resolve(true);
    };
    const discarded = await cloud.destroy({ ...one, synthesized, ask });
    expect(outcomes([discarded])[0]).toBe("One-platform: discarded");
    expect(cloud.terraform.history).toEqual(["plan One-platform"]);
  }));

test("Ctrl-C at the question says that the run waits for confirmation, and where; a later call goes on with it", () =>
  withApplied(async (cloud, synthesized) => {
    const ask = () => {
      cloud.interrupt();
      return Promise.resolve(false);
    };
    const result = await cloud.destroy({ ...one, synthesized, ask });
    expect(outcomes([result])[0]).toBe("One-platform: not confirmed");
    expect(told([result])).toMatch(/waits in Terraform Cloud for confirmation.*\(https:.*\/runs\/run-\w+\)/);
    expect(cloud.runsOf("One-platform").map(({ status }) => status)).toEqual(["planned"]);

    const patience = { poll: 1000, signal: new AbortController().signal };
    expect(outcomes([await cloud.destroy({ ...one, synthesized, patience })])[0]).toBe("One-platform: destroyed");
    expect(cloud.runsOf("One-platform")).toHaveLength(1);
  }));

test("a rollout that waits for confirmation makes way", () =>
  withApplied(async (cloud, synthesized) => {
    writeFleet(synthesized, { One: { versions: { platform: "2" } } });
    await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
    await cloud.destroy({ ...one, synthesized });
    expect(cloud.runsOf("One-platform").map(({ status }) => status)).toEqual(["discarded", "applied"]);
  }));

test("a workspace that cannot be found stops everything before it begins", () =>
  withApplied(async (cloud, synthesized) => {
    cloud.cloud.delete(cloud.workspace("One-platform").id);
    await expect(cloud.destroy({ ...one, synthesized })).rejects.toThrow("One-platform: there is no such workspace");
    expect(cloud.terraform.history).toEqual([]);
  }));

test("in run mode vcs the configuration is the one that the workspace has; the workspaces phase is uploaded", () =>
  withApplied(
    async (cloud, synthesized) => {
      for (const phase of ["tooling", "platform"]) {
        const commit = { sha: "0123abcd", branch: "main", message: "Publish" };
        const origin = { commit, autoQueueRuns: true, speculative: false };
        cloud.runs.configure(cloud.workspace(`One-${phase}`), origin, (folder) => {
          writeFleet(folder, { One: { runMode: "vcs" } });
          return Promise.resolve();
        });
      }
      expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
        "One-platform: destroyed",
        "One-tooling: destroyed",
        "One-workspaces: destroyed",
      ]);
      expect(cloud.runsOf("One-platform")[0]?.order.configuration.origin.commit?.sha).toBe("0123abcd");
    },
    { runMode: "vcs" },
  ));

describe("what run triggers start once a phase is destroyed", () => {
  async function withTrigger(gate: boolean, expected: string): Promise<void> {
    await withApplied(async (cloud, synthesized) => {
      const [source, workspace] = ["One-tooling", "One-platform"].map((name) => cloud.workspace(name).id);
      cloud.cloud.runTriggers.set("rt-1", { workspace: workspace ?? "", source: source ?? "" });
      cloud.terraform.during = (run) => {
        if (gate && run.order.cause.kind === "run trigger") cloud.terraform.failures.set("One-platform", "plan");
      };
      const result = await cloud.destroy({ ...one, synthesized });
      expect(outcomes([result])).toEqual(["One-platform: destroyed", "One-tooling: destroyed", expected]);
      expect(cloud.runsOf("One-platform").at(-1)?.order.cause.kind).toBe("run trigger");
    });
  }

  test("is waited for: it stops at its gate", () => withTrigger(true, "One-workspaces: destroyed"));

  test("keeps its workspace where it waits for a person", () => withTrigger(false, "One-workspaces: stopped"));
});

test("a state whose resources are not counted yet is looked at again", () =>
  withApplied(async (cloud, synthesized) => {
    const attributes = { "resources-processed": false, resources: null };
    const body = { data: { id: "sv-1", type: "state-versions", attributes } };
    cloud.faults.add({ path: /\/current-state-version$/, answer: { status: 200, body }, times: 5 });
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])[0]).toBe("One-platform: destroyed");
  }));

test("workspaces that went with the workspaces phase are empty ones", () =>
  withApplied(async (cloud, synthesized) => {
    store(cloud.workspace("One-workspaces"), undefined);
    for (const phase of ["tooling", "platform"]) cloud.cloud.delete(cloud.workspace(`One-${phase}`).id);
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
      "One-platform: empty",
      "One-tooling: empty",
      "One-workspaces: empty",
    ]);
  }));

test("phases that are there are destroyed though the state of the workspaces phase is empty", () =>
  withApplied(async (cloud, synthesized) => {
    store(cloud.workspace("One-workspaces"), undefined);
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
      "One-platform: destroyed",
      "One-tooling: destroyed",
      "One-workspaces: empty",
    ]);
  }));

test("Ctrl-C leaves the rest alone", () =>
  withApplied(async (cloud, synthesized) => {
    cloud.terraform.during = () => {
      cloud.interrupt();
    };
    expect(outcomes([await cloud.destroy({ ...one, synthesized })])).toEqual([
      "One-platform: under way",
      "One-tooling: not reached",
      "One-workspaces: not reached",
    ]);
    await cloud.runs.queue.quiet();
    expect(cloud.terraform.history).toEqual(["plan One-platform"]);
  }));

test("an unknown key is answered with the nearest", () =>
  withApplied(async (cloud, synthesized) => {
    await expect(cloud.destroy({ key: "Onne", synthesized })).rejects.toThrow("did you mean One?");
  }));
