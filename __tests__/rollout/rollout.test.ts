import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { refusal } from "../../rehearsal/terraform-cloud/api/response";
import { inFolder } from "../rehearsal/synthesized-folder";
import { explanations } from "../../rollout/report";
import { FakeCloud, outcomes, told } from "./fake-cloud";
import { revisionOf, writeFleet } from "./fleet";
import type { FleetMember } from "./fleet";

/** A fleet whose workspaces are there, and nothing else. */
function withFleet(
  members: Readonly<Record<string, FleetMember>>,
  work: (cloud: FakeCloud, folder: string) => Promise<void>,
): Promise<void> {
  return inFolder((folder) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(folder, members);
      for (const [key, member] of Object.entries(members)) cloud.make(key, member);
      await work(cloud, folder);
    }),
  );
}

const yes = () => Promise.resolve(true);

test("phases are applied one after the other, and a second call finds nothing to do", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    expect(outcomes(await cloud.rollout({ synthesized }))).toEqual([
      "One-workspaces: up to date",
      "One-tooling: applied",
      "One-platform: applied",
    ]);
    const done = ["plan One-tooling", "apply One-tooling", "plan One-platform", "apply One-platform"];
    expect(cloud.terraform.history).toEqual(done);
    expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));

    const again = await cloud.rollout({ synthesized });
    expect(outcomes(again)).toEqual([
      "One-workspaces: up to date",
      "One-tooling: up to date",
      "One-platform: up to date",
    ]);
    expect(cloud.terraform.history).toEqual(done);
  }));

test("only phases whose revision differs run", () => {
  const member = { versions: { platform: "2" } };
  return withFleet({ One: member }, async (cloud, synthesized) => {
    cloud.apply("One", "tooling");
    cloud.apply("One", "platform");
    await cloud.rollout({ synthesized });
    expect(cloud.terraform.history).toEqual(["plan One-platform", "apply One-platform"]);
    const [run] = cloud.runsOf("One-platform");
    const revision = revisionOf("One", "platform", member).slice(0, 12);
    expect(run?.order.message).toMatch(
      new RegExp(`^keyphase rollout: One-platform at revision ${revision}, files [0-9a-f]{12}$`),
    );
  });
});

test("--until ends a rollout early; a phase that there is none of is refused with the nearest", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    expect(outcomes(await cloud.rollout({ synthesized, until: "tooling" }))).toEqual([
      "One-workspaces: up to date",
      "One-tooling: applied",
    ]);
    await expect(cloud.rollout({ synthesized, until: "platfrom" })).rejects.toThrow(
      "There is no phase platfrom; did you mean platform?",
    );
  }));

test("deployments run side by side, up to the limit", () => {
  const members = Object.fromEntries(["One", "Two", "Three", "Four", "Five"].map((key) => [key, {}]));
  return withFleet(members, async (cloud, synthesized) => {
    const results = await cloud.rollout({ synthesized, parallel: 2 });
    expect(new Set(outcomes(results).map((line) => line.split(": ")[1]))).toEqual(new Set(["up to date", "applied"]));
    expect(cloud.terraform.mostAtOnce).toBe(2);
  });
});

describe("rings", () => {
  const fleet = { Late: {}, Second: { ring: "early" }, First: { ring: "canary" } } as const;

  test("begin one after the other", () =>
    withFleet(fleet, async (cloud, synthesized) => {
      await cloud.rollout({ synthesized });
      const applied = cloud.terraform.history.filter((line) => line.startsWith("apply"));
      expect(applied.map((line) => line.split(" ")[1])).toEqual([
        "First-tooling",
        "First-platform",
        "Second-tooling",
        "Second-platform",
        "Late-tooling",
        "Late-platform",
      ]);
    }));

  test("do not begin while the one before is not wholly done, and go on where it was mended", () =>
    withFleet(fleet, async (cloud, synthesized) => {
      cloud.terraform.failures.set("First-platform", "apply");
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results)).toEqual([
        "First-workspaces: up to date",
        "First-tooling: applied",
        "First-platform: errored",
        "Second-workspaces: up to date",
        "Second-tooling: not reached",
        "Second-platform: not reached",
        "Late-workspaces: up to date",
        "Late-tooling: not reached",
        "Late-platform: not reached",
      ]);
      expect(told(results)).toContain("https://app.terraform.io/app/example/First-platform/runs/run-");

      cloud.terraform.failures.clear();
      cloud.terraform.history.splice(0);
      await cloud.rollout({ synthesized });
      expect(cloud.terraform.history.slice(0, 2)).toEqual(["plan First-platform", "apply First-platform"]);
      expect(cloud.terraform.history).toContain("apply Late-platform");
    }));

  test("one alone is refused before those before it, unless deployments are named", () =>
    withFleet(fleet, async (cloud, synthesized) => {
      await expect(cloud.rollout({ synthesized, ring: "all" })).rejects.toThrow(
        /The ring all begins when those before it are done.*\n {2}First \(canary\): tooling is not applied as synthesized\n {2}Second \(early\)/,
      );
      expect(cloud.terraform.history).toEqual([]);
      await cloud.rollout({ synthesized, ring: "canary" });
      await cloud.rollout({ synthesized, ring: "early" });
      expect(cloud.applied("Second-platform")).toBe(revisionOf("Second", "platform"));
      await cloud.rollout({ synthesized, keys: ["Late"], ring: "all" });
      expect(cloud.applied("Late-platform")).toBe(revisionOf("Late", "platform"));
    }));
});

