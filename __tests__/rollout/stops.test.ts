import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "../rehearsal/synthesized-folder";
import type { Permission } from "../../rehearsal/terraform-cloud/api/permission";
import { isDone } from "../../rollout/phase-result";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { revisionOf, writeFleet } from "./fleet";

/** A deployment that is applied wholly. */
function withApplied(work: (cloud: FakeCloud, folder: string) => Promise<void>): Promise<void> {
  return inFolder((folder) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(folder, { One: {} });
      cloud.make("One");
      cloud.apply("One", "tooling");
      cloud.apply("One", "platform");
      await work(cloud, folder);
    }),
  );
}

function withhold(cloud: FakeCloud, name: string, ...withheld: readonly Permission[]): void {
  cloud.access = (_person, workspace, permission) => workspace.name !== name || !withheld.includes(permission);
}

describe("a state that the token may not read", () => {
  test.each(["One-workspaces", "One-platform"])("is not an empty one: nothing is destroyed (%s)", (name) =>
    withApplied(async (cloud, synthesized) => {
      withhold(cloud, name, "can-read-state-versions");
      await expect(cloud.destroy({ key: "One", synthesized })).rejects.toThrow(
        `${name}: the token in the variable TFE_TOKEN may not read its state`,
      );
      expect(cloud.terraform.history).toEqual([]);
    }),
  );

  test("is not one that is not applied: nothing is rolled out", () =>
    withApplied(async (cloud, synthesized) => {
      withhold(cloud, "One-tooling", "can-read-state-versions", "can-read-state-outputs");
      await expect(cloud.rollout({ synthesized })).rejects.toThrow(
        "One-tooling: the token in the variable TFE_TOKEN may not read the outputs of its state",
      );
      expect(cloud.terraform.history).toEqual([]);
    }));
});

describe("destroyed is what manages nothing any more", () => {
  test("a run that changes nothing is no destruction", () =>
    withApplied(async (cloud, synthesized) => {
      cloud.terraform.unchanged.add("One-platform");
      const result = await cloud.destroy({ key: "One", synthesized });
      expect(outcomes([result])[0]).toBe("One-platform: stopped");
      expect(told([result])).toContain("the state still manages 1 resources");
      expect(isDone(result)).toBe(false);
    }));

  test("a run that applies itself is not taken for one's own", () =>
    withApplied(async (cloud, synthesized) => {
      await cloud.destroy({ key: "One", synthesized, ask: () => Promise.resolve(false) });
      const [own] = cloud.runsOf("One-platform");
      if (!own) throw new Error("there is a run");
      let release = (): void => undefined;
      cloud.terraform.ready = new Promise((resolve) => (release = resolve));
      cloud.runs.queue.add({ ...own.order, autoApply: true });
      const result = await cloud.destroy({ key: "One", synthesized });
      release();
      expect(told([result])).toContain("One-platform has another run, which is planning");
    }));
});

describe("Ctrl-C", () => {
  const keys = ["A", "B", "C", "D"];

  test("while agreed plans wait for their turn to be applied, keeps them from it", () =>
    inFolder((synthesized) =>
      FakeCloud.use(async (cloud) => {
        writeFleet(synthesized, Object.fromEntries(keys.map((key) => [key, {}])));
        for (const key of keys) cloud.make(key);
        cloud.terraform.beforeApply = () => {
          cloud.interrupt();
        };
        const ask = () => Promise.resolve(true);
        const results = await cloud.rollout({ synthesized, parallel: 1, until: "tooling", ask });
        await cloud.runs.queue.quiet();
        expect(cloud.terraform.history.filter((line) => line.startsWith("apply"))).toHaveLength(1);
        const ends = outcomes(results).flatMap((line) => /tooling: (.*)/.exec(line)?.slice(1) ?? []);
        expect(ends.sort()).toEqual(["not confirmed", "not confirmed", "not confirmed", "under way"]);
      }),
    ));

  test("between two phases of a destruction keeps the rest", () =>
    withApplied(async (cloud, synthesized) => {
      const ended = () => {
        cloud.interrupt();
      };
      const progress = { doing: () => undefined, ended, say: () => undefined, close: () => undefined };
      const result = await cloud.destroy({ key: "One", synthesized, progress });
      expect(outcomes([result])).toEqual([
        "One-platform: destroyed",
        "One-tooling: not reached",
        "One-workspaces: not reached",
      ]);
      expect(cloud.terraform.history).toEqual(["plan One-platform", "destroy One-platform"]);
    }));
});

