import { gitIn } from "../../repository/git";
import { gitError, kindOf } from "../../repository/git-failure";
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

test.each([
  [
    "fatal: unable to access 'https://x/': SSL certificate problem: self-signed certificate",
    "certificate is not accepted",
  ],
  ["fatal: unable to access 'https://x/': server certificate verification failed. CAfile: none", "is not accepted"],
  ["fatal: unable to access 'https://x/': gnutls_handshake() failed: The TLS connection was lost", "does not answer"],
  ["fatal: write error: No space left on device", "TMPDIR names another folder"],
  ["ENOSPC: no space left on device, write", "TMPDIR names another folder"],
  [
    "remote: fatal: write error: No space left on device\n ! [remote rejected] main -> main (unpacker error)",
    "the server refused",
  ],
  ["remote: error: GH013: Repository rule violations found", "by a hook or rule of its own"],
  ["remote: error: GH006: Protected branch update failed", "let the account that publishes push"],
])("git says: %s", (said, sentence) => {
  expect(gitError("push to x", new Error(said)).message).toContain(sentence);
  expect(kindOf(new Error(said))).not.toBe("diverged");
});
