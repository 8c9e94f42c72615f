import { gitIn } from "../../repository/git";
import { gitError } from "../../repository/git-failure";
import { repositoryAddress } from "../../repository/repository-address";
import { RemoteClone } from "../../publishing/remote-clone";
import { patience } from "../publishing/patience";
import { bareRepository, inWorkshop } from "../publishing/repositories";

jest.setTimeout(patience);

const missing = /: the program git was not found \(expected git 2\.20 or newer on the PATH\)\.$/;

test.each(["", "/nowhere"])(
  "where there is no git on the PATH (%s), a sentence says so, and nothing else",
  (programs) =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      process.env["PATH"] = programs;
      const attempts = [
        () => repositoryAddress(repository),
        () =>
          RemoteClone.use({ url: repository, shown: repository, identity: {} }, "main", () =>
            Promise.resolve(undefined),
          ),
        () =>
          gitIn(folder)
            .raw(["status"])
            .catch((error: unknown) => {
              throw gitError("look around", error);
            }),
      ];
      for (const attempt of attempts) {
        const lines: string[] = await attempt().then(
          () => ["nothing was refused"],
          (error: unknown) => String(error instanceof Error ? error.message : error).split("\n"),
        );
        expect(lines).toEqual([expect.stringMatching(missing)]);
      }
    }),
);