describe("--plan-only", () => {
  test.each(["cli", "vcs"] as const)("shows the first phase's plan and changes nothing: run mode %s", (runMode) =>
    withFleet({ One: { runMode } }, async (cloud, synthesized) => {
      const results = await cloud.rollout({ synthesized, planOnly: true });
      expect(outcomes(results)).toEqual([
        "One-workspaces: up to date",
        "One-tooling: planned",
        "One-platform: planned later",
      ]);
      expect(results[0]?.phases[1]?.changes).toMatchObject({ create: 0, update: 1, replace: 0, destroy: 0 });
      expect(cloud.terraform.history).toEqual(["look at One-tooling"]);
      expect(cloud.applied("One-tooling")).toBeUndefined();
    }),
  );

  test("all rings are planned, and limits are checked", () =>
    withFleet({ Late: {}, First: { ring: "canary" } }, async (cloud, synthesized) => {
      cloud.terraform.changes.set("First-tooling", { destroy: ["aws_vpc.gone"] });
      const results = await cloud.rollout({ synthesized, planOnly: true });
      expect(outcomes(results)).toContain("First-tooling: over the limit");
      expect(outcomes(results)).toContain("Late-tooling: planned");
    }));
});

describe("limits", () => {
  test("a plan that takes away too much waits, and exactly that plan is applied once it is allowed", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      cloud.terraform.changes.set("One-tooling", { destroy: ["aws_vpc.gone"], replace: ["aws_subnet.new"] });
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: over the limit", "One-platform: not reached"]);
      const [run] = cloud.runsOf("One-tooling");
      expect(told(results).split("\n")).toEqual([
        "The plan destroys 1 (allowed: 0, --max-destroy):",
        "  aws_vpc.gone",
        "The plan replaces 1 (allowed: 0, --max-replace):",
        "  aws_subnet.new",
        expect.stringContaining(`https://app.terraform.io/app/example/One-tooling/runs/${run?.id ?? ""}`),
      ]);

      await cloud.rollout({ synthesized, limits: { maxDestroy: 1, maxReplace: 1 } });
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
      expect(run?.status).toBe("applied");
      expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));
    }));

  test("others of the ring go on, and the next ring does not begin", () =>
    withFleet({ One: { ring: "canary" }, Two: { ring: "canary" }, Late: {} }, async (cloud, synthesized) => {
      cloud.terraform.changes.set("One-tooling", { replace: ["aws_vpc.network"] });
      const lines = outcomes(await cloud.rollout({ synthesized }));
      expect(lines).toContain("Two-platform: applied");
      expect(lines).toContain("Late-tooling: not reached");
    }));

  test("a plan for a version that is not wanted any more makes way for the next", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      cloud.terraform.changes.set("One-tooling", { destroy: ["aws_vpc.gone"] });
      await cloud.rollout({ synthesized });
      const newer = { versions: { tooling: "2" } };
      writeFleet(synthesized, { One: newer });
      cloud.terraform.changes.clear();
      await cloud.rollout({ synthesized });
      expect(cloud.runsOf("One-tooling").map(({ status }) => status)).toEqual(["discarded", "applied"]);
      expect(cloud.applied("One-tooling")).toBe(revisionOf("One", "tooling", newer));
    }));
});

