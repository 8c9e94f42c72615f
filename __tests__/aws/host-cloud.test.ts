import { spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { awsHostCloud } from "../../constructs/aws/host-cloud";
import { fileIn } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";
import { makeAccount, region, startMoto, withMoto } from "./moto-account";
import type { MotoAccount } from "./moto-account";

const bucket = "wm-prod-snapshots-1";
const cloud = awsHostCloud({ region, dnsSuffix: "amazonaws.com", bucket });
const program = fileIn((cloud.parts ?? []).map(({ text }) => text).join(""), /call-aws$/);
const lines = {
  read: cloud.readSecret,
  store: cloud.storeSecret,
  storeSnapshot: cloud.storeSnapshot,
  fetchSnapshot: cloud.fetchSnapshot,
} as const;
const secret = "wm-prod/vault/root-token";
const { test: onMoto, moto } = withMoto();

/** A script as hosts have them: the lines are the body of a function. */
function script(name: keyof typeof lines): string {
  return `#!/bin/bash\nset -euo pipefail\nrun() {\n${lines[name]}\n}\nrun "$@"\n`;
}

test("names and time come from inside the network", () => {
  expect(cloud.nameServers).toEqual(["169.254.169.253"]);
  expect(cloud.time).toEqual({ servers: ["169.254.169.123"] });
});

test("no program of AWS is installed: Ubuntu 24.04 has none", () => {
  expect(cloud.packages).toEqual(["curl", "jq"]);
});

withPrograms("shellcheck")("shellcheck has nothing against the program and the lines", () => {
  for (const text of [program, ...Object.keys(lines).map((name) => script(name as keyof typeof lines))]) {
    const { stdout } = spawnSync("shellcheck", ["-"], { input: text, encoding: "utf8" });
    expect(stdout).toBe("");
  }
});

/** Stands where curl stands: it answers as the metadata service, writes down the arguments, and sends the rest to moto. */
const fakeCurl = `#!/bin/bash
printf '%s\\n' "$*" >> "$FOLDER/arguments"
url=\${!#}
for ((at = 1; at < $#; at++)); do
  next=$((at + 1))
  if [[ \${!at} == --header ]]; then case \${!next} in @*) headers+=$(< "\${!next#@}") ;; *) headers+=\${!next} ;; esac; fi
done
case $url in
  http://169.254.169.254/latest/api/token)
    [[ $* == *'--request PUT'* && $headers == X-aws-ec2-metadata-token-ttl-seconds:* ]] || exit 22
    printf metadata-session ;;
  http://169.254.169.254/latest/meta-data/iam/security-credentials/*)
    [[ $headers == 'X-aws-ec2-metadata-token: metadata-session' ]] || exit 22
    if [[ $url == */ ]]; then printf wm-prod-server; else cat "$FOLDER/credentials"; fi ;;
  *) exec "$CURL" --insecure --connect-to "::127.0.0.1:$MOTO_PORT" "$@" ;;
esac
`;

describe("calls that moto judges by their signature", () => {
  jest.setTimeout(120_000);
  let server: ChildProcess | undefined;
  let account: MotoAccount | undefined;
  let folder = "";

  beforeAll(async () => {
    if (moto === undefined) return;
    const started = await startMoto(moto);
    server = started.server;
    account = makeAccount(started.port, { secret, bucket });
    folder = mkdtempSync(join(tmpdir(), "keyphase-"));
    writeFileSync(join(folder, "curl"), fakeCurl, { mode: 0o755 });
    writeFileSync(join(folder, "call-aws"), program, { mode: 0o755 });
  });

  afterAll(() => {
    server?.kill();
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });

  function run(name: keyof typeof lines, args: readonly string[], input = "", changes: object = {}) {
    writeFileSync(join(folder, "credentials"), JSON.stringify({ ...account?.credentials, ...changes }));
    const text = script(name).replaceAll("/usr/local/sbin/call-aws", join(folder, "call-aws"));
    const CURL = spawnSync("sh", ["-c", "command -v curl"], { encoding: "utf8" }).stdout.trim();
    const env = { ...process.env, FOLDER: folder, CURL, MOTO_PORT: String(account?.port) };
    const PATH = `${folder}:${process.env["PATH"] ?? ""}`;
    return spawnSync("bash", ["-c", text, "host", ...args], { input, encoding: "utf8", env: { ...env, PATH } });
  }

  onMoto("a secret without value is none", () => {
    expect(run("read", [secret]).status).not.toBe(0);
  });

  onMoto("what is kept is read again, quotes, lines and all", () => {
    const value = 's."x"\\n$(y)\n second line';
    expect(run("store", [secret], value)).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(run("read", [secret])).toMatchObject({ status: 0, stdout: `${value}\n` });
  });

  onMoto("snapshots go into the bucket and come back as they were", () => {
    const [kept, back] = [join(folder, "kept"), join(folder, "back")];
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256));
    writeFileSync(kept, bytes);
    const name = "vault/2026-01-01T00-00-00Z.snap";
    expect(run("storeSnapshot", [kept, name])).toMatchObject({ status: 0, stderr: "" });
    expect(run("fetchSnapshot", [name, back])).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(back).equals(bytes)).toBe(true);
    expect(run("fetchSnapshot", ["vault/none.snap", back]).status).not.toBe(0);
  });

  onMoto("a wrong key is refused, so the signatures are what opens", () => {
    for (const [name, args] of [["read", [secret]] as const, ["fetchSnapshot", ["a", join(folder, "b")]] as const]) {
      const { status, stderr } = run(name, args, "", { SecretAccessKey: "another" });
      expect(status).not.toBe(0);
      expect(stderr).toContain("403");
    }
  });

  onMoto("neither keys, tokens nor values are among the arguments of a program", () => {
    run("store", [secret], "the-value");
    const shown = readFileSync(join(folder, "arguments"), "utf8");
    const { SecretAccessKey = "", Token = "" } = account?.credentials ?? {};
    expect(shown).toContain("secretsmanager.PutSecretValue");
    for (const text of [SecretAccessKey, Token, "the-value", "metadata-session"]) expect(shown).not.toContain(text);
  });
});