test("a phase that was applied half way is not up to date when its old version is wanted again", () =>
  withApplied(async (cloud, synthesized) => {
    writeFleet(synthesized, { One: { versions: { platform: "2" } } });
    cloud.terraform.failures.set("One-platform", "apply");
    await cloud.rollout({ synthesized });
    cloud.terraform.failures.clear();
    writeFleet(synthesized, { One: {} });
    expect(outcomes(await cloud.rollout({ synthesized }))[2]).toBe("One-platform: applied");
    expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));
  }));

test("a confirmation that takes its time is waited for", () =>
  withApplied(async (cloud, synthesized) => {
    writeFleet(synthesized, { One: { versions: { platform: "2" } } });
    cloud.confirmationTakes = 5000;
    expect(outcomes(await cloud.rollout({ synthesized }))[2]).toBe("One-platform: applied");
    expect(cloud.terraform.history.filter((line) => line === "apply One-platform")).toHaveLength(1);
  }));

test("a run that no agent takes does not keep the others' question waiting, and is asked about later", () =>
  inFolder((synthesized) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(synthesized, { One: {}, Two: {} });
      for (const key of ["One", "Two"]) cloud.make(key);
      const workspace = cloud.workspace("One-tooling");
      const { settings } = workspace;
      workspace.settings = { ...settings, executionMode: "agent", agentPoolId: "apool-1" };
      const asked: string[][] = [];
      const results = await cloud.rollout({
        synthesized,
        until: "tooling",
        patience: { poll: 20_000, signal: new AbortController().signal },
        ask: (plans) => {
          asked.push(plans.map(({ deployment }) => deployment));
          workspace.settings = settings;
          cloud.runs.queue.advance();
          return Promise.resolve(true);
        },
      });
      expect(asked).toEqual([["Two"], ["One"]]);
      expect(outcomes(results).filter((line) => line.includes("tooling: applied"))).toHaveLength(2);
    }),
  ));

test("what nobody has foreseen in one deployment is told, and the others' report is not lost", () =>
  inFolder((synthesized) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(synthesized, { One: {}, Two: {} });
      for (const key of ["One", "Two"]) cloud.make(key);
      const progress = {
        doing: (deployment: string) => {
          if (deployment === "One") throw new TypeError("no such thing");
        },
        ended: () => undefined,
        say: () => undefined,
        close: () => undefined,
      };
      const results = await cloud.rollout({ synthesized, progress });
      expect(outcomes(results)).toContain("One-tooling: stopped");
      expect(outcomes(results)).toContain("Two-platform: applied");
      expect(told(results)).toContain("One-tooling: this program failed (TypeError: no such thing).");
    }),
  ));

test("the same revision with other files is another run", () =>
  inFolder((synthesized) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(synthesized, { One: {} });
      cloud.make("One");
      await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
      writeFileSync(join(synthesized, "stacks", "One-tooling", ".terraform.lock.hcl"), "# pinned\n");
      await cloud.rollout({ synthesized, until: "tooling" });
      expect(cloud.runsOf("One-tooling").map(({ status }) => status)).toEqual(["discarded", "applied"]);
    }),
  ));

test("a phase that stands on a half-made one is not up to date in a ring that does not begin", () => {
  const members = (late: string) => ({ First: { ring: "canary" }, Late: { versions: { tooling: late } } }) as const;
  return inFolder((synthesized) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(synthesized, members("2"));
      for (const key of ["First", "Late"]) cloud.make(key);
      for (const phase of ["tooling", "platform"]) cloud.apply("Late", phase);
      cloud.terraform.failures.set("Late-tooling", "apply");
      await cloud.rollout({ synthesized, keys: ["Late"] });
      writeFleet(synthesized, members("1"));
      cloud.terraform.failures.set("First-tooling", "plan");
      expect(outcomes(await cloud.rollout({ synthesized })).slice(3)).toEqual([
        "Late-workspaces: up to date",
        "Late-tooling: not reached",
        "Late-platform: not reached",
      ]);
    }),
  );
});
