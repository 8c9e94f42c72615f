import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { readIdentity } from "../../constructs/scaleway/host";
import { firewallFile, hostFirewall, loadFirewall } from "../../constructs/scaleway/host-firewall";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { refusedByCloudInit } from "../terraform-cloud/instructions";
import { withPrograms } from "../programs";

const rules = hostFirewall([
  { name: "SSH from the bastion", protocol: "tcp", ports: [22], from: ["192.168.42.2"] },
  { name: "gossip", protocol: "udp", ports: [8301, 4648], from: ["192.168.42.0/24", "10.0.0.0/8"] },
]);

test("a host drops what nobody has allowed", () => {
  expect(rules).toContain("type filter hook input priority filter; policy drop;");
  expect(rules).toContain('ip saddr { 192.168.42.2 } tcp dport { 22 } accept comment "SSH from the bastion"');
  expect(rules).toContain('ip saddr { 192.168.42.0/24, 10.0.0.0/8 } udp dport { 8301, 4648 } accept comment "gossip"');
});

test("containers do not get at the host's identity", () => {
  const [, forward = ""] = rules.split("chain forward {");
  expect(forward).toContain("type filter hook forward priority filter; policy accept;");
  for (const address of ["ip daddr 169.254.42.42", "ip6 daddr fd00:42::42"]) {
    expect(forward).toContain(`${address} drop`);
    // Where the host itself asks for it.
    expect(readIdentity.secretKey).toContain(address.split(" ").at(-1));
  }
});

/** nft asks the kernel even where it only checks, which not everybody may. */
const withNft = spawnSync("nft", ["list", "tables"]).status === 0 ? test : test.skip;

withNft("nft takes the rules, twice too", () => {
  const said = inTemporaryFolder((folder) => {
    const file = join(folder, "rules.nft");
    writeFileSync(file, `${rules}${rules}`);
    const { status, stdout, stderr } = spawnSync("nft", ["--check", "--file", file], { encoding: "utf8" });
    return status === 0 ? "" : `${stdout}${stderr}`;
  });
  expect(said).toBe("");
});

withPrograms("cloud-init")("cloud-init takes the files and commands", () => {
  const instructions = {
    write_files: [{ path: firewallFile, owner: "root:root", permissions: "0644", content: rules }],
    runcmd: loadFirewall,
  };
  expect(refusedByCloudInit(`#cloud-config\n${stringify(instructions)}`)).toBe("");
});

test("every command is one that a shell can read", () => {
  for (const [program, option, script = ""] of [...loadFirewall].filter(([first]) => first === "sh")) {
    expect([program, option]).toEqual(["sh", "-c"]);
    expect(spawnSync("sh", ["-n", "-c", script]).status).toBe(0);
  }
});
