import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { laterFiles } from "../../constructs/hosts/host-secrets";
import { laterSecretReader } from "../../constructs/hosts/later-secrets";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

const reader = laterSecretReader({
  login: { servers: ["192.168.42.11", "192.168.42.12"], role: "host", authority: "/etc/nomad.d/tls/vault-ca.pem" },
  files: laterFiles({ server: false, jobs: true, transitSeal: false }),
});
const unit = (name: string) => reader.find(({ path }) => path.endsWith(name))?.content ?? "";

/** A curl that is told of its arguments and, where it has any, the settings that it reads out of a pipe; only the second server answers. */
const curl = (folder: string) => `#!/bin/bash
echo "curl $*" >> "${folder}/calls"
for ((place = 1; place <= $#; place++)); do
  if [[ \${!place} == -K ]]; then next=$((place + 1)); cat "\${!next}" >> "${folder}/settings"; fi
done
url=\${!#}
case $url in
  https://192.168.42.12:8200/v1/auth/hosts/login) echo '{"auth":{"client_token":"t-1"}}' ;;
  https://192.168.42.12:8200/v1/hosts/data/*) cat "${folder}/secrets/\${url##*/}" 2>&- ;;
  https://192.168.42.12:8200/v1/auth/token/revoke-self) ;;
  *) exit 22 ;;
esac
`;

function run(folder: string): { status: number | null; stderr: string; calls: string; settings: string } {
  const at = (name: string) => join(folder, name);
  mkdirSync(at("bin"), { recursive: true });
  writeFileSync(at("bin/curl"), curl(folder), { mode: 0o755 });
  for (const name of ["chown", "systemctl"])
    writeFileSync(at(`bin/${name}`), `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n`, { mode: 0o755 });
  for (const name of ["calls", "settings"]) writeFileSync(at(name), "");
  const text = unit("/fetch-tokens").replaceAll(/^(place \S+) (\/etc\/)/gm, `$1 ${folder}$2`);
  const { status, stderr } = spawnSync("bash", ["-c", text, "fetch-tokens", "1"], {
    encoding: "utf8",
    env: { PATH: `${at("bin")}:${process.env["PATH"] ?? ""}` },
  });
  return { status, stderr, calls: readFileSync(at("calls"), "utf8"), settings: readFileSync(at("settings"), "utf8") };
}

function give(folder: string, secrets: readonly string[]): void {
  mkdirSync(join(folder, "secrets"), { recursive: true });
  for (const name of secrets)
    writeFileSync(join(folder, "secrets", name), JSON.stringify({ data: { data: { value: `value of ${name}` } } }));
}

const all = [
  "consul-agent-token",
  "consul-dns-token",
  "consul-metrics-token",
  "consul-token-of-nomad-client",
  "services-ca",
];

withPrograms("jq")("tokens of Vault come into their files, from the first server that lets the host in", () => {
  inTemporaryFolder((folder) => {
    give(folder, all);
    const { status, calls } = run(folder);
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    expect(status).toBe(0);
    expect(JSON.parse(read("etc/consul.d/agent-token.json"))).toEqual({
      acl: { tokens: { agent: "value of consul-agent-token" } },
    });
    expect(read("etc/alloy/services-ca.pem")).toBe("value of services-ca\n");
    expect(read("etc/hashistack/nomad-consul-http-token.env")).toBe(
      "CONSUL_HTTP_TOKEN=value of consul-token-of-nomad-client\n",
    );
    // Alloy does not run before it has somebody to trust: it is started, whereas others only take up what is new.
    expect(calls).toMatch(/^systemctl --no-block restart alloy\.service$/m);
    expect(calls).toMatch(/^systemctl --no-block try-restart nomad\.service$/m);
    expect(run(folder).calls).not.toContain("systemctl");
  });
});

withPrograms("jq")("the host shows its certificate, and no process shows the token", () => {
  inTemporaryFolder((folder) => {
    give(folder, all);
    const { calls, settings } = run(folder);
    const logins = calls.split("\n").filter((call) => call.includes("/login"));
    expect(logins).toHaveLength(2);
    for (const login of logins) {
      expect(login).toContain("--cert /etc/consul.d/tls/certificate.pem --key /etc/consul.d/tls/key.pem");
      expect(login).toContain("--cacert /etc/nomad.d/tls/vault-ca.pem");
      expect(login).toContain('{"name":"host"}');
    }
    expect(calls).not.toContain("t-1");
    expect(settings).toContain('header = "X-Vault-Token: t-1"\n');
    expect(calls.trimEnd().split("\n").pop()).toContain("/v1/auth/token/revoke-self");
  });
});

withPrograms("jq")("as long as a token is missing the program fails, and keeps those that are there", () => {
  inTemporaryFolder((folder) => {
    give(folder, all.slice(1));
    expect(run(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("consul-agent-token") as unknown });
    expect(readFileSync(join(folder, "etc/alloy/services-ca.pem"), "utf8")).toContain("services-ca");
    give(folder, all);
    expect(run(folder).status).toBe(0);
  });
});

test("a failure is tried again after a minute, and new values are looked for later", () => {
  expect(unit("/fetch-tokens.service")).toContain("Restart=on-failure\nRestartSec=1min\n");
  expect(unit("/fetch-tokens.service")).toContain("StartLimitIntervalSec=0\n");
  expect(unit("/fetch-tokens.timer")).toContain("OnActiveSec=1min\nOnUnitActiveSec=15min\n");
});