describe("confirmation", () => {
  test("one question for each step of a ring shows all its plans", () =>
    withFleet({ One: {}, Two: {} }, async (cloud, synthesized) => {
      const asked: string[][] = [];
      cloud.terraform.changes.set("Two-platform", { replace: ["aws_vpc.network"] });
      await cloud.rollout({
        synthesized,
        limits: { maxDestroy: 0, maxReplace: 1 },
        ask: (plans) => {
          asked.push(plans.map(({ deployment, phase, changes }) => `${deployment} ${phase} ${changes.replace}`).sort());
          return yes();
        },
      });
      expect(asked).toEqual([
        ["One tooling 0", "Two tooling 0"],
        ["One platform 0", "Two platform 1"],
      ]);
    }));

  test("without a yes nothing is applied, and a later call goes on with the same run", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const results = await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: not confirmed", "One-platform: not reached"]);
      expect(cloud.terraform.history).toEqual(["plan One-tooling"]);
      await cloud.rollout({ synthesized, ask: yes });
      expect(cloud.terraform.history[1]).toBe("apply One-tooling");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("a deployment that drops out does not keep the others' question waiting", () =>
    withFleet({ One: {}, Two: {} }, async (cloud, synthesized) => {
      cloud.terraform.failures.set("One-tooling", "plan");
      const lines = outcomes(await cloud.rollout({ synthesized, ask: yes }));
      expect(lines).toContain("One-tooling: errored");
      expect(lines).toContain("Two-platform: applied");
    }));

  test("the workspace's own auto-apply is overruled: nothing is applied without the question", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const workspace = cloud.workspace("One-tooling");
      workspace.settings = { ...workspace.settings, autoApply: true };
      await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
      expect(cloud.terraform.history).toEqual(["plan One-tooling"]);
    }));

  test("an error while asking applies nothing, and is told with the rest of the report", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const ask = () => Promise.reject(new Error("the terminal is gone"));
      const results = await cloud.rollout({ synthesized, ask });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: stopped", "One-platform: not reached"]);
      expect(told(results)).toContain("One-tooling: this program failed (Error: the terminal is gone).");
      expect(cloud.terraform.history).toEqual(["plan One-tooling"]);
    }));
});

describe("other people", () => {
  test("a run that somebody discards while it is asked about is not applied", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const ask = () => {
        for (const run of cloud.runsOf("One-tooling")) cloud.runs.queue.discard(run);
        return yes();
      };
      const results = await cloud.rollout({ synthesized, ask });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: discarded", "One-platform: not reached"]);
      expect(told(results)).toContain("Somebody discarded the run, so nothing was changed.");
      expect(cloud.terraform.history).toEqual(["plan One-tooling"]);
    }));

  test("a run that somebody confirms meanwhile is waited for", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const ask = () => {
        for (const run of cloud.runsOf("One-tooling")) cloud.runs.queue.confirm(run);
        return yes();
      };
      expect(outcomes(await cloud.rollout({ synthesized, until: "tooling", ask }))[1]).toBe("One-tooling: applied");
    }));

  test("a confirmation that comes too early is given again", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const answer = refusal(409, "transition not allowed", "Run was not paused for confirmation; apply not allowed.");
      cloud.faults.add({ method: "POST", path: /\/actions\/apply$/, answer, times: 2 });
      expect(outcomes(await cloud.rollout({ synthesized, until: "tooling" }))[1]).toBe("One-tooling: applied");
      cloud.faults.add({ method: "POST", path: /\/actions\/apply$/, answer, times: 1000 });
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results)[2]).toBe("One-platform: stopped");
      expect(told(results)).toContain("Terraform Cloud does not act on the confirmation.");
    }));

  test("a plan that is not written down yet is waited for; without it nothing is applied", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const answer = { status: 204 };
      cloud.faults.add({ path: /\/plan\/json-output$/, answer, times: 3 });
      expect(outcomes(await cloud.rollout({ synthesized, until: "tooling" }))[1]).toBe("One-tooling: applied");
      cloud.faults.add({ path: /\/plan\/json-output$/, answer, times: 1000 });
      expect(told(await cloud.rollout({ synthesized }))).toContain("so nobody can say what it destroys");
      expect(cloud.terraform.history).not.toContain("apply One-platform");
    }));

  test("a run that somebody cancels is reported, and what follows is not begun", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      cloud.terraform.during = (run) => cloud.runs.queue.cancel(run);
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: canceled", "One-platform: not reached"]);
      expect(told(results)).toContain("Somebody canceled the run, which may have done a part of its work.");
    }));

  test("a lock names who holds it and why; no run is ordered", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      cloud.workspace("One-tooling").lock = { by: "person", name: "jane", reason: "moving house" };
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: stopped", "One-platform: not reached"]);
      expect(told(results)).toBe(
        "One-tooling is locked by jane (moving house). Ask jane, or unlock it where you may: https://app.terraform.io/app/example/One-tooling. Then call again.",
      );
      expect(cloud.runsOf("One-tooling")).toEqual([]);
    }));

  test("somebody else's run is left alone", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
      const [own] = cloud.runsOf("One-tooling");
      if (!own) throw new Error("there is a run");
      cloud.runs.queue.discard(own);
      cloud.runs.queue.add({ ...own.order, message: "a \u001B[31mlook\u001B[0m at things\nby jane" });
      await cloud.runs.queue.quiet();
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results)[1]).toBe("One-tooling: stopped");
      expect(told(results)).toContain(
        'One-tooling has another run, which is planned: "a \u001B[31mlook\u001B[0m at things".',
      );
      expect(explanations(results)[0]).toContain('"a  [31mlook [0m at things"');
      expect(cloud.runsOf("One-tooling").map(({ status }) => status)).toEqual(["discarded", "planned"]);
    }));
});

