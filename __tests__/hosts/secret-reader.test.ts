import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledFiles, bundledSecrets, laterSecrets } from "../../constructs/hosts/host-secrets";
import { secretReader } from "../../constructs/hosts/secret-reader";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { refusedBy, withPrograms } from "../programs";

const duties = { server: true, jobs: false, transitSeal: true };
const files = bundledFiles(duties, "wm-prod/host 1");
const script = (read: string) =>
  secretReader({ read, files }).find(({ path }) => path.endsWith("fetch-secrets"))?.content ?? "";

/** The program, run for a host below `folder`: its secrets are the files in `secrets`; owners and systemd are told of, not asked. */
function run(folder: string, tries = 1): { status: number | null; calls: string; stderr: string } {
  const programs = join(folder, "bin");
  mkdirSync(programs, { recursive: true });
  for (const name of ["chown", "systemctl", "sleep"]) {
    const content = `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n`;
    writeFileSync(join(programs, name), content, { mode: 0o755 });
  }
  writeFileSync(join(folder, "calls"), "");
  const read = `  echo "read $1" >> "${folder}/calls"\n  cat "${folder}/secrets/$1" 2>&-`;
  const text = script(read).replaceAll(/ (\/etc\/)/g, ` ${folder}$1`);
  const path = `${programs}:${process.env["PATH"] ?? ""}`;
  const { status, stderr } = spawnSync("bash", ["-c", text, "fetch-secrets", String(tries)], {
    encoding: "utf8",
    env: { PATH: path },
  });
  return { status, stderr, calls: readFileSync(join(folder, "calls"), "utf8") };
}

const whole: Readonly<Record<string, string>> = Object.fromEntries(
  bundledSecrets(duties).map((secret) => [secret, `value of ${secret}`]),
);

function give(folder: string, bundle: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "secrets/wm-prod"), { recursive: true });
  writeFileSync(join(folder, "secrets/wm-prod/host 1"), JSON.stringify(bundle));
}

withPrograms("jq")("secrets come into their files, as settings, variables or text, with their modes and groups", () => {
  inTemporaryFolder((folder) => {
    give(folder, { ...whole, "consul-ca": "CA\nCA2\n", "consul-gossip-key": 'a"b\\c==' });
    const { status, calls } = run(folder);
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    expect(status).toBe(0);
    expect(read("etc/consul.d/tls/ca.pem")).toBe("CA\nCA2\n");
    expect(JSON.parse(read("etc/consul.d/gossip-key.json"))).toEqual({ encrypt: 'a"b\\c==' });
    expect(JSON.parse(read("etc/consul.d/management-token.json"))).toEqual({
      acl: { tokens: { initial_management: "value of consul-management-token" } },
    });
    expect(read("etc/hashistack/vault-vault-token.env")).toBe("VAULT_TOKEN=value of seal-token\n");
    expect(read("etc/hashistack/nomad-management-token")).toBe("value of nomad-management-token\n");
    expect(statSync(join(folder, "etc/consul.d/tls/key.pem")).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, "etc/consul.d/tls/ca.pem")).mode & 0o777).toBe(0o644);
    expect(calls).toContain(`chown root:consul ${folder}/etc/consul.d/tls/key.pem.new\n`);
    expect(readdirSync(join(folder, "etc/consul.d")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});

withPrograms("jq")("a bundle is fetched once, whatever is in it", () => {
  inTemporaryFolder((folder) => {
    give(folder, whole);
    expect(run(folder).calls.match(/^read .*$/gm)).toEqual(["read wm-prod/host 1"]);
  });
});

withPrograms("jq")("a new value is taken up by its program, and an old one by nobody", () => {
  inTemporaryFolder((folder) => {
    give(folder, whole);
    run(folder);
    give(folder, { ...whole, "consul-certificate": "renewed" });
    expect(run(folder).calls).toMatch(/^systemctl --no-block try-reload-or-restart consul\.service$/m);
    expect(run(folder).calls).not.toContain("systemctl");
  });
});

withPrograms("jq")("a secret that programs need is waited for, and its absence told", () => {
  inTemporaryFolder((folder) => {
    give(folder, { ...whole, "consul-gossip-key": "" });
    const { status, stderr, calls } = run(folder, 3);
    expect(status).toBe(1);
    expect(stderr).toContain("no secret wm-prod/host 1#consul-gossip-key");
    expect(calls).not.toContain("consul.d/gossip-key.json");
    expect(calls.match(/^read /gm)).toHaveLength(3);
    give(folder, whole);
    expect(run(folder).status).toBe(0);
  });
});

withPrograms("jq")("a host starts with what it has when the secret manager does not answer", () => {
  inTemporaryFolder((folder) => {
    give(folder, whole);
    run(folder);
    const kept = readFileSync(join(folder, "etc/consul.d/tls/key.pem"), "utf8");
    const text = script("  return 7").replaceAll(/ (\/etc\/)/g, ` ${folder}$1`);
    expect(spawnSync("bash", ["-c", text, "fetch-secrets", "1"]).status).toBe(0);
    expect(readFileSync(join(folder, "etc/consul.d/tls/key.pem"), "utf8")).toBe(kept);
  });
});

test("what is in the bundle is not looked for in Vault, and servers alone have what servers need", () => {
  for (const server of [true, false]) {
    const own = { server, jobs: true, transitSeal: server };
    const bundled: readonly string[] = bundledSecrets(own);
    expect(new Set(bundled).size).toBe(bundled.length);
    expect(laterSecrets(own).filter((secret) => bundled.includes(secret))).toEqual([]);
    expect(bundled.includes("nomad-management-token")).toBe(server);
    expect(laterSecrets(own).includes("consul-token-of-vault")).toBe(server);
  }
});

test("the secrets wait until the clock is right, and nobody waits for ever", () => {
  const unit = secretReader({ read: "", files }).find(({ path }) => path.endsWith("/fetch-secrets.service"));
  expect(unit?.content).toMatch(/^ExecStartPre=-\/usr\/bin\/chronyc waitsync 60 /m);
  expect(unit?.content).toMatch(/^After=.* chrony\.service$/m);
});

withPrograms("shellcheck")("shellcheck has nothing against the program", () => {
  const all = bundledFiles({ server: true, jobs: true, transitSeal: true }, "it's");
  const content = secretReader({ read: '  cat "/secrets/$1"', files: all })[0]?.content ?? "";
  expect(refusedBy("shellcheck", ["--shell=bash", "--severity=warning", "FILE"], content)).toBe("");
});
