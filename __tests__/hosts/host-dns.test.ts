import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { forwarder, resolver, zoneFile, zoneNames } from "../../constructs/hosts/host-dns";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { refusedBy, withPrograms } from "../programs";

const upstream = ["169.254.169.253"];
const servers = ["192.168.42.7", "192.168.42.8", "192.168.42.9"];
const zone = {
  name: "wm-prod.privatelink.example.com",
  addresses: {
    "vault.wm-prod.privatelink.example.com": servers,
    "grafana.wm-prod.privatelink.example.com": ["192.168.42.6"],
  },
};
const whole = forwarder({
  upstream,
  listen: ["192.168.42.21"],
  consul: { network: "192.168.42.0/24" },
  zone,
});

test(".consul goes to the agent of the host, the rest on", () => {
  expect(whole).toContain("server=/consul/127.0.0.1#8600\n");
  expect(whole).toContain("rev-server=192.168.42.0/24,127.0.0.1#8600\n");
  expect(whole).toContain("server=169.254.169.253\n");
});

test("a host without an agent sends nothing to one", () => {
  const text = forwarder({ upstream });
  expect(text).not.toContain("consul");
  expect(text).not.toContain("addn-hosts");
  expect(text).toMatch(/^listen-address=127\.0\.0\.1$/m);
  expect(text.match(/listen-address/g)).toHaveLength(1);
});

test("the host asks its own forwarder first, which asks it nothing back", () => {
  expect(resolver).toContain("DNS=127.0.0.1\nDomains=~.\n");
  expect(whole).toContain("no-resolv\n");
});

withPrograms("dnsmasq")("dnsmasq takes the settings, and refuses broken ones", () => {
  for (const text of [whole, forwarder({ upstream })]) {
    expect(refusedBy("dnsmasq", ["--test", "-C", "FILE"], text)).toBe("");
  }
  expect(refusedBy("dnsmasq", ["--test", "-C", "FILE"], whole.replace("rev-server", "rev-sever"))).toContain(
    "bad option",
  );
});

/** What dnsmasq answers to questions about names of the zone; its upstream answers nothing. */
function answers(questions: readonly (readonly [name: string, type: string])[]): string[][] {
  return inTemporaryFolder((folder) => {
    const names = join(folder, "zone");
    const settings = join(folder, "settings");
    const port = 20000 + (process.pid % 10000);
    writeFileSync(names, zoneNames(zone), { mode: 0o644 });
    const text = forwarder({ upstream: ["127.0.0.1#9"], zone });
    writeFileSync(
      settings,
      `${text.replace(zoneFile, names)}port=${port}\nuser=\ngroup=\npid-file=${join(folder, "pid")}\n`,
    );
    const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin` };
    // It comes back once it listens.
    spawnSync("dnsmasq", [`--conf-file=${settings}`], { env });
    const daemon = Number(readFileSync(join(folder, "pid"), "utf8"));
    try {
      return questions.map(([name, type]) => {
        const args = ["@127.0.0.1", "-p", String(port), "+tries=5", "+timeout=2", "+noall", "+answer", "+comments"];
        const { stdout } = spawnSync("dig", [...args, name, type], { encoding: "utf8" });
        const status = /status: (\w+)/.exec(stdout)?.[1] ?? "none";
        return [status, ...[...stdout.matchAll(/\sA\s+(\S+)$/gm)].map(([, address = ""]) => address).sort()];
      });
    } finally {
      process.kill(daemon);
    }
  });
}

const withDig = spawnSync("dig", ["-v"]).status === 0 ? withPrograms("dnsmasq") : test.skip;

withDig("the host answers for the stack's zone itself, with all addresses of a name", () => {
  expect(
    answers([
      ["vault.wm-prod.privatelink.example.com", "A"],
      ["grafana.wm-prod.privatelink.example.com", "A"],
      ["vault.wm-prod.privatelink.example.com", "AAAA"],
      ["nobody.wm-prod.privatelink.example.com", "A"],
    ]),
  ).toEqual([["NOERROR", ...servers], ["NOERROR", "192.168.42.6"], ["NOERROR"], ["NXDOMAIN"]]);
});
