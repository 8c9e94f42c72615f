import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { affectedBetweenRevisions, affectedByPublishing } from "../../publishing/affected";
import { affectedText } from "../../publishing/affected-text";
import type { Affected } from "../../publishing/affected-deployments";
import { fourPhases, synthesizeFleet } from "./fleet";
import type { FleetDeployment } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, commitByHand, git, inWorkshop } from "./repositories";

jest.setTimeout(patience);

const fleet = (content: string): Record<string, FleetDeployment> => ({
  "WM-Prod": { phases: { ...fourPhases, infrastructure: content }, ring: "all" },
  "HL-Prod": { phases: { ...fourPhases, platform: content }, ring: "early" },
  "WM-Test": { phases: { ...fourPhases, platform: content }, ring: "canary" },
  "HL-Test": { phases: { ...fourPhases, tooling: content }, ring: "canary" },
  "DE-Prod": { phases: fourPhases },
});

const stacksIn = ({ waves }: Affected) => waves.map((wave) => wave.map(({ stack }) => stack));

const inWaves = [
  ["HL-Test-tooling", "WM-Test-platform"],
  ["HL-Test-infrastructure"],
  ["HL-Test-platform"],
  ["HL-Prod-platform"],
  ["WM-Prod-infrastructure"],
  ["WM-Prod-platform"],
];

test("what publishing would touch, in waves: each phase after those before it, canary before early before all", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, fleet("a"));
    const synthesized = join(folder, "cdktf.out");
    synthesizeFleet(synthesized, fleet("b"));
    const affected = await affectedByPublishing({ synthesized, repository, keys: [] });
    expect(stacksIn(affected)).toEqual(inWaves);
    expect(affected.deployments.map(({ deployment }) => deployment)).toEqual([
      "HL-Prod",
      "HL-Test",
      "WM-Prod",
      "WM-Test",
    ]);
    expect(affectedText(affected)).toMatch(
      /^HL-Prod \(ring early\)\n {2}platform {2}changed, \w{12} -> \w{12}\n[^]*Waves, one after the other:\n {2}1\. HL-Test-tooling, WM-Test-platform\n/,
    );
  }));

test("what lies between two revisions of the published repository", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, fleet("a"));
    await publishFleet(folder, fleet("b"));
    expect(stacksIn(await affectedBetweenRevisions({ repository, since: "main~1", keys: [] }))).toEqual(inWaves);
    const back = await affectedBetweenRevisions({ repository, since: "main", until: "main~1", keys: ["HL-Prod"] });
    expect(back.deployments.map(({ deployment }) => deployment)).toEqual(["HL-Prod"]);
    const same = await affectedBetweenRevisions({ repository, since: "main", keys: [] });
    expect(affectedText(same)).toBe("No phase is affected.\n");
  }));

test("new and removed phases, and what a terminal starts", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const { platform, ...others } = fourPhases;
    await publishFleet(folder, { "WM-Prod": { phases: others }, "HL-Prod": { phases: fourPhases } });
    const { infrastructure, ...phases } = { ...fourPhases, workspaces: "b" };
    expect([platform, infrastructure]).toEqual(["a", "a"]);
    await publishFleet(folder, { "WM-Prod": { phases } });
    const affected = await affectedBetweenRevisions({ repository, since: "main~1", keys: [] });
    expect(affected.deployments[0]?.phases.map(({ phase, change }) => [phase, change])).toEqual([
      ["workspaces", "changed"],
      ["tooling", "changed"],
      ["platform", "new"],
      ["infrastructure", "removed"],
    ]);
    expect(affected.waves.map(([first]) => [first?.phase, first?.startedBy])).toEqual([
      ["workspaces", "terminal"],
      ["tooling", "push"],
      ["platform", "run trigger"],
    ]);
    expect(affectedText(affected)).toContain("1. WM-Prod-workspaces (from a terminal)");
  }));

test("a broken repository is refused as publish refuses it, and a revision with a broken manifest too", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, fleet("a"));
    const asked = { synthesized: join(folder, "cdktf.out"), repository, keys: [] };
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "deployments/WM-Prod.json"), "{");
    });
    expect((await affectedByPublishing(asked)).deployments).toEqual([]);
    await expect(affectedBetweenRevisions({ repository, since: "main~1", keys: [] })).rejects.toThrow(
      "deployments/WM-Prod.json is not what publish writes, at HEAD",
    );
    commitByHand(repository, folder, (clone) => {
      rmSync(join(clone, "stacks"), { recursive: true });
      writeFileSync(join(clone, "stacks"), "");
    });
    await expect(affectedByPublishing(asked)).rejects.toThrow("stacks is a file in the published repository");
  }));

test("a repository without any publication is an error, not an answer", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const checkout = join(folder, "datasets");
    git(folder, "init", "--quiet", checkout);
    git(checkout, "commit", "--quiet", "--allow-empty", "--message", "Datasets");
    git(checkout, "push", "--quiet", repository, "HEAD:main");
    await expect(affectedBetweenRevisions({ repository, since: "main", keys: [] })).rejects.toThrow(
      "holds no publication, neither at main nor at HEAD",
    );
    await expect(affectedBetweenRevisions({ repository: "", since: "main", keys: [] })).rejects.toThrow(
      "The name of the repository is empty",
    );
  }));

test("revisions and keys that are not there", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, fleet("a"));
    const given = (since: string, keys: string[] = [], place = repository) =>
      affectedBetweenRevisions({ repository: place, since, keys });
    await expect(given("v1")).rejects.toThrow("has no revision v1");
    await expect(given("--all")).rejects.toThrow("has no revision --all");
    await expect(given("main", ["WM-Pord"])).rejects.toThrow("did you mean WM-Prod?");
    await expect(given("main", [], "https://robot:s3cret@example.com/x.git")).rejects.toThrow(
      "https://example.com/x.git: there is no such folder",
    );
  }));
