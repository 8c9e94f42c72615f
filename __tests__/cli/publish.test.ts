import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { addAffected } from "../../cli/affected";
import { addCheckPublished } from "../../cli/check-published";
import { addPublish } from "../../cli/publish";
import { fourPhases, synthesizeFleet } from "../publishing/fleet";
import { patience } from "../publishing/patience";
import { bareRepository, commits, git, inWorkshop } from "../publishing/repositories";
import { keyphase } from "./keyphase";

jest.setTimeout(patience);

test("publish, check-published and affected read the repository that the dataset names", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const synthesized = join(folder, "cdktf.out");
    // Somebody who has logged in to Terraform Cloud elsewhere only.
    process.env["HOME"] = folder;
    for (const name of ["TFE_TOKEN", "TF_TOKEN_app_terraform_io"]) Reflect.deleteProperty(process.env, name);
    const fleet = (platform: string) => {
      synthesizeFleet(synthesized, { "WM-Prod": { phases: { ...fourPhases, platform }, url: repository } });
    };
    fleet("a");
    const options = ["--synthesized", synthesized];
    const first = await keyphase(addPublish, "publish", "WM-Prod", "--lock", "keep", "--message", "First", ...options);
    expect(first).toMatchObject({ code: 0, errors: "" });
    expect(first.printed).toContain("starts at tooling");
    expect(commits(repository)).toEqual(["First"]);
    const equal = await keyphase(addCheckPublished, "check-published", ...options);
    expect(equal).toEqual({ code: 0, errors: "", printed: "WM-Prod: published as synthesized\n" });
    fleet("b");
    const other = await keyphase(addCheckPublished, "check-published", ...options);
    expect(other.code).toBe(1);
    expect(other.printed).toMatch(
      /^WM-Prod-platform: content: .* differs: \w{12} is published, \w{12} is synthesized\n$/,
    );
    const touched = await keyphase(addAffected, "affected", "--json", ...options);
    expect(JSON.parse(touched.printed)).toMatchObject({
      deployments: [
        { deployment: "WM-Prod", ring: "all", runMode: "vcs", phases: [{ phase: "platform", change: "changed" }] },
      ],
      waves: [[{ deployment: "WM-Prod", phase: "platform", stack: "WM-Prod-platform", startedBy: "push" }]],
    });
  }));

test("mistakes are told in a sentence, with exit code 1", () =>
  inWorkshop(async (folder) => {
    const outcomes = [
      await keyphase(addPublish, "publish", "--synthesized", folder),
      await keyphase(addPublish, "publish", "--lock", join(folder, "nothing")),
      await keyphase(
        addCheckPublished,
        "check-published",
        "--checkout",
        join(folder, "nothing"),
        "--synthesized",
        folder,
      ),
      await keyphase(addAffected, "affected", "--until", "main"),
      await keyphase(addAffected, "affected", "--since", "main", "--branch", "main"),
    ];
    expect(outcomes.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
    expect(outcomes.map(({ errors }) => errors.split("\n").length)).toEqual([2, 2, 2, 2, 2]);
    writeFileSync(join(folder, "manifest.json"), "{");
    expect((await keyphase(addPublish, "publish", "--synthesized", folder)).errors).toContain(
      "manifest.json is broken",
    );
  }));

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("told to end by %s while a server keeps it waiting: a sentence says what stands", (signal, code) =>
  inWorkshop(async (folder) => {
    synthesizeFleet(join(folder, "cdktf.out"), { "WM-Prod": { phases: fourPhases } });
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/fleet.git`;
    const program = join(__dirname, "..", "..", "bin", "keyphase.cjs");
    const command = ["publish", "--synthesized", join(folder, "cdktf.out"), "--lock", "keep", "--repository", url];
    const child = spawn(process.execPath, [program, ...command], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (text: Buffer) => (said += text.toString()));
    server.once("request", () => child.kill(signal));
    await once(child, "close");
    server.closeAllConnections();
    server.close();
    expect(said).toBe(
      "Stopped. The repository holds all of the publication or nothing of it; publishing again completes it.\n",
    );
    expect(child.exitCode).toBe(code);
  }),
);

test("one address for the API of two hosts is refused before anything is published", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    const synthesized = join(folder, "cdktf.out");
    synthesizeFleet(synthesized, { "HL-Prod": { phases: fourPhases }, "WM-Prod": { phases: fourPhases } });
    for (const stack of readdirSync(join(synthesized, "stacks")).filter((name) => name.startsWith("HL-Prod"))) {
      const file = join(synthesized, "stacks", stack, "cdk.tf.json");
      writeFileSync(file, readFileSync(file, "utf8").replace("app.terraform.io", "tfe.example.com"));
    }
    process.env["HOME"] = folder;
    process.env["TFE_ADDRESS"] = "https://proxy.example.com";
    const options = ["--synthesized", synthesized, "--lock", "keep", "--repository", repository];
    const { code, errors } = await keyphase(addPublish, "publish", ...options);
    expect(code).toBe(1);
    expect(errors).toContain("TFE_ADDRESS names one address, and these deployments are of 2 hosts");
    expect(git(repository, "branch", "--list")).toBe("");
  }));
