import { join } from "node:path";
import { readFileSync } from "node:fs";
import { addRehearse } from "../../../cli/rehearse";
import { keyphase } from "../../cli/keyphase";
import type { Outcome } from "../../cli/keyphase";
import { inFolder } from "../synthesized-folder";
import { patience, withTerraform } from "../with-terraform";
import { synthesizePushed } from "./pushed-deployment";
import type { Contents } from "./pushed-deployment";

interface Report {
  readonly sound: boolean;
  readonly pushes: readonly [{ readonly problems: readonly string[]; readonly rounds: readonly Round[] }];
}

interface Round {
  readonly title: string;
  readonly runs: readonly {
    readonly workspace: string;
    readonly startedBy: string;
    readonly states: readonly string[];
    readonly waited: readonly string[];
    readonly gate?: string;
    readonly failure?: string;
  }[];
}

interface Rehearsed extends Outcome {
  readonly problems: readonly string[];
  /** Runs of each round but for those that the creation of workspaces started: `platform < infrastructure: planned, applied` */
  readonly rounds: readonly (readonly string[])[];
  readonly report: Report;
}

async function rehearsed(versions: readonly Contents[], ...options: string[]): Promise<Rehearsed> {
  return inFolder(async (folder) => {
    const folders = versions.map((contents, index) => {
      const each = join(folder, String(index));
      synthesizePushed(each, contents);
      return each;
    });
    const [first = "", second] = folders;
    const json = join(folder, "report.json");
    const then = second === undefined ? [] : ["--then", second];
    const args = ["rehearse", "--push", "--synthesized", first, "--json", json, ...then, ...options];
    const outcome = await keyphase(addRehearse, ...args);
    const report = JSON.parse(readFileSync(json, "utf8")) as Report;
    const [{ problems, rounds }] = report.pushes;
    return { ...outcome, report, problems, rounds: rounds.map(told) };
  });
}

function told({ runs }: Round): string[] {
  const short = (text: string) => text.replace(/^(apply of )?Demo-/, "");
  return runs
    .filter(({ startedBy }) => startedBy !== "creation of the workspace")
    .map(({ workspace, startedBy, states }) => `${short(workspace)} < ${short(startedBy)}: ${states.join(", ")}`);
}

const byItself = "planned, applying, applied";
const confirmed = "planned, confirmed, applying, applied";

withTerraform("pushes, by real Terraform and real git", () => {
  jest.setTimeout(patience);

  test("a first deployment, then a change in two phases at once: strictly in order, each phase once, earlier ones not at all", async () => {
    const { code, printed, rounds, problems, report } = await rehearsed([
      {},
      { infrastructure: "second", application: "second" },
    ]);
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(rounds).toEqual([
      [
        `tooling < push: ${byItself}`,
        `infrastructure < tooling: ${confirmed}`,
        `platform < infrastructure: ${confirmed}`,
        `application < platform: ${confirmed}`,
      ],
      [
        `infrastructure < push: ${confirmed}`,
        `platform < infrastructure: ${confirmed}`,
        `application < platform: ${confirmed}`,
      ],
    ]);
    const creations = report.pushes[0].rounds[0]?.runs.filter(({ startedBy }) => startedBy.startsWith("creation"));
    expect(creations?.map(({ states }) => states)).toEqual(Array(4).fill(["planned_and_finished"]));
    const agents = creations?.filter(({ waited }) => waited.length > 0).map(({ workspace }) => workspace);
    expect(agents?.sort()).toEqual(["Demo-application", "Demo-platform"]);
    expect(printed).toContain("waited: no agent is up: Demo-infrastructure starts it, and is not applied");
    expect(printed).toContain("In order and complete");
    expect(printed.match(/^Not certain: HashiCorp documents that .* `publish --start every` completes/gm)).toHaveLength(
      1,
    );
  });

  test("after a failure in the middle nothing later runs; publishing again from there completes it", async () => {
    const { code, printed, rounds, report } = await rehearsed([{}], "--fail", "infrastructure/random_pet");
    expect(code).toBe(0);
    expect(rounds).toEqual([
      [`tooling < push: ${byItself}`, "infrastructure < tooling: planned, confirmed, applying, errored"],
      [
        `infrastructure < push: ${confirmed}`,
        `platform < infrastructure: ${confirmed}`,
        `application < platform: ${confirmed}`,
      ],
    ]);
    expect(report.pushes[0].rounds.map(({ title }) => title)).toEqual([
      "first publication",
      "resumed from infrastructure",
    ]);
    expect(printed).toContain("failed: Error: Rehearsed failure of random_pet");
  });

  test("with --start every, early runs stop at their gates and run triggers start them again, in the cautious model too", async () => {
    const { code, problems, report, printed } = await rehearsed([{}], "--start", "every", "--ingress", "matching");
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    const stopped = report.pushes[0].rounds[0]?.runs.filter(({ gate }) => gate !== undefined);
    expect(stopped?.map(({ workspace }) => workspace)).toContain("Demo-application");
    expect(printed).toContain("stopped at its gate: apply-Demo-platform-first: there is no state to read yet.");
    expect(printed).not.toContain("Not certain");
  });

  test("what waits for a person is no fault where nobody was to confirm; a push without a change says so", async () => {
    const { code, printed, problems, rounds } = await rehearsed([{}, {}], "--no-approve");
    expect({ code, problems }).toEqual({ code: 0, problems: [] });
    expect(rounds).toEqual([[`tooling < push: ${byItself}`, "infrastructure < tooling: planned"], []]);
    expect(printed).toContain("Demo, the change: nothing changed, so nothing ran.");
    const waiting = "a person is waited for:\n  Demo-infrastructure: nobody has confirmed its plan\n\n";
    expect(printed).toContain(`Demo: in order as far as it went; ${waiting}`);
    expect(printed.match(/nobody has confirmed/g)).toHaveLength(1);
    expect(
      printed.match(/^start and end: seconds since the rehearsal began\. A run that the creation /gm),
    ).toHaveLength(1);
  });

  test("where only matching pushes configure a workspace, starting the first phase is not enough, and the rehearsal says so", async () => {
    const { code, printed } = await rehearsed([{}], "--ingress", "matching", "--no-approve");
    expect(code).toBe(1);
    expect(printed).toContain("Demo-application is not applied; published is");
  });
});
