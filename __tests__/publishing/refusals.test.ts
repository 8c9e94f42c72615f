import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import { join } from "node:path";
import type { PublishOptions } from "../../publishing/publish";
import { fourPhases, synthesizeFleet } from "./fleet";
import type { FleetDeployment } from "./fleet";
import { patience } from "./patience";
import { publishing } from "./publishing";
import { bareRepository, commitByHand, git, inWorkshop, ownGitSettings } from "./repositories";

jest.setTimeout(patience);

const wm = { "WM-Prod": { phases: fourPhases } };

/** What a person reads when the publication is refused. */
async function refusal(
  folder: string,
  options: Partial<PublishOptions> = {},
  fleet: Readonly<Record<string, FleetDeployment>> = wm,
): Promise<string> {
  synthesizeFleet(join(folder, "cdktf.out"), fleet);
  return publishing(folder, options).then(
    (said) => `not refused: ${said}`,
    (error: unknown) => String(error),
  );
}

function hook(folder: string, name: string, script: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

describe("a repository that cannot be published to", () => {
  test("neither a URL nor a folder", () =>
    inWorkshop(async (folder) => {
      expect(await refusal(folder, { repository: join(folder, "nothing") })).toContain("is neither a URL nor a folder");
    }));

  test("a plain folder, also inside a checkout of something else", () =>
    inWorkshop(async (folder) => {
      const plain = join(folder, "checkout", "plain");
      mkdirSync(plain, { recursive: true });
      expect(await refusal(folder, { repository: plain })).toContain("plain is not a git repository");
      git(join(folder, "checkout"), "init", "--quiet");
      expect(await refusal(folder, { repository: plain })).toContain("plain is not a git repository");
    }));

  test("a checkout without a remote, or with several", () =>
    inWorkshop(async (folder) => {
      const checkout = join(folder, "checkout");
      git(folder, "init", "--quiet", checkout);
      expect(await refusal(folder, { repository: checkout })).toContain("has no remote to publish to");
      for (const name of ["one", "two"]) git(checkout, "remote", "add", name, "https://example.com/x.git");
      expect(await refusal(folder, { repository: checkout })).toContain(
        "has the remotes one, two, none of them origin",
      );
    }));

  test("another branch than the one that is there", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      synthesizeFleet(join(folder, "cdktf.out"), wm);
      await publishing(folder);
      expect(await refusal(folder, { branch: "mian" })).toContain("has no branch mian; did you mean main?");
      expect(git(repository, "branch", "--list")).toBe("* main");
    }));

  test("a server that does not answer", () =>
    inWorkshop(async (folder) => {
      const said = await refusal(folder, { repository: "http://127.0.0.1:9/fleet.git" });
      expect(said).toContain("Cannot read http://127.0.0.1:9/fleet.git: the server does not answer");
    }));

  test.each([
    [401, "git has no permission there"],
    [403, "git has no permission there"],
    [404, "there is no repository at this address"],
    [502, "the server does not answer"],
  ])("a server that says %i, without a login in what is printed", (status, sentence) =>
    inWorkshop(async (folder) => {
      const server = createServer((_request, response) => {
        response.writeHead(status, status === 401 ? { "www-authenticate": "Basic" } : {}).end();
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const checkout = join(folder, "checkout");
      git(folder, "init", "--quiet", checkout);
      git(checkout, "remote", "add", "origin", `http://robot:s3cret@127.0.0.1:${port}/fleet.git`);
      const said = await refusal(folder, { repository: checkout });
      server.close();
      expect(said).toContain(`Cannot read http://127.0.0.1:${port}/fleet.git: ${sentence}`);
      expect(said).not.toContain("s3cret");
    }),
  );

  test.each([
    ["ssh: connect to host example.com port 22: Connection refused", "the server does not answer"],
    ["git@example.com: Permission denied (publickey).", "git has no permission there"],
    ["ERROR: Repository not found.", "there is no repository at this address"],
  ])("ssh says: %s", (said, sentence) =>
    inWorkshop(async (folder) => {
      hook(folder, "ssh", `echo '${said}' >&2; exit 255`);
      process.env["GIT_SSH_COMMAND"] = join(folder, "ssh");
      const repository = "git@example.com:customers/tls-fleet.git";
      expect(await refusal(folder, { repository })).toContain(`Cannot read ${repository}: ${sentence}`);
    }),
  );

  test("a URL that holds a password", () =>
    inWorkshop(async (folder) => {
      const said = await refusal(folder, { repository: "https://robot:s3cret@example.com/fleet.git" });
      expect(said).toContain("https://example.com/fleet.git: the URL holds a password");
      expect(said).not.toContain("s3cret");
    }));

  test("a protected branch", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      hook(
        join(repository, "hooks"),
        "pre-receive",
        "echo 'GitLab: You are not allowed to push code to protected branches' >&2; exit 1",
      );
      const said = await refusal(folder);
      expect(said).toContain("the server refused the push");
      expect(said).toContain("git: remote: GitLab: You are not allowed to push code to protected branches");
      expect(git(repository, "branch", "--list")).toBe("");
    }));

  test.each(["stacks", "stacks/WM-Prod-platform", "deployments"])("a file where the folder %s should be", (place) =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      synthesizeFleet(join(folder, "cdktf.out"), wm);
      await publishing(folder);
      commitByHand(repository, folder, (clone) => {
        rmSync(join(clone, place), { recursive: true });
        writeFileSync(join(clone, place), "");
      });
      expect(await refusal(folder)).toContain(`${place} is a file in the published repository (expected a folder)`);
    }),
  );
});

