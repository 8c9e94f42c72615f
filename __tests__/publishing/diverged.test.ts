import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fourPhases, synthesizeFleet } from "./fleet";
import { patience } from "./patience";
import { publishFleet, publishing } from "./publishing";
import { bareRepository, commitByHand, commits, git, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(patience);

/** Runs a script of the bare repository's own when a push arrives: before it is taken, or after. */
function onPush(repository: string, script: string, when = "pre-receive"): void {
  const hook = join(repository, "hooks", when);
  writeFileSync(hook, `#!/bin/sh\n${script}\n`);
  chmodSync(hook, 0o755);
}

test("somebody pushes in between: the publication is made anew on top of it", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "notes.md"), "theirs");
    });
    const theirs = git(repository, "rev-parse", "main");
    git(repository, "update-ref", "refs/heads/main", "main~1");
    const marker = join(folder, "pushed-once");
    // The branch moves while the first push is on its way: git refuses that push.
    onPush(
      repository,
      `test -e ${marker} && exit 0; touch ${marker}; unset GIT_QUARANTINE_PATH; git update-ref refs/heads/main ${theirs}`,
    );
    await publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, platform: "b" } } });
    expect(existsSync(marker)).toBe(true);
    expect(commits(repository)).toEqual([
      "Publish WM-Prod: platform",
      "By hand",
      expect.stringContaining("Publish WM-Prod"),
    ]);
    expect(published(repository)["notes.md"]).toBe("theirs");
    expect(published(repository)["start/WM-Prod-platform"]).toContain("start 1\n");
  }));

test("the branch cannot be moved, however often it is tried: a clear error, and nothing published", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    writeFileSync(join(repository, "refs/heads/main.lock"), "");
    const given = publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, platform: "b" } } });
    await expect(given).rejects.toThrow(
      /somebody else pushes at the same time, or holds the branch; nothing is published/,
    );
    expect(commits(repository)).toHaveLength(1);
  }));

test("publishers of one repository at once: all succeed, each phase is started once", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "AA-Prod": { phases: fourPhases } });
    const keys = ["WM-Prod", "HL-Prod", "WM-Test"];
    await Promise.all(
      keys.map((key) => {
        const synthesized = join(folder, key);
        synthesizeFleet(synthesized, { [key]: { phases: fourPhases } });
        return publishing(folder, { synthesized });
      }),
    );
    const files = published(repository);
    for (const key of keys) {
      expect(files[`start/${key}-tooling`]).toContain("start 1\n");
      expect(files["README.md"]).toContain(`## ${key}`);
    }
    expect(commits(repository)).toHaveLength(4);
    expect([0, 1, 2].flatMap((back) => startedBy(repository, `main~${back}`)).sort()).toEqual(
      keys.map((key) => `${key}-tooling`).sort(),
    );
  }));

test("the connection is lost after the server took the commit: published, and not twice", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    onPush(repository, "kill -9 $PPID", "post-receive");
    expect(await publishFleet(folder, { "WM-Prod": { phases: fourPhases } })).toContain("(main): published");
    expect(await publishing(folder)).toContain("nothing to publish");
    expect(commits(repository)).toHaveLength(1);
  }));

test("the connection is lost before that: a clear error, and the next publication completes", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    onPush(repository, "kill -9 $PPID");
    await expect(publishFleet(folder, { "WM-Prod": { phases: fourPhases } })).rejects.toThrow(
      "the server does not answer",
    );
    expect(git(repository, "branch", "--list")).toBe("");
    onPush(repository, "exit 0");
    expect(await publishing(folder)).toContain("(main): published");
  }));
