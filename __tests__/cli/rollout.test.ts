import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { addDestroy } from "../../cli/destroy";
import type { Terminal } from "../../cli/init-terminal";
import { addRollout } from "../../cli/rollout";
import { inFolder } from "../rehearsal/synthesized-folder";
import { FakeCloud } from "../rollout/fake-cloud";
import { minutesToWait } from "../../cli/run-timeout";
import { revisionOf, writeFleet } from "../rollout/fleet";
import { keyphase } from "./keyphase";
import type { Outcome } from "./keyphase";

interface Asked extends Outcome {
  /** What stood on the person's terminal beside the output. */
  readonly shown: string;
}

interface Place {
  readonly cloud: FakeCloud;
  readonly synthesized: string;
  /** Runs a verb, with what the person types at its questions. */
  readonly run: (verb: "rollout" | "destroy", args: readonly string[], ...typed: readonly string[]) => Promise<Asked>;
}

const verbs = { rollout: addRollout, destroy: addDestroy };

/** The program, whose Terraform Cloud is on this machine. */
function withProgram(work: (place: Place) => Promise<void>): Promise<void> {
  const before = { ...process.env };
  return inFolder((synthesized) =>
    FakeCloud.use(async (cloud) => {
      writeFleet(synthesized, { One: {} });
      cloud.make("One");
      process.env["TFE_ADDRESS"] = cloud.origin;
      process.env["TFE_TOKEN"] = "a-secret-token";
      try {
        await work({
          cloud,
          synthesized,
          run: async (verb, args, ...typed) => {
            const terminal = typed.length > 0 ? person(typed) : nobody();
            const shown: string[] = [];
            terminal.output.on("data", (data: Buffer) => shown.push(data.toString()));
            const outcome = await keyphase(
              (program) => {
                verbs[verb](program, terminal, 1);
              },
              verb,
              ...args,
              "--synthesized",
              synthesized,
            );
            return { ...outcome, shown: shown.join("") };
          },
        });
      } finally {
        for (const name of ["TFE_ADDRESS", "TFE_TOKEN"]) {
          if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
          else process.env[name] = before[name];
        }
      }
    }),
  );
}

function nobody(): Terminal {
  return { input: new PassThrough(), output: new PassThrough() };
}

/** A terminal whose person types the next line at each question. */
function person(typed: readonly string[]): Terminal {
  const lines = [...typed];
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  output.on("data", (data: Buffer) => {
    if (data.toString().endsWith(": ")) input.write(`${lines.shift() ?? ""}\n`);
  });
  return { input, output };
}