describe("git settings of the person", () => {
  test("nobody who commits", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      ownGitSettings(folder, "");
      expect(await refusal(folder)).toContain("git does not know who commits: git config --global user.name");
      expect(git(repository, "branch", "--list")).toBe("");
    }));

  test("a hook that refuses, even without a word", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      hook(join(folder, "hooks"), "pre-commit", "exit 1");
      ownGitSettings(
        folder,
        `[user]\n\tname = P\n\temail = p@example.com\n[core]\n\thooksPath = ${join(folder, "hooks")}\n`,
      );
      expect(await refusal(folder)).toContain("Cannot commit: ");
    }));

  test("what a hook says is not taken for what the server says", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      const hooks = join(folder, "hooks");
      ownGitSettings(folder, `[user]\n\tname = P\n\temail = p@example.com\n[core]\n\thooksPath = ${hooks}\n`);
      hook(hooks, "pre-commit", "echo 'scanner: command not found' >&2; exit 1");
      const commit = await refusal(folder);
      expect(commit).toContain("Cannot commit: git refused, or a hook of yours did");
      expect(commit).toContain("git: scanner: command not found");
      rmSync(join(hooks, "pre-commit"));
      hook(hooks, "pre-push", "echo 'Permission denied by the scanner' >&2; exit 1");
      expect(await refusal(folder)).toContain("a pre-push hook of yours does that");
      rmSync(join(hooks, "pre-push"));
      ownGitSettings(folder);
      hook(join(repository, "hooks"), "pre-receive", "echo 'a ticket number is missing' >&2; exit 1");
      const push = await refusal(folder);
      expect(push).toContain("the server refused the push by a hook or rule of its own");
      expect(push).toContain("git: remote: a ticket number is missing");
      expect(push).not.toMatch(/let the account|permission/);
    }));

  test("no folder for temporary files", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      const place = jest.spyOn(os, "tmpdir").mockReturnValue(join(folder, "nowhere"));
      expect(await refusal(folder)).toContain("TMPDIR names the folder for temporary files");
      place.mockRestore();
    }));

  test("signing that does not work", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      ownGitSettings(
        folder,
        "[user]\n\tname = P\n\temail = p@example.com\n[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = false\n",
      );
      expect(await refusal(folder)).toContain("your git settings ask for signed commits, and signing failed");
    }));

  test("files ignored everywhere, other line ends and links are no obstacle", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      writeFileSync(join(folder, "ignored"), "*.json\nstart\n");
      ownGitSettings(
        folder,
        `[user]\n\tname = P\n\temail = p@example.com\n[core]\n\tautocrlf = true\n\texcludesFile = ${join(folder, "ignored")}\n`,
      );
      expect(await refusal(folder)).toContain("not refused");
      expect(git(repository, "ls-tree", "-r", "--name-only", "main").split("\n")).toHaveLength(7);
      expect(git(repository, "cat-file", "blob", "main:README.md")).not.toContain("\r");
    }));

  test("what the environment says: another repository is no matter, logins and other settings hold", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      Object.assign(process.env, {
        GIT_DIR: join(folder, "nothing"),
        GIT_INDEX_FILE: join(folder, "nothing"),
        GIT_TOKEN: "s3cret",
        GIT_EDITOR: "false",
        GIT_SSH_COMMAND: "false",
        GIT_CONFIG_COUNT: "2",
        GIT_CONFIG_KEY_0: "credential.helper",
        GIT_CONFIG_VALUE_0: '!f() { echo "password=$GIT_TOKEN"; }; f',
        GIT_CONFIG_KEY_1: "user.name",
        GIT_CONFIG_VALUE_1: "From the environment",
      });
      expect(await refusal(folder)).toContain("not refused");
      for (const name of ["GIT_DIR", "GIT_INDEX_FILE"]) Reflect.deleteProperty(process.env, name);
      expect(git(repository, "log", "--format=%an", "main")).toBe("From the environment");
    }));

  test("no git program", () =>
    inWorkshop(async (folder) => {
      process.env["PATH"] = folder;
      expect(await refusal(folder, { repository: "https://example.com/fleet.git" })).toContain(
        "the program git was not found",
      );
    }));
});

