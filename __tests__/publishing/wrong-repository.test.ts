import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { affectedByPublishing } from "../../publishing/affected";
import { checkPublished } from "../../publishing/check-published";
import { withNotice } from "../../repository/waiting-notice";
import { fourPhases, synthesizeFleet } from "./fleet";
import { patience } from "./patience";
import { publishFleet } from "./publishing";
import { bareRepository, commits, git, inWorkshop } from "./repositories";

jest.setTimeout(patience);

const wm = { "WM-Prod": { phases: fourPhases } };

test.each(["", " "])("an empty name (%p) is none, and does not stand for the folder that one is in", (repository) =>
  inWorkshop(async (folder) => {
    const synthesized = join(folder, "cdktf.out");
    synthesizeFleet(synthesized, wm);
    const message = "The name of the repository is empty";
    await expect(publishFleet(folder, wm, { repository })).rejects.toThrow(message);
    await expect(affectedByPublishing({ synthesized, keys: [], repository })).rejects.toThrow(message);
    await expect(checkPublished({ synthesized, keys: [], repository })).rejects.toThrow(message);
  }),
);

test("the repository of the datasets is no place to publish to, however it is named", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder, "datasets.git");
    const checkout = join(folder, "datasets");
    git(folder, "clone", "--quiet", repository, checkout);
    writeFileSync(join(checkout, "main.ts"), "");
    git(checkout, "add", "--all");
    git(checkout, "commit", "--quiet", "--message", "Datasets");
    git(checkout, "push", "--quiet", "origin", "HEAD:main");
    const place = jest.spyOn(process, "cwd").mockReturnValue(checkout);
    try {
      for (const named of [checkout, repository]) {
        await expect(publishFleet(folder, wm, { repository: named })).rejects.toThrow(
          "is the repository of the folder that you are in, and nothing is published there",
        );
      }
      expect(commits(repository)).toEqual(["Datasets"]);
      // From elsewhere it is a repository like any other.
      place.mockReturnValue(folder);
      expect(await publishFleet(folder, wm, { repository })).toContain("published");
      place.mockReturnValue(checkout);
      expect(await publishFleet(folder, wm, { repository })).toContain("nothing to publish");
    } finally {
      place.mockRestore();
    }
  }));

test.each(["<html></html>", "<html>\n<body>\n</body>\n</html>\n", ""])(
  "a web page (%j) is no empty repository",
  (page) =>
    inWorkshop(async (folder) => {
      const server = createServer((_request, response) => {
        response.writeHead(200, { "content-type": "text/html" }).end(page);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      const repository = `http://127.0.0.1:${port}/fleet.git`;
      await expect(publishFleet(folder, wm, { repository, dryRun: true })).rejects.toThrow(
        `Cannot read ${repository}: what answers there is no git repository`,
      );
      server.close();
    }),
);

test("an empty repository whose default branch is another one: publish says so", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    git(repository, "symbolic-ref", "HEAD", "refs/heads/trunk");
    expect(await publishFleet(folder, wm)).toContain(
      "(main): this is not the repository's default branch, which is not there",
    );
    expect(commits(repository)).toHaveLength(1);
  }));

test("what is waited for is said once it takes long, and not otherwise", async () => {
  const said: string[] = [];
  let arrive: () => void = () => undefined;
  const answer = new Promise<void>((resolve) => (arrive = resolve));
  const say = (line: string) => {
    said.push(line);
    arrive();
  };
  await withNotice("https://example.com/fleet.git", () => answer, { say, after: 1 });
  expect(said).toEqual(["waiting for https://example.com/fleet.git …"]);
  expect(await withNotice("x", () => Promise.resolve(1), { say })).toBe(1);
  expect(said).toHaveLength(1);
});
