import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fourPhases } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, commitByHand, inWorkshop, published } from "./repositories";

jest.setTimeout(patience);

const begin = "<!-- keyphase: written by `keyphase publish`; what stands outside these two lines is yours -->";
const end = "<!-- /keyphase -->";

test.each([
  ["the closing line is missing", `Ours\n${begin}\nold part\nOurs below\n`],
  ["the opening line is missing", `Ours\nold part\n${end}\nOurs below\n`],
  ["the opening line is doubled", `${begin}\nOurs\n${begin}\nold\n${end}\nOurs below\n`],
  ["the lines are in the wrong order", `Ours\n${end}\n${begin}\nOurs below\n`],
])("a README where %s: nobody's text is lost, also later, and it is said", (_case, text) =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, { "WM-Prod": { phases: fourPhases } });
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, "README.md"), text);
    });
    const said = await publishFleet(folder, { "WM-Prod": { phases: { ...fourPhases, platform: "b" } } });
    expect(said).toContain("README.md: a line that marks the written part was missing or doubled");
    const { platform, ...phases } = fourPhases;
    expect(platform).toBe("a");
    await publishFleet(folder, { "WM-Prod": { phases } });
    const readme = published(repository)["README.md"] ?? "";
    expect(readme).toMatch(/Ours\n[^]*Ours below\n/);
    expect([begin, end].map((mark) => readme.split(mark).length)).toEqual([2, 2]);
    expect(readme).toContain("| 3 | infrastructure |");
    expect(readme).not.toContain("platform |");
  }),
);

test("the README says what starts each phase, and a change of it is said", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    expect(await publishFleet(folder, { "WM-Prod": { phases: fourPhases } })).toMatch(/\n {2}README\.md$/);
    const rows = (published(repository)["README.md"] ?? "").split("\n").filter((line) => /^\| \d/.test(line));
    expect(rows.map((row) => row.split(" | ").at(-1))).toEqual([
      "a terminal: `npx cdktf deploy WM-Prod-workspaces` |",
      "a push that changes `start/WM-Prod-tooling` |",
      "the apply of tooling, or a push that changes `start/WM-Prod-infrastructure` |",
      "the apply of infrastructure, or a push that changes `start/WM-Prod-platform` |",
    ]);
    commitByHand(repository, folder, (clone) => {
      rmSync(join(clone, "README.md"));
    });
    expect(await publishFleet(folder, { "WM-Prod": { phases: fourPhases } })).toMatch(/published\n {2}README\.md$/);
  }));
