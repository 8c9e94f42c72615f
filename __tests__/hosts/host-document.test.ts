import { parse } from "yaml";
import { hostDocument } from "../../constructs/hosts/host-document";
import type { HostDocument } from "../../constructs/hosts/host-document";
import { fileIn, parsed, refusedByCloudInit } from "../terraform-cloud/instructions";
import { refusedBy, withPrograms } from "../programs";
import { bastion, client, mono, server } from "./sample-host";

const hosts: readonly (readonly [string, HostDocument])[] = [
  ["bastion", bastion],
  ["server", server],
  ["client", client],
  ["mono", mono],
];
const part = (host: HostDocument, name: string) => hostDocument(host).find((one) => one.name === name)?.text ?? "";
const files = (host: HostDocument) =>
  hostDocument(host).flatMap(
    ({ text }) => (parse(text) as { write_files?: { path: string; content: string }[] }).write_files ?? [],
  );

test("a host has a part for each concern that it has", () => {
  const names = (host: HostDocument) => hostDocument(host).map(({ name }) => name);
  expect(names(bastion)).toEqual(["system", "trust", "start"]);
  expect(names(client)).not.toContain("vault");
  expect(names(client)).not.toContain("data-disk");
  expect(names(server)).toEqual([
    ...["system", "data-disk", "programs", "secrets", "consul", "vault", "nomad", "monitoring", "start"],
  ]);
});

withPrograms("cloud-init").each(hosts)("cloud-init takes each part of %s", (_, host) => {
  for (const { text } of hostDocument(host)) expect(refusedByCloudInit(text)).toBe("");
});

