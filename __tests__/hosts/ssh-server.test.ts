import { sshServer } from "../../constructs/hosts/ssh-server";
import { refusedBy, toldBy, withPrograms } from "../programs";

const inner = sshServer({ users: ["ada", "grace"], from: "192.168.42.2" });
const bastion = sshServer({ users: ["ada"], bastion: true });

test("nobody logs in with a password or as root", () => {
  for (const text of [inner, bastion]) {
    expect(text).toContain("AuthenticationMethods publickey\n");
    expect(text).toContain("PasswordAuthentication no\n");
    expect(text).toContain("KbdInteractiveAuthentication no\n");
    expect(text).toContain("PermitRootLogin no\n");
  }
});

test("inner hosts let in who comes over the bastion, and lead nowhere", () => {
  expect(inner).toContain("AllowUsers ada@192.168.42.2 grace@192.168.42.2\n");
  expect(inner).toContain("AllowTcpForwarding no\n");
  expect(inner).toContain("PermitOpen none\n");
});

test("the bastion leads to the SSH port of hosts, and to nothing else", () => {
  expect(bastion).toContain("AllowTcpForwarding local\n");
  expect(bastion).toContain("PermitOpen *:22\n");
  expect(bastion).toContain("AllowAgentForwarding no\n");
});

/** sshd checks nothing on a machine without host keys. */
const judged = refusedBy("sshd", ["-t", "-f", "FILE"], "") === "" ? withPrograms("sshd") : test.skip;

judged.each([
  ["inner hosts", inner, "permitopen none"],
  ["the bastion", bastion, "permitopen *:22"],
])("sshd takes the settings of %s, and means the same by them", (_, text, open) => {
  expect(refusedBy("sshd", ["-t", "-f", "FILE"], text)).toBe("");
  const told = toldBy("sshd", ["-T", "-f", "FILE"], text).split("\n");
  expect(told).toEqual(expect.arrayContaining(["permitrootlogin no", "passwordauthentication no", open]));
});

judged("sshd's own check refuses an algorithm that it does not know", () => {
  expect(refusedBy("sshd", ["-t", "-f", "FILE"], inner.replace("curve25519-sha256,", "curve1,"))).toContain("curve1");
});
