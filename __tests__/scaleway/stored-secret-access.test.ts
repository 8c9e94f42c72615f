import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addStoredSecretVersion, readStoredSecret } from "../../constructs/scaleway/stored-secret-access";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

const id = "fr-par/11111111-2222-3333-4444-555555555555";

/** Answers as Scaleway would, and writes down what it was asked, with the headers and data that came through pipes. */
const fakeCurl = `#!/bin/bash
printf '%s\\n' "$*" >> "$ASKED.arguments"
for argument in "$@"; do
  case $argument in
    @/dev/fd/*) cat "\${argument#@}" >> "$ASKED.headers" ;;
    @-) cat >> "$ASKED.data" ;;
    http://*/user_data/*) printf '%s' "$KEY" ;;
    https://*/access) printf '{"data": "%s"}' "$(printf '%s' "$VALUE" | base64)" ;;
  esac
done
`;

interface Asked {
  readonly stdout: string;
  readonly status: number | null;
  readonly of: (part: string) => string;
}

function run<Result>(
  lines: string,
  environment: Record<string, string>,
  use: (asked: Asked) => Result,
  input = "",
): Result {
  return inTemporaryFolder((folder) => {
    const curl = join(folder, "curl");
    writeFileSync(curl, fakeCurl);
    chmodSync(curl, 0o755);
    // In a condition, `set -e` holds nowhere.
    const script = `set -euo pipefail\nsecret() {\n${lines}}\nif ! secret "$1"; then exit 1; fi\n`;
    const { stdout, status } = spawnSync("bash", ["-c", script, "bash", id], {
      encoding: "utf8",
      input,
      env: {
        ...process.env,
        PATH: `${folder}:${process.env["PATH"] ?? ""}`,
        ASKED: join(folder, "asked"),
        ...environment,
      },
    });
    return use({ stdout, status, of: (part) => readFileSync(join(folder, `asked.${part}`), "utf8") });
  });
}

const withJq = withPrograms("jq", "bash");

withJq("a host reads a secret with its key, which is in no argument", () => {
  run(readStoredSecret, { KEY: "the-key", VALUE: "a value\nof two lines" }, ({ stdout, status, of }) => {
    expect({ stdout, status }).toEqual({ stdout: "a value\nof two lines", status: 0 });
    expect(of("headers")).toBe("X-Auth-Token: the-key\n");
    expect(of("arguments")).not.toContain("the-key");
    expect(of("arguments")).toContain(
      "https://api.scaleway.com/secret-manager/v1beta1/regions/fr-par/secrets/11111111-2222-3333-4444-555555555555/versions/latest_enabled/access",
    );
  });
});

withJq("without a key, nothing is asked for", () => {
  run(readStoredSecret, { KEY: "", VALUE: "x" }, ({ stdout, status, of }) => {
    expect({ stdout, status: status === 0 }).toEqual({ stdout: "", status: false });
    expect(of("arguments")).not.toContain("api.scaleway.com");
  });
});

withJq("a host adds a version with what it is given, which is in no argument", () => {
  const check = ({ status, of }: Asked) => {
    expect(status).toBe(0);
    const { data } = JSON.parse(of("data")) as { data: string };
    expect(Buffer.from(data, "base64").toString()).toBe("recovery keys");
    expect(of("arguments")).not.toContain("recovery keys");
    expect(of("arguments")).toMatch(/secrets\/11111111-2222-3333-4444-555555555555\/versions$/m);
  };
  run(addStoredSecretVersion, { KEY: "the-key", VALUE: "" }, check, "recovery keys");
});
