import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PublishedCommits } from "../../../rollout/runs/published-commits";
import { synthesizedDeployments } from "../../../synthesized/synthesized-deployments";
import { inFolder } from "../../rehearsal/synthesized-folder";
import { writeFleet } from "../fleet";
import { PublishedRepository } from "../published-repository";

function folders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith("keyphase-published-"));
}

test("a login in the address of a checkout's remote stands in no command", () =>
  inFolder(async (folder) => {
    const log = join(folder, "log");
    const real = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "git"), `#!/bin/sh\necho "$@" >> ${log}\nexec ${real} "$@"\n`);
    chmodSync(join(folder, "bin", "git"), 0o755);
    const checkout = join(folder, "checkout");
    execFileSync("git", ["init", "--quiet", checkout]);
    const remote = "http://ci:a-login@127.0.0.1:9/x.git";
    execFileSync("git", ["-C", checkout, "remote", "add", "origin", remote]);
    const before = process.env["PATH"] ?? "";
    process.env["PATH"] = `${join(folder, "bin")}:${before}`;
    const commits = await PublishedCommits.open({ url: checkout, branch: "main" });
    try {
      await expect(commits.head()).rejects.not.toThrow("a-login");
    } finally {
      commits.close();
      process.env["PATH"] = before;
    }
    expect(readFileSync(log, "utf8")).toContain("ls-remote");
    expect(readFileSync(log, "utf8")).not.toContain("a-login");
  }));

test("a commit that is nowhere any more holds nothing, and nothing is left of the look", () =>
  inFolder(async (folder) => {
    const synthesized = join(folder, "cdktf.out");
    mkdirSync(synthesized);
    writeFleet(synthesized, { One: {} });
    const repository = new PublishedRepository(folder);
    const commit = repository.publish(synthesized);
    const [stack] = synthesizedDeployments(synthesized, [])[0]?.stacks ?? [];
    if (!stack) throw new Error("there is a stack");
    const before = folders();
    const commits = await PublishedCommits.open({ url: repository.bare, branch: "main" });
    expect(await commits.holds("0123456789012345678901234567890123456789", stack)).toBe(false);
    expect(await commits.holds(commit, stack)).toBe(true);
    commits.close();
    expect(folders()).toEqual(before);
  }));

test("a fetch that fails is tried again by who asks next", () =>
  inFolder(async (folder) => {
    const synthesized = join(folder, "cdktf.out");
    mkdirSync(synthesized);
    writeFleet(synthesized, { One: {} });
    const repository = new PublishedRepository(folder);
    const commit = repository.publish(synthesized);
    const [stack] = synthesizedDeployments(synthesized, [])[0]?.stacks ?? [];
    if (!stack) throw new Error("there is a stack");
    const commits = await PublishedCommits.open({ url: repository.bare, branch: "main" });
    const away = `${repository.bare}.away`;
    execFileSync("mv", [repository.bare, away]);
    await expect(commits.holds(commit, stack)).rejects.toThrow("published.git");
    execFileSync("mv", [away, repository.bare]);
    expect(await commits.holds(commit, stack)).toBe(true);
    commits.close();
  }));