describe("rollout", () => {
  test("asks, applies, and reports", () =>
    withProgram(async ({ cloud, run }) => {
      const { code, printed } = await run("rollout", [], "yes", "yes");
      expect(code).toBe(0);
      expect(printed).toBe(
        [
          "DEPLOYMENT  RING  PHASE       RESULT      CHANGES",
          "One         all   workspaces  up to date",
          "One         all   tooling     applied     +0 ~1 ±0 -0",
          "One         all   platform    applied     +0 ~1 ±0 -0",
          "",
        ].join("\n"),
      );
      expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));
    }));

  test("anything but yes applies nothing, says where the plan waits, and is no success", () =>
    withProgram(async ({ cloud, run }) => {
      const { code, printed } = await run("rollout", [], "y");
      expect(code).toBe(1);
      expect(printed).toContain("One-tooling: Its run waits in Terraform Cloud");
      expect(cloud.applied("One-tooling")).toBeUndefined();
    }));

  test("an empty --repository is refused before anything runs", () =>
    withProgram(async ({ cloud, run }) => {
      const { code, errors } = await run("rollout", ["--yes", "--repository", ""]);
      expect(code).toBe(1);
      expect(errors).toContain("--repository is empty");
      expect(cloud.terraform.history).toEqual([]);
    }));

  test("a deployment that is named twice is rolled out once", () =>
    withProgram(async ({ cloud, run }) => {
      const { code, printed } = await run("rollout", ["One", "One", "--yes"]);
      expect(code).toBe(0);
      expect(printed.match(/platform +applied/g)).toHaveLength(1);
      expect(cloud.runsOf("One-tooling")).toHaveLength(1);
    }));

  test("where nobody can answer, names the flags; with --yes it goes on", () =>
    withProgram(async ({ cloud, run, synthesized }) => {
      const refused = await run("rollout", []);
      expect(refused).toMatchObject({ code: 1, printed: "" });
      expect(refused.errors).toMatch(
        /^rollout asks before it applies, and nobody can answer here\..*--plan-only.*--yes/,
      );

      const file = join(synthesized, "result.json");
      expect((await run("rollout", ["One", "--yes", "--json", file])).code).toBe(0);
      expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
        format_version: "1.0",
        done: true,
        deployments: [
          {
            deployment: "One",
            ring: "all",
            phases: [
              { phase: "workspaces", outcome: "up to date" },
              { phase: "tooling", outcome: "applied", changes: { update: 1 } },
              { phase: "platform", outcome: "applied" },
            ],
          },
        ],
      });
      expect(cloud.applied("One-platform")).toBe(revisionOf("One", "platform"));
    }));

  test("--plan-only needs nobody and succeeds within the limits", () =>
    withProgram(async ({ cloud, run }) => {
      expect((await run("rollout", ["--plan-only"])).code).toBe(0);
      cloud.terraform.changes.set("One-tooling", { destroy: ["aws_vpc.gone"] });
      const { code, printed } = await run("rollout", ["--plan-only"]);
      expect(code).toBe(1);
      expect(printed).toContain("The plan destroys 1 (allowed: 0, --max-destroy):\n  aws_vpc.gone");
      expect((await run("rollout", ["--plan-only", "--max-destroy", "1"])).code).toBe(0);
    }));

  test("the phase that a person applies in a terminal is named first", () =>
    withProgram(async ({ run, synthesized }) => {
      writeFleet(synthesized, { One: { versions: { workspaces: "2" } } });
      const { code, errors } = await run("rollout", ["--yes"]);
      expect(code).toBe(1);
      expect(errors.split("\n")[0]).toContain("npx cdktf deploy One-workspaces");
    }));

  test.each([
    ["--ring", "late", "Allowed choices are canary, early, all."],
    ["--parallel", "0", "It is not a whole number, 1 or more."],
    ["--max-destroy", "-1", "It is not a whole number, 0 or more."],
    ["--timeout", "soon", "It is not a whole number, 1 or more."],
  ])("%s %s is refused", (flag, value, sentence) =>
    withProgram(async ({ run }) => {
      const { code, errors } = await run("rollout", [flag, value]);
      expect(code).toBe(1);
      expect(errors).toContain(sentence);
    }),
  );

  test("a result that cannot be written is refused before anything runs", () =>
    withProgram(async ({ cloud, run, synthesized }) => {
      const { code, errors } = await run("rollout", ["--yes", "--json", join(synthesized, "no", "result.json")]);
      expect(code).toBe(1);
      expect(errors).toContain("result.json: cannot be written");
      expect(cloud.terraform.history).toEqual([]);
    }));
});

describe("destroy", () => {
  test("has the key typed, and each plan agreed to", () =>
    withProgram(async ({ cloud, run }) => {
      cloud.apply("One", "tooling");
      const { code, printed } = await run("destroy", ["One"], "One", "yes", "yes");
      expect(code).toBe(0);
      expect(printed).toContain("One         all   workspaces  destroyed  +0 ~0 ±0 -1");
      expect(cloud.workspace("One-tooling").managed).toEqual([]);
    }));

  test.each([
    ["yes", "yes is not One: nothing was destroyed.\n"],
    ["one", "one is not One: nothing was destroyed.\n"],
    ["", "No key was typed: nothing was destroyed.\n"],
  ])("another key than One (%j) destroys nothing, and the program says so", (typed, sentence) =>
    withProgram(async ({ cloud, run }) => {
      const { code, shown } = await run("destroy", ["One"], typed);
      expect(code).toBe(1);
      expect(shown).toContain(sentence);
      expect(cloud.terraform.history).toEqual([]);
    }),
  );

  test("a plan that the person says no to leaves no run that waits", () =>
    withProgram(async ({ cloud, run }) => {
      const { code, printed } = await run("destroy", ["One"], "One", "no");
      expect(code).toBe(1);
      expect(printed).toContain("One-workspaces: Its run is discarded: nothing of it is destroyed.\n");
      expect(cloud.runsOf("One-workspaces").map(({ status }) => status)).toEqual(["discarded"]);
    }));

  test("a script names the key twice", () =>
    withProgram(async ({ cloud, run }) => {
      expect((await run("destroy", ["One"])).errors).toContain("If you are sure: --confirm One");
      expect((await run("destroy", ["One", "--confirm", "Two"])).errors).toBe(
        "--confirm Two: is not the deployment that is to be destroyed (One)\n",
      );
      expect(cloud.terraform.history).toEqual([]);
      expect((await run("destroy", ["One", "--confirm", "One"])).code).toBe(0);
      expect(cloud.terraform.history).toEqual(["plan One-workspaces", "destroy One-workspaces"]);
    }));
});

test("a script does not wait forever, and a person does if they want", () => {
  expect(minutesToWait(undefined, true)).toBe(120);
  expect(minutesToWait(undefined, false)).toBeUndefined();
  expect(minutesToWait(7, true)).toBe(7);
});
