import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostSecrets } from "../../constructs/hosts/host-secrets";
import { agentToken, consulToken, gossipKey, managementToken, tlsFile } from "../../constructs/hosts/secret-file";
import type { SecretFile } from "../../constructs/hosts/secret-file";
import { secretReader } from "../../constructs/hosts/secret-reader";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../terraform-cloud/instructions";
import { refusedBy } from "./judges";

const files: readonly SecretFile[] = [
  ...(["ca", "certificate", "key"] as const).map((one) => tlsFile("consul", one, `wm-prod/${one}`)),
  gossipKey("consul", "wm-prod/gossip"),
  managementToken("wm-prod/management"),
  agentToken("agent", "wm-prod/agent token"),
  consulToken("nomad", "wm-prod/nomad"),
];
const script = (read: string, secrets: readonly SecretFile[] = files) =>
  secretReader({ read, files: secrets }).find(({ path }) => path.endsWith("fetch-secrets"))?.content ?? "";

/** The program, run for a host below `folder`: its secrets are the files in `secrets`; owners and systemd are told of, not asked. */
function run(folder: string, tries = 1): { status: number | null; calls: string; stderr: string } {
  const programs = join(folder, "bin");
  mkdirSync(programs, { recursive: true });
  for (const name of ["chown", "systemctl", "sleep"]) {
    const content = `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n`;
    writeFileSync(join(programs, name), content, { mode: 0o755 });
  }
  writeFileSync(join(folder, "calls"), "");
  const text = script(`  cat "${folder}/secrets/$1" 2>&-`).replaceAll(/ (\/etc\/)/g, ` ${folder}$1`);
  const path = `${programs}:${process.env["PATH"] ?? ""}`;
  const { status, stderr } = spawnSync("bash", ["-c", text, "fetch-secrets", String(tries)], {
    encoding: "utf8",
    env: { PATH: path },
  });
  return { status, stderr, calls: readFileSync(join(folder, "calls"), "utf8") };
}

function give(folder: string, secrets: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "secrets/wm-prod"), { recursive: true });
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(folder, "secrets/wm-prod", name), value);
}

const whole = { ca: "CA\nCA2\n", certificate: "CERT", key: "KEY\n", gossip: 'a"b\\c==', management: "m-1" };

withPrograms("jq")("secrets come into their files, as settings, variables or text, with their modes and groups", () => {
  inTemporaryFolder((folder) => {
    give(folder, { ...whole, "agent token": "a-1", nomad: "n-1" });
    const { status, calls } = run(folder);
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    expect(status).toBe(0);
    expect(read("etc/consul.d/tls/ca.pem")).toBe("CA\nCA2\n");
    expect(JSON.parse(read("etc/consul.d/gossip-key.json"))).toEqual({ encrypt: 'a"b\\c==' });
    expect(JSON.parse(read("etc/consul.d/management-token.json"))).toEqual({
      acl: { tokens: { initial_management: "m-1" } },
    });
    expect(read("etc/hashistack/nomad-consul-http-token.env")).toBe("CONSUL_HTTP_TOKEN=n-1\n");
    expect(statSync(join(folder, "etc/consul.d/tls/key.pem")).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, "etc/consul.d/tls/ca.pem")).mode & 0o777).toBe(0o644);
    expect(calls).toContain(`chown root:consul ${folder}/etc/consul.d/tls/key.pem.new\n`);
    expect(readdirSync(join(folder, "etc/consul.d")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});

withPrograms("jq")("a later token is waited for by nobody, and taken up when it is there", () => {
  inTemporaryFolder((folder) => {
    give(folder, whole);
    expect(run(folder).status).toBe(0);
    give(folder, { "agent token": "a-1" });
    const { calls } = run(folder);
    expect(calls).toMatch(/^systemctl --no-block try-reload-or-restart consul\.service$/m);
    expect(run(folder).calls).not.toContain("systemctl");
  });
});

withPrograms("jq")("a secret that programs need is waited for, and its absence told", () => {
  inTemporaryFolder((folder) => {
    give(folder, { ...whole, gossip: "" });
    const { status, stderr, calls } = run(folder, 3);
    expect(status).toBe(1);
    expect(stderr).toContain("no secret wm-prod/gossip");
    expect(calls).not.toContain("gossip-key.json");
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

withPrograms("shellcheck")("shellcheck has nothing against the program", () => {
  const all = hostSecrets({ server: true, jobs: true, transitSeal: true }, (name) => `it's ${name}`);
  expect(
    refusedBy("shellcheck", ["--shell=bash", "--severity=warning", "FILE"], script('  cat "/secrets/$1"', all)),
  ).toBe("");
});
