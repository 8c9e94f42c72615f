import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../../../repository/git";
import { GitRepository } from "../../../rehearsal/pushes/git-repository";
import { inFolder } from "../synthesized-folder";
import { patience } from "../with-terraform";

jest.setTimeout(patience);

test("a push is told of with the files that differ, however many commits it has; other refs are not", () =>
  inFolder(async (folder) => {
    const files = new Map([["stacks/one/cdk.tf.json", "{}"]]);
    const repository = await GitRepository.make(folder, { identifier: "group/project", branch: "live", files });
    const git = gitIn(repository.checkout);
    expect(await repository.takePushes()).toEqual([]);
    for (const name of ["first file", "ümlaut"]) {
      writeFileSync(join(repository.checkout, name), name);
      await git.raw(["add", "."]);
      await git.raw(["commit", "--quiet", "--message", `Add ${name}`]);
    }
    await git.raw(["tag", "v1"]);
    await git.raw(["push", "--quiet", "origin", "live", "v1", "live:other"]);
    const { sha } = await repository.head("live");
    expect(await repository.takePushes()).toEqual(
      expect.arrayContaining([
        { branch: "live", sha, message: "Add ümlaut", files: ["first file", "ümlaut"] },
        expect.objectContaining({ branch: "other" }),
      ]),
    );
    expect(await repository.takePushes()).toEqual([]);
  }));

test("the files of any commit can be had again", () =>
  inFolder(async (folder) => {
    const files = new Map([["deep/one", "1"]]);
    const repository = await GitRepository.make(join(folder, "git"), { identifier: "a/b", branch: "main", files });
    const { sha } = await repository.head("main");
    expect(await repository.read(sha, "deep/one")).toBe("1");
    expect(await repository.read(sha, "deep/two")).toBeUndefined();
    const target = join(folder, "out");
    mkdirSync(target);
    await repository.checkOut(sha, target);
    expect(readFileSync(join(target, "deep", "one"), "utf8")).toBe("1");
  }));