test.each(hosts)("no two parts of %s write the same file", (_, host) => {
  const paths = files(host).map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test.each(hosts)("Terraform finds no expression of its own in what %s is given", (_, host) => {
  for (const { text } of hostDocument(host)) expect(text).not.toMatch(/\$\{|%\{/);
});

withPrograms("shellcheck").each(hosts)("shellcheck has nothing against the programs of %s", (_, host) => {
  const scripts = files(host).filter(({ content }) => content.startsWith("#!"));
  expect(scripts.length).toBeGreaterThan(0);
  for (const { content } of scripts) {
    expect(refusedBy("shellcheck", ["--shell=bash", "--severity=warning", "FILE"], content)).toBe("");
    expect(content).toMatch(/^#!\/bin\/bash\n(# .*\n)?set -euo pipefail\n/);
  }
});

withPrograms("systemd-analyze").each(hosts)("systemd takes the units of %s", (_, host) => {
  // The programs are not installed here: any other stands for them.
  const units = files(host).filter(({ path }) => /\/etc\/systemd\/system\/[\w-]+\.(service|timer)$/.test(path));
  expect(units.map(({ path }) => path)).toContain("/etc/systemd/system/fetch-secrets.service");
  for (const { path, content } of units) {
    const text = content
      .replaceAll(/^Exec(Start|Stop|StartPre)=-?\S+/gm, "Exec$1=/bin/true")
      .replaceAll(/^(Requires|After|Wants)=.*\n/gm, "")
      .replace(/^User=(?!root).*\nGroup=.*\n/m, "");
    expect(refusedBy("systemd-analyze", ["verify", "--man=no", "FILE"], text, path.split("/").pop())).toBe("");
  }
});

test("programs start once their secrets are there, and Vault stays out of swap", () => {
  for (const program of ["consul", "vault", "nomad"]) {
    const unit = fileIn(part(server, program), /\.service$/);
    expect(unit).toContain("Requires=fetch-secrets.service\n");
    expect(unit).toMatch(/^After=.*fetch-secrets\.service/m);
    expect(unit).toContain(`User=${program}\n`);
  }
  expect(fileIn(part(server, "vault"), /\.service$/)).toContain("MemorySwapMax=0\n");
});

test("Nomad is root only where it runs jobs, in containers that find names", () => {
  expect(fileIn(part(client, "nomad"), /\.service$/)).toContain("User=root\n");
  expect(parsed(part(client, "nomad")).packages).toContain("docker.io");
  expect(JSON.parse(fileIn(part(client, "nomad"), /daemon\.json$/))).toMatchObject({ dns: ["192.168.42.21"] });
  expect(parsed(part(server, "nomad")).packages).toBeUndefined();
});

test("jobs move away when their host stops, and are given the time for it", () => {
  const unit = fileIn(part(client, "nomad"), /\.service$/);
  expect(unit).toContain("ExecStop=/usr/local/sbin/stop-nomad\nTimeoutStopSec=11min\n");
  expect(unit).toMatch(/^After=.* docker\.service$/m);
  expect(fileIn(part(client, "nomad"), /nomad\.json$/)).toContain('"deadline": "10m"');
  expect(fileIn(part(server, "nomad"), /\.service$/)).not.toContain("ExecStop");
});

test("only a Vault that another one unseals needs its token", () => {
  expect(part(mono, "secrets")).toContain(
    "place 'wm-prod/server-1#seal-token' /etc/hashistack/vault-vault-token.env root 0640 vault.service try-restart",
  );
  expect(part(server, "secrets")).not.toContain("seal-token");
});

test.each([
  ["server", server],
  ["mono", mono],
])("Nomad on %s has the token of servers, and not that of clients", (_kind, host) => {
  expect(part(host, "secrets")).toContain("consul-token-of-nomad-server");
  expect(part(host, "secrets")).not.toContain("consul-token-of-nomad-client");
});

test("a client gets no secret of servers", () => {
  const placed = [...part(client, "secrets").matchAll(/^ +place (?:'wm-prod\/server-1#)?([\w-]+)/gm)].map(
    ([, name]) => name,
  );
  expect(placed).toContain("vault-ca");
  expect(placed).toContain("consul-token-of-nomad-client");
  for (const name of [
    "consul-management-token",
    "nomad-gossip-key",
    "nomad-management-token",
    "vault-key",
    "consul-token-of-nomad-server",
    "consul-token-of-vault",
  ]) {
    expect(placed).not.toContain(name);
  }
});

test("exactly the asked versions are installed", () => {
  const script = fileIn(part(server, "programs"), /install-programs/);
  for (const archive of ["consul_1.22.0", "vault_1.21.4", "nomad_1.11.1"]) {
    expect(script).toContain(`${archive}_linux_amd64.zip`);
  }
  expect(script).toMatch(/ alloy=\d+\.\d+\.\d+-\d+\n/);
  // Files that packages make are for everybody on the host to read.
  expect(script.indexOf("umask 077")).toBeLessThan(script.indexOf("umask 022\n"));
  expect(script.indexOf("umask 022\n")).toBeLessThan(script.indexOf("apt-get update"));
});

test("people come with keys, programs with users nobody logs in as", () => {
  const [ada, grace] = parsed(part(server, "system")).users;
  expect(ada).toMatchObject({ name: "ada", lock_passwd: true, sudo: "ALL=(ALL) NOPASSWD:ALL" });
  expect(grace).not.toHaveProperty("sudo");
  const [vault] = parsed(part(server, "vault")).users;
  expect(vault).toMatchObject({ name: "vault", shell: "/usr/sbin/nologin", lock_passwd: true });
});

test("the text names secrets, and files for them, but sets none", () => {
  const text = hostDocument(server)
    .map((one) => one.text)
    .join("");
  expect(text).toContain("place 'wm-prod/server-1#consul-gossip-key' /etc/consul.d/gossip-key.json consul 0640");
  expect(text).not.toMatch(/PRIVATE KEY|"(encrypt|initial_management)": "/);
});

test("one server makes the keys of a new Vault, the others none", () => {
  const { stack } = server;
  if (stack?.vault === undefined) throw new Error("the sample is no server");
  const second = { ...server, stack: { ...stack, vault: { ...stack.vault, first: undefined } } };
  expect(part(server, "start")).toContain("initialize-vault.service");
  expect(part(second, "start")).not.toContain("initialize-vault.service");
  expect(part(second, "vault")).not.toContain("operator init");
});

test("the disk that holds the state is there before anything is installed", () => {
  const start = fileIn(part(server, "start"), /start-host/);
  const order = ["prepare-data-disk", "install-programs", "fetch-secrets.service", "restart --no-block consul"];
  const places = order.map((step) => start.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(fileIn(part(client, "start"), /start-host/)).not.toContain("prepare-data-disk");
});

test("folders of jobs belong to the users that their containers run as", () => {
  expect(fileIn(part(mono, "start"), /start-host/)).toContain(
    "install --directory --mode 0750 --owner 10001 --group 10001 /var/lib/hashistack/volumes/loki\n",
  );
});

test("monitoring waits for the authority of what it sends to, and is told when it is there", () => {
  expect(fileIn(part(server, "monitoring"), /10-host\.conf$/)).toContain(
    "ConditionPathExists=/etc/alloy/services-ca.pem\n",
  );
  expect(fileIn(part(server, "monitoring"), /config\.alloy$/)).toContain('ca_file = "/etc/alloy/services-ca.pem"');
  expect(part(server, "secrets")).toContain(
    "place services-ca /etc/alloy/services-ca.pem alloy 0644 alloy.service restart",
  );
});

test("a host outside the stack trusts its authority before anything else starts, and gets nothing else", () => {
  expect(part(bastion, "trust")).toContain(
    "place 'wm-prod/bastion#authority' /usr/local/share/ca-certificates/hashistack.crt root 0644 trust-authority.service restart",
  );
  expect(fileIn(part(bastion, "trust"), /trust-authority\.service$/)).toContain("/usr/sbin/update-ca-certificates\n");
  expect(fileIn(part(bastion, "start"), /start-host/)).toContain("systemctl start trust-authority.service\n");
  expect(part(bastion, "trust")).not.toContain("fetch-tokens");
});
