import type { SynthesizedDeployment } from "../../synthesized/synthesized-deployments";
import type { AppliedRevisions } from "../../publishing/starts";
import { fourPhases, revisionsOf } from "./fleet";
import type { Phases } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, git, inWorkshop, startedBy } from "./repositories";

jest.setTimeout(patience);

/** Terraform Cloud with the named phases applied as of these contents. */
function appliedAt(applied: Phases, phases: readonly string[]) {
  const revisions = revisionsOf(applied);
  return ({ key }: SynthesizedDeployment): AppliedRevisions => ({
    appliedRevision: (workspace) => {
      const phase = workspace.slice(key.length + 1);
      return Promise.resolve(phases.includes(phase) ? revisions[phase] : undefined);
    },
  });
}

const changed = { ...fourPhases, platform: "b" };

test("with a token, the push starts the first phase that is not applied at its revision, and the first that changed beside it", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    const appliedOf = appliedAt(fourPhases, ["workspaces", "tooling"]);
    const said = await publishFleet(folder, { "WM-Prod": { phases: changed } }, { appliedOf });
    expect(startedBy(repository)).toEqual(["WM-Prod-infrastructure", "WM-Prod-platform"]);
    expect(said).not.toContain("from a terminal");
  }));

test("with a token, every phase is started that no earlier one will start", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    const phases = { ...fourPhases, tooling: "b" };
    const back = { ...fourPhases, platform: "b" };
    await publishFleet(folder, { "WM-Prod": { phases } });
    // The change of tooling was never applied; it is taken back, and platform changes.
    await publishFleet(
      folder,
      { "WM-Prod": { phases: back } },
      { appliedOf: appliedAt(fourPhases, Object.keys(back)) },
    );
    expect(startedBy(repository)).toEqual(["WM-Prod-platform", "WM-Prod-tooling"]);
  }));

test("a phase that a person names is started beside the first that changed", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    await publishFleet(folder, { "WM-Prod": { phases: changed } }, { from: "tooling" });
    expect(startedBy(repository)).toEqual(["WM-Prod-platform", "WM-Prod-tooling"]);
    await publishFleet(folder, { "WM-Prod": { phases: changed } }, { from: "tooling" });
    expect(startedBy(repository)).toEqual(["WM-Prod-tooling"]);
  }));

test("with a token, a publication whose workspaces phase is not applied is refused before anything is written", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const first = publishFleet(folder, { "WM-Prod": { phases: fourPhases } }, { appliedOf: appliedAt(fourPhases, []) });
    await expect(first).rejects.toThrow(
      /WM-Prod-workspaces is not applied \(or the token may not see it\), and this publication needs it at revision \w{12}\. Nothing is published\.\nApply it from a terminal first, then publish again: npx cdktf deploy WM-Prod-workspaces/,
    );
    const phases = { ...fourPhases, workspaces: "b" };
    const second = publishFleet(
      folder,
      { "WM-Prod": { phases } },
      { appliedOf: appliedAt(fourPhases, ["workspaces"]) },
    );
    await expect(second).rejects.toThrow(/WM-Prod-workspaces is at \w{12}, and/);
    expect(git(repository, "branch", "--list")).toBe("");
  }));

test("with a token, everything that changed may be applied already: the first that changed is started", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    const appliedOf = appliedAt(changed, Object.keys(changed));
    await publishFleet(folder, { "WM-Prod": { phases: changed } }, { appliedOf });
    expect(startedBy(repository)).toEqual(["WM-Prod-platform"]);
  }));

test("nothing to publish: Terraform Cloud is not asked", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    const appliedOf = () => {
      throw new Error("asked");
    };
    expect(await publishFleet(folder, { "WM-Prod": { phases: fourPhases } }, { appliedOf })).toContain(
      "nothing to publish",
    );
  }));
