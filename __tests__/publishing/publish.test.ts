import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fourPhases, revisionsOf } from "./fleet";
import { patience } from "./patience";
import { publishFleet, publishing } from "./publishing";
import { bareRepository, commitByHand, commits, git, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(patience);

const wm = { "WM-Prod": { phases: fourPhases } };

test("the first publication writes a folder per stack, a manifest, a README, and the marker of the first phase", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const said = await publishFleet(folder, wm);
    const files = published(repository);
    expect(Object.keys(files)).toEqual([
      "README.md",
      "deployments/WM-Prod.json",
      "stacks/WM-Prod-infrastructure/cdk.tf.json",
      "stacks/WM-Prod-platform/cdk.tf.json",
      "stacks/WM-Prod-tooling/cdk.tf.json",
      "stacks/WM-Prod-workspaces/cdk.tf.json",
      "start/WM-Prod-tooling",
    ]);
    const synthesized = readFileSync(join(folder, "cdktf.out/stacks/WM-Prod-platform/cdk.tf.json"), "utf8");
    expect(files["stacks/WM-Prod-platform/cdk.tf.json"]).toBe(synthesized);
    expect(files["start/WM-Prod-tooling"]).toBe(`revision ${revisionsOf(fourPhases)["tooling"] ?? ""}\nstart 1\n`);
    expect(files["README.md"]).toContain("| 2 | tooling | [stacks/WM-Prod-tooling]");
    expect(commits(repository)).toEqual(["Publish WM-Prod: workspaces, tooling, infrastructure, platform"]);
    expect(said).toContain(
      "It is applied from a terminal: npx cdktf deploy WM-Prod-workspaces. Until then the gate of the next phase stops its run",
    );
    expect(said.indexOf("from a terminal")).toBeLessThan(said.indexOf("published"));
  }));

test("a change in two phases at once touches the marker of the first one only, and says what changed", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const phases = { ...fourPhases, infrastructure: "b", platform: "b" };
    await publishFleet(folder, { "WM-Prod": { phases } });
    const [before, after] = [revisionsOf(fourPhases), revisionsOf(phases)].map((revisions) =>
      (revisions["platform"] ?? "").slice(0, 12),
    );
    expect(startedBy(repository)).toEqual(["WM-Prod-infrastructure"]);
    expect(git(repository, "log", "-1", "--format=%s")).toBe("Publish WM-Prod: infrastructure, platform");
    expect(git(repository, "log", "-1", "--format=%b")).toContain(
      `platform        changed, ${before ?? ""} -> ${after ?? ""}`,
    );
    expect(git(repository, "show", "--format=", "--name-only", "main").split("\n")).not.toContain(
      "stacks/WM-Prod-tooling/cdk.tf.json",
    );
  }));

test("publishing the same again does nothing", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const said = await publishing(folder);
    expect(said).toBe(`${repository} (main): nothing to publish`);
    expect(commits(repository)).toHaveLength(1);
  }));

test("--from starts a phase again, also where nothing changed", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    for (const start of [1, 2]) {
      await publishing(folder, { from: "platform" });
      expect(published(repository)["start/WM-Prod-platform"]).toContain(`start ${start}\n`);
      expect(startedBy(repository)).toEqual(["WM-Prod-platform"]);
    }
    expect(commits(repository)[0]).toBe("Publish WM-Prod: start platform");
  }));

test.each([
  ["every", ["WM-Prod-infrastructure", "WM-Prod-platform"]],
  ["none", []],
] as const)("--start %s", (start, started) =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    await publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, infrastructure: "b" } } }, { start });
    expect(startedBy(repository)).toEqual(started);
  }),
);

test("a phase that is no longer synthesized loses its folder and its marker", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const { platform, ...phases } = fourPhases;
    await publishing(folder, { from: "platform" });
    const said = await publishFleet(folder, { "WM-Prod": { phases } });
    expect(said).toContain(
      `platform  removed, was at ${(revisionsOf({ ...phases, platform })["platform"] ?? "").slice(0, 12)}`,
    );
    expect(Object.keys(published(repository)).filter((file) => file.includes("platform"))).toEqual([]);
    expect(startedBy(repository)).toEqual(["WM-Prod-platform"]);
  }));

test("deployments of one repository do not touch each other, also where their keys begin alike", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const others = { WM: { phases: { ...fourPhases, "Prod-jumpbox": "a" } }, "HL-Prod": { phases: fourPhases } };
    await publishFleet(folder, { ...wm, ...others });
    expect(commits(repository)).toEqual(["Publish HL-Prod, WM, WM-Prod"]);
    expect(startedBy(repository)).toEqual(["HL-Prod-tooling", "WM-Prod-tooling", "WM-tooling"]);
    const before = published(repository);
    await publishFleet(folder, { "WM-Prod": { phases: { workspaces: "a", tooling: "b" } } });
    const after = published(repository);
    const own = (file: string) =>
      /^(stacks|start|deployments)\/WM-Prod[-.](?!jumpbox)/.test(file) || file === "README.md";
    const foreign = (files: Record<string, string>) => Object.entries(files).filter(([file]) => !own(file));
    expect(foreign(after)).toEqual(foreign(before));
    expect(after["README.md"]).toContain("## HL-Prod");
    expect(startedBy(repository)).toContain("WM-Prod-tooling");
  }));