describe("what a person asks for", () => {
  test("a key that is not synthesized", () =>
    inWorkshop(async (folder) => {
      expect(await refusal(folder, { keys: ["WM-Pord"] })).toContain("did you mean WM-Prod?");
    }));

  test("a phase that is none, or that no push starts", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      expect(await refusal(folder, { from: "platfrom" })).toContain(
        "WM-Prod has no phase platfrom; did you mean platform?",
      );
      expect(await refusal(folder, { from: "workspaces" })).toContain(
        "applied from a terminal: npx cdktf deploy WM-Prod-workspaces",
      );
    }));

  test("--from beside --start, and a subject that is too long", () =>
    inWorkshop(async (folder) => {
      expect(await refusal(folder, { from: "platform", start: "every" })).toContain("contradict each other");
      expect(await refusal(folder, { message: "x".repeat(73) })).toContain("one line of at most 72 characters");
    }));

  test("nothing synthesized, or a stack whose file is gone", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      await expect(publishing(folder)).rejects.toThrow("There is nothing synthesized");
      synthesizeFleet(join(folder, "cdktf.out"), wm);
      rmSync(join(folder, "cdktf.out/stacks/WM-Prod-platform/cdk.tf.json"));
      await expect(publishing(folder)).rejects.toThrow(/WM-Prod-platform: cannot read .* Synthesize again/);
    }));

  test("run mode cli without a repository", () =>
    inWorkshop(async (folder) => {
      const fleet = { "WM-Prod": { phases: fourPhases, runMode: "cli" } } as const;
      expect(await refusal(folder, { repository: undefined }, fleet)).toContain(
        "No synthesized deployment is in run mode vcs",
      );
      expect(await refusal(folder, { repository: undefined, keys: ["WM-Prod"] }, fleet)).toContain(
        "WM-Prod is in run mode cli",
      );
      expect(await refusal(folder, { from: "platform" }, fleet)).toContain("in run mode cli no push starts a run");
    }));
});
