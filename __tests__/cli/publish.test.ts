import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { addAffected } from "../../cli/affected";
import { addCheckPublished } from "../../cli/check-published";
import { addPublish } from "../../cli/publish";
import { fourPhases, synthesizeFleet } from "../publishing/fleet";
import { patience } from "../publishing/patience";
import { bareRepository, commits, inWorkshop } from "../publishing/repositories";
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