test("what somebody changed by hand is overwritten, named, and started again; what is not ours stays", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "stacks/WM-Prod-platform/cdk.tf.json"), "{}");
      writeFileSync(join(clone, "stacks/WM-Prod-tooling/more.tf"), "");
      writeFileSync(
        join(clone, "README.md"),
        `# Ours\n\n${readFileSync(join(clone, "README.md"), "utf8")}\nAnd this.\n`,
      );
      mkdirSync(join(clone, "docs"));
      writeFileSync(join(clone, "docs/notes.md"), "ours");
    });
    const said = await publishing(folder);
    expect(said).toContain("overwritten: stacks/WM-Prod-platform/cdk.tf.json was changed by hand");
    expect(said).toContain("overwritten: stacks/WM-Prod-tooling/more.tf was changed by hand");
    const files = published(repository);
    expect(files["stacks/WM-Prod-tooling/more.tf"]).toBeUndefined();
    expect(files["docs/notes.md"]).toBe("ours");
    expect(files["README.md"]).toMatch(/^# Ours\n[^]*## WM-Prod[^]*And this\.\n$/);
    expect(startedBy(repository)).toEqual(["WM-Prod-tooling"]);
  }));

test("another ring is published without a run", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases, ring: "canary" } });
    expect(JSON.parse(published(repository)["deployments/WM-Prod.json"] ?? "")).toMatchObject({ ring: "canary" });
    expect(startedBy(repository)).toEqual([]);
  }));

test("--dry-run says what would be published and leaves the repository alone", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    expect(await publishFleet(folder, wm, { dryRun: true })).toContain("would be published\n  WM-Prod");
    expect(git(repository, "branch", "--list")).toBe("");
  }));

test("run mode cli: published as a record where a repository is named, and never started", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases, runMode: "cli" } });
    expect(startedBy(repository)).toEqual([]);
    expect(commits(repository)).toHaveLength(1);
  }));

test("without a key, what is in run mode vcs is published to the repositories of the datasets, all or none", () =>
  inWorkshop(async (folder) => {
    const [one, two] = [bareRepository(folder, "one.git"), bareRepository(folder, "two.git")];
    const fleet = (url: string) => ({
      "WM-Prod": { phases: fourPhases, url: one },
      "HL-Prod": { phases: fourPhases, url },
      "WM-Test": { phases: fourPhases, runMode: "cli" as const },
    });
    const failed = publishFleet(folder, fleet(join(folder, "nothing.git")), { repository: undefined });
    await expect(failed).rejects.toThrow("nothing.git is neither a URL nor a folder");
    expect(git(one, "branch", "--list")).toBe("");
    const said = await publishFleet(folder, fleet(two), { repository: undefined });
    expect(said).toContain("WM-Test: run mode cli, not published");
    expect([one, two].flatMap((repository) => startedBy(repository))).toEqual(["WM-Prod-tooling", "HL-Prod-tooling"]);
  }));

test("a checkout stands for its remote and is not touched, however dirty it is", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const checkout = join(folder, "checkout");
    git(folder, "clone", "--quiet", repository, checkout);
    git(checkout, "config", "user.name", "Local name");
    writeFileSync(join(checkout, "stacks/WM-Prod-platform/cdk.tf.json"), "dirty");
    writeFileSync(join(checkout, "new"), "untracked");
    const before = [git(checkout, "status", "--porcelain"), git(checkout, "rev-parse", "HEAD")];
    await publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, platform: "b" } } }, { repository: checkout });
    expect([git(checkout, "status", "--porcelain"), git(checkout, "rev-parse", "HEAD")]).toEqual(before);
    expect(commits(repository)).toHaveLength(2);
    expect(git(repository, "log", "-1", "--format=%an <%ae>")).toBe("Local name <publisher@example.com>");
  }));

test("files that the workspaces phase left for a start are replaced; nobody changed them by hand", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const checkout = join(folder, "template");
    mkdirSync(join(checkout, "stacks/WM-Prod-tooling"), { recursive: true });
    writeFileSync(join(checkout, "stacks/WM-Prod-tooling/cdk.tf.json"), "{}");
    git(checkout, "init", "--quiet");
    git(checkout, "add", "--all");
    git(checkout, "commit", "--quiet", "--message", "Add stacks/WM-Prod-tooling/cdk.tf.json");
    git(checkout, "push", "--quiet", repository, "HEAD:main");
    const said = await publishFleet(folder, wm);
    expect(said).toContain("tooling         new, at");
    expect(said).not.toContain("overwritten");
  }));

test("a manifest whose names lead elsewhere is not believed", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const outside = join(folder, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "kept"), "");
    const stack = `WM-Prod-/../../../..${outside}`;
    commitByHand(repository, folder, (clone) => {
      const phases = [{ phase: "x", stack, revision: "", files: {} }];
      const manifest = { deployment: "WM-Prod", runMode: "vcs", ring: "all", phases };
      writeFileSync(join(clone, "deployments/WM-Prod.json"), JSON.stringify(manifest));
    });
    expect(await publishing(folder)).toContain("overwritten: deployments/WM-Prod.json was changed by hand");
    expect(existsSync(join(outside, "kept"))).toBe(true);
    expect(startedBy(repository)).toEqual([]);
  }));

test("a manifest that is broken is restored, without a start and without advice; what stands beside it counts", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, wm);
    const breakIt = (clone: string) => {
      writeFileSync(join(clone, "deployments/WM-Prod.json"), "{");
    };
    commitByHand(repository, folder, breakIt);
    const said = await publishing(folder);
    expect(said).toContain("no phase changes\n    overwritten: deployments/WM-Prod.json was changed by hand");
    expect(said).not.toContain("from a terminal");
    expect(startedBy(repository)).toEqual([]);
    commitByHand(repository, folder, breakIt);
    const moved = await publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, platform: "b" } } });
    expect(moved).toMatch(/platform {2}changed, \w{12} -> \w{12}\n/);
    expect(startedBy(repository)).toEqual(["WM-Prod-platform"]);
  }));
