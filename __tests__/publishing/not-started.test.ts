import type { AppliedRevisions } from "../../publishing/starts";
import { fourPhases, revisionsOf } from "./fleet";
import { patience } from "./patience";
import { publishFleet, publishing } from "./publishing";
import { bareRepository, commits, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(patience);

const wm = (platform: string, tooling = "a") => ({
  "WM-Prod": { phases: { ...fourPhases, tooling, platform } },
});

test("what was published without a start is started by the next push, which says so", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm("a"));
    await publishFleet(folder, wm("b"), { start: "none" });
    expect(startedBy(repository)).toEqual([]);
    expect(await publishing(folder, { start: "none" })).toContain("nothing to publish");
    expect(await publishing(folder)).toContain("starts at platform (published earlier, and never started)");
    expect(startedBy(repository)).toEqual(["WM-Prod-platform"]);
    expect(published(repository)["start/WM-Prod-platform"]).toContain(
      revisionsOf({ ...fourPhases, platform: "b" })["platform"],
    );
    expect(await publishing(folder)).toContain("nothing to publish");
  }));

test("what was published without a start, and is known to be applied, is not started", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm("a"));
    await publishFleet(folder, wm("b"), { start: "none" });
    const revisions = revisionsOf({ ...fourPhases, platform: "b" });
    const appliedOf = (): AppliedRevisions => ({
      appliedRevision: (workspace) => Promise.resolve(revisions[workspace.slice("WM-Prod-".length)]),
    });
    await publishing(folder, { appliedOf });
    expect(startedBy(repository)).toEqual([]);
    expect(await publishing(folder)).toContain("nothing to publish");
  }));

test("beside it the first phase that changed since", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm("a"));
    await publishFleet(folder, wm("b"), { start: "none" });
    await publishFleet(folder, wm("b", "b"), { start: "none" });
    await publishFleet(folder, wm("c", "b"));
    expect(startedBy(repository)).toEqual(["WM-Prod-platform", "WM-Prod-tooling"]);
    expect(published(repository)["deployments/WM-Prod.json"]).not.toContain("notStarted");
  }));

test("--from a later phase: that the first that changed starts too is said", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await publishFleet(folder, wm("a"));
    expect(await publishFleet(folder, wm("b", "b"), { from: "platform", start: "first" })).toContain(
      "starts at tooling, platform",
    );
    await publishFleet(folder, wm("b", "b"));
    const said = await publishFleet(folder, wm("c", "b"), { from: "infrastructure" });
    expect(said).toContain("starts at infrastructure, platform (changed, so it starts too)");
  }));

test("a phase that goes: what it has made is to be destroyed before, and with a token that is made sure", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm("a"));
    const { platform, ...phases } = fourPhases;
    const left = { "WM-Prod": { phases } };
    const revisions = revisionsOf({ ...phases, platform });
    const appliedOf = (): AppliedRevisions => ({
      appliedRevision: (workspace) => Promise.resolve(revisions[workspace.slice("WM-Prod-".length)]),
    });
    await expect(publishFleet(folder, left, { appliedOf })).rejects.toThrow(
      "WM-Prod-platform is not synthesized any more, and it is applied. Nothing is published.\nDestroy it first",
    );
    expect(commits(repository)).toHaveLength(1);
    expect(await publishFleet(folder, left)).toContain(
      "WM-Prod-platform is not synthesized any more. What it has made",
    );
    expect(commits(repository)).toHaveLength(2);
  }));

test("deployments that are published and not synthesized are named, unless somebody names the others", () =>
  inWorkshop(async (folder) => {
    bareRepository(folder);
    await publishFleet(folder, { ...wm("a"), "HL-Prod": { phases: fourPhases } });
    expect(await publishFleet(folder, wm("b"))).toContain("HL-Prod is published, and not synthesized: it is left");
    expect(await publishFleet(folder, wm("c"), { keys: ["WM-Prod", "WM-Prod"] })).not.toContain("HL-Prod");
  }));