test("two rollouts at once share their runs", () =>
  withFleet({ One: {}, Two: {} }, async (cloud, synthesized) => {
    await cloud.rollout({ synthesized, ask: () => Promise.resolve(false) });
    const both = await Promise.all([cloud.rollout({ synthesized }), cloud.rollout({ synthesized })]);
    for (const results of both) expect(told(results)).not.toMatch(/discarded|failed/);
    expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    expect(cloud.terraform.history.filter((line) => line === "apply One-tooling")).toHaveLength(1);
    expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));
  }));

test("stacks without a revision are refused: nobody could say what is applied", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    const file = join(synthesized, "stacks", "One-tooling", "cdk.tf.json");
    const { resource, ...stack } = JSON.parse(readFileSync(file, "utf8")) as { resource: object };
    writeFileSync(file, JSON.stringify({ ...stack, resource: { ...resource, terraform_data: {} } }));
    await expect(cloud.rollout({ synthesized })).rejects.toThrow("One-tooling: the stack has no revision. Synthesize");
    expect(cloud.terraform.history).toEqual([]);
  }));

describe("the workspaces phase", () => {
  test("where it is behind, that is said first, with the command; other deployments go on", () =>
    withFleet({ One: {}, Two: {} }, async (cloud, synthesized) => {
      writeFleet(synthesized, { One: { versions: { workspaces: "2" } }, Two: {} });
      const lines = outcomes(await cloud.rollout({ synthesized }));
      expect(lines.slice(0, 3)).toEqual([
        "One-workspaces: stopped",
        "One-tooling: not reached",
        "One-platform: not reached",
      ]);
      expect(lines).toContain("Two-platform: applied");
      expect(cloud.said[0]).toContain("npx cdktf deploy One-workspaces");
    }));

  test("a deployment that does not exist yet is one whose workspaces phase is behind", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      writeFleet(synthesized, { New: {} });
      const results = await cloud.rollout({ synthesized });
      expect(outcomes(results)[0]).toBe("New-workspaces: stopped");
      expect(told(results)).toContain("npx cdktf deploy New-workspaces");
    }));
});

test("a workspace that is missing names the command that makes it", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    cloud.cloud.delete(cloud.workspace("One-platform").id);
    const results = await cloud.rollout({ synthesized });
    expect(outcomes(results).slice(1)).toEqual(["One-tooling: applied", "One-platform: stopped"]);
    expect(told(results)).toContain("One-platform: there is no such workspace in example, or the token");
    expect(told(results)).toContain("npx cdktf deploy One-workspaces");
  }));

test.each([
  ["cli", "vcs"],
  ["vcs", "cli"],
] as const)("a workspace in run mode %s where the dataset says %s is a sentence", (actual, said) =>
  withFleet({ One: { runMode: actual } }, async (cloud, synthesized) => {
    writeFleet(synthesized, { One: { runMode: said } });
    const results = await cloud.rollout({ synthesized });
    expect(outcomes(results)[1]).toBe("One-tooling: stopped");
    expect(told(results)).toMatch(
      new RegExp(
        `^One-tooling is in run mode ${actual} .* the dataset of One says ${said}\\..*npx cdktf deploy One-work`,
      ),
    );
    expect(cloud.runsOf("One-tooling")).toEqual([]);
  }),
);

