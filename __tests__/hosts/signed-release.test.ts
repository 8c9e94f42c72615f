import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchRelease, releaseArchive } from "../../constructs/hosts/signed-release";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

const release = { program: "consul", version: "1.22.0", architecture: "x86_64" } as const;
const script = fetchRelease(release);

test("the release is the one for the host, over HTTPS, with its sums and their signature", () => {
  const folder = "https://releases.hashicorp.com/consul/1.22.0/consul_1.22.0";
  for (const file of ["linux_amd64.zip", "SHA256SUMS", "SHA256SUMS.sig"]) expect(script).toContain(`${folder}_${file}`);
  expect(releaseArchive({ ...release, architecture: "arm64" })).toBe("consul_1.22.0_linux_arm64.zip");
});

test("a mirror has the releases in the same folders, and the key beside them", () => {
  const mirrored = fetchRelease(release, "https://mirror.example.com/hashicorp");
  expect(
    [...mirrored.matchAll(/https:\S+[^;\s]/g)].map(([url]) => url.replace("https://mirror.example.com/hashicorp/", "")),
  ).toEqual([
    "pgp-key.txt",
    "consul/1.22.0/consul_1.22.0_linux_amd64.zip",
    "consul/1.22.0/consul_1.22.0_SHA256SUMS",
    "consul/1.22.0/consul_1.22.0_SHA256SUMS.sig",
  ]);
});

withPrograms("gpg")("a mirror that signs releases itself is not believed", () => {
  inTemporaryFolder((folder) => {
    const { status, output } = runSignedByAnother(folder, fetchRelease(release, "https://mirror.example.com"));
    expect(output).toContain("Good signature");
    expect(status).not.toBe(0);
  });
});

/** Runs the script against files in a folder instead of the internet: signed, but by somebody else's key. */
function runSignedByAnother(folder: string, lines = script): { status: number | null; output: string } {
  const archive = releaseArchive(release);
  const served = join(folder, "served");
  for (const name of ["served", "keys", "bin"]) mkdirSync(join(folder, name), { mode: 0o700 });
  writeFileSync(join(served, archive), "archive");
  const sum = createHash("sha256").update("archive").digest("hex");
  writeFileSync(join(served, "consul_1.22.0_SHA256SUMS"), `${sum}  ${archive}\n`);
  const gpg = (...args: string[]) =>
    spawnSync("gpg", ["--batch", "--homedir", join(folder, "keys"), "--passphrase", "", ...args], { encoding: "utf8" });
  gpg("--quick-generate-key", "somebody", "ed25519", "sign", "never");
  gpg(
    "--output",
    join(served, "consul_1.22.0_SHA256SUMS.sig"),
    "--detach-sign",
    join(served, "consul_1.22.0_SHA256SUMS"),
  );
  gpg("--armor", "--output", join(served, "pgp-key.txt"), "--export");
  spawnSync("gpgconf", ["--homedir", join(folder, "keys"), "--kill", "all"]);
  const curl = `#!/bin/bash\ncp "${served}/$(basename "$(printf '%s\\n' "$@" | tail -n 1)")" .\n`;
  writeFileSync(join(folder, "bin/curl"), curl, { mode: 0o755 });
  const run = spawnSync("bash", ["-c", `set -euo pipefail\numask 077\n${lines}`], {
    encoding: "utf8",
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, TMPDIR: folder },
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

withPrograms("gpg")("a release that somebody else signed is not installed", () => {
  inTemporaryFolder((folder) => {
    const { status, output } = runSignedByAnother(folder);
    expect(output).toContain("Good signature");
    expect(status).not.toBe(0);
    expect(output).not.toContain("OK");
  });
});

withPrograms("gpg")("it is the signer that decides: with that key expected, the release is taken", () => {
  inTemporaryFolder((folder) => {
    const anybody = script.replace(/VALIDSIG \.\*[0-9A-F]{40}\$/, "VALIDSIG ");
    const { status, output } = runSignedByAnother(folder, anybody);
    expect(output).toContain(`${releaseArchive(release)}: OK`);
    expect(status).toBe(0);
  });
});