test("a workspace that only keeps its state is a sentence", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    const workspace = cloud.workspace("One-tooling");
    workspace.settings = { ...workspace.settings, executionMode: "local" };
    const results = await cloud.rollout({ synthesized });
    expect(told(results)).toContain("One-tooling only keeps the state (execution mode local)");
  }));

describe("what ends early", () => {
  test("Ctrl-C leaves the run to Terraform Cloud and says where it is; a later call goes on with it", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      cloud.terraform.during = () => {
        cloud.interrupt();
      };
      const results = await cloud.rollout({ synthesized });
      const [run] = cloud.runsOf("One-tooling");
      expect(outcomes(results).slice(1)).toEqual(["One-tooling: under way", "One-platform: not reached"]);
      expect(told(results)).toContain(`https://app.terraform.io/app/example/One-tooling/runs/${run?.id ?? ""}`);
      await cloud.runs.queue.quiet();
      expect(run?.status).toBe("planned");

      const patience = { poll: 1000, signal: new AbortController().signal };
      cloud.terraform.during = () => undefined;
      expect(outcomes(await cloud.rollout({ synthesized, patience }))).toContain("One-platform: applied");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("Ctrl-C at the question applies nothing, and says that the runs wait for confirmation, and where", () =>
    withFleet({ One: {}, Two: {} }, async (cloud, synthesized) => {
      const ask = () => {
        cloud.interrupt();
        return Promise.resolve(false);
      };
      const results = await cloud.rollout({ synthesized, ask });
      expect(outcomes(results)).toEqual([
        "One-workspaces: up to date",
        "One-tooling: not confirmed",
        "One-platform: not reached",
        "Two-workspaces: up to date",
        "Two-tooling: not confirmed",
        "Two-platform: not reached",
      ]);
      for (const name of ["One-tooling", "Two-tooling"]) {
        const [run] = cloud.runsOf(name);
        expect(told(results)).toContain(
          `waits in Terraform Cloud for confirmation, and nothing else can run there meanwhile: confirm or discard it (https://app.terraform.io/app/example/${name}/runs/${run?.id ?? ""})`,
        );
      }
      expect(cloud.terraform.history.filter((line) => line.startsWith("apply"))).toEqual([]);
    }));

  test("a run that does not come to its turn is said after some minutes", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const patience = { poll: 20_000, timeout: 10, signal: new AbortController().signal };
      const workspace = cloud.workspace("One-tooling");
      cloud.faults.add({
        method: "POST",
        path: /\/configuration-versions$/,
        get answer() {
          workspace.lock = { by: "person", name: "jane", reason: "" };
          return refusal(503, "busy", "");
        },
      });
      const results = await cloud.rollout({ synthesized, patience });
      expect(outcomes(results)[1]).toBe("One-tooling: under way");
      expect(cloud.said.join("\n")).toContain("waits for its turn since 5 minutes. Has another run, or a lock,");
      workspace.lock = undefined;
      cloud.runs.queue.advance();
      expect(outcomes(await cloud.rollout({ synthesized }))[1]).toBe("One-tooling: applied");
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("a run that no agent takes is said after some minutes, and left at the timeout", () =>
    withFleet({ One: {} }, async (cloud, synthesized) => {
      const workspace = cloud.workspace("One-tooling");
      workspace.settings = { ...workspace.settings, executionMode: "agent", agentPoolId: "apool-1" };
      const patience = { poll: 20_000, timeout: 10, signal: new AbortController().signal };
      const results = await cloud.rollout({ synthesized, patience });
      expect(outcomes(results)[1]).toBe("One-tooling: under way");
      expect(cloud.said).toContain(
        "One tooling: pending: waits for an agent since 5 minutes. Does the deployment's agent run?",
      );
    }));
});

test("a configuration that is uploaded holds the stack's file and lock file, and nothing else of its folder", () =>
  withFleet({ One: {} }, async (cloud, synthesized) => {
    const stack = join(synthesized, "stacks", "One-tooling");
    writeFileSync(join(stack, ".terraform.lock.hcl"), "# lock\n");
    writeFileSync(join(stack, "terraform.tfstate"), "secret");
    await cloud.rollout({ synthesized, until: "tooling" });
    const [run] = cloud.runsOf("One-tooling");
    await inFolder(async (folder) => {
      await run?.order.configuration.unpack(folder);
      expect(readFileSync(join(folder, ".terraform.lock.hcl"), "utf8")).toBe("# lock\n");
      expect(() => readFileSync(join(folder, "terraform.tfstate"))).toThrow("ENOENT");
    });
  }));
