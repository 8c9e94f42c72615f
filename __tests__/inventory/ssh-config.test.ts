import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StackInventory } from "../../inventory/stack-inventory";
import { withPrograms } from "../programs";
import { inInstanceFolder } from "./instance-folder";
import { keys, mono, multi, tunnelled } from "./sample-inventory";

/** What ssh itself makes of the file for a host: values by keyword, in lower case. */
function settings(inventory: StackInventory, host: string, person?: string): Map<string, string> {
  return inInstanceFolder(
    inventory,
    (folder) => {
      const { stdout, stderr, status } = spawnSync("ssh", ["-T", "-G", "-F", "ssh_config", host], {
        cwd: folder,
        encoding: "utf8",
      });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      return new Map(
        stdout
          .trimEnd()
          .split("\n")
          .map((line) => [line.split(" ")[0] ?? "", line.slice(line.indexOf(" ") + 1)]),
      );
    },
    person,
  );
}

const withSsh = withPrograms("ssh");

withSsh.each(["server-2", "server-2.wm-prod.privatelink.example.com", "192.168.42.8"])(
  "%s is reached through the bastion, with the person's account and key",
  (name) => {
    const found = settings(multi, name);
    expect(Object.fromEntries(found)).toMatchObject({
      hostname: "192.168.42.8",
      port: "22",
      user: "alice",
      proxyjump: "bastion",
      hostkeyalias: "server-2",
      identityfile: "keys/alice.pub",
      identitiesonly: "yes",
      userknownhostsfile: "known_hosts",
      globalknownhostsfile: "/dev/null",
      stricthostkeychecking: "accept-new",
      forwardagent: "no",
    });
  },
);

withSsh("a host is offered nothing that its own server would refuse as weak", () => {
  const found = settings(multi, "client-1");
  const offered = ["kexalgorithms", "ciphers", "macs", "hostkeyalgorithms"].map((name) => found.get(name) ?? "");
  expect(offered.join()).not.toMatch(/sha1\b|cbc|nistp|diffie-hellman|ssh-dss|ssh-rsa\b/);
});

withSsh("the gateway of a cloud has its own port and account", () => {
  const found = settings(multi, "bastion");
  expect(Object.fromEntries(found)).toMatchObject({ hostname: "203.0.113.10", port: "61000", user: "bastion" });
  expect(found.has("proxyjump")).toBe(false);
});

withSsh.each(["bastion", "agent", "192.168.42.4"])(
  "%s, where the agent's host is the way in, is reached directly",
  (name) => {
    const found = settings(mono, name);
    expect(Object.fromEntries(found)).toMatchObject({
      hostname: "i-0123456789abcdef0",
      user: "alice",
      hostkeyalias: "agent",
      proxycommand: mono.bastion.proxyCommand,
    });
    expect(found.has("proxyjump")).toBe(false);
    expect(settings(mono, "server-1").get("proxyjump")).toBe("bastion");
  },
);

withSsh("behind a tunnel the bastion is this computer's end of it", () => {
  expect(Object.fromEntries(settings(tunnelled, "bastion"))).toMatchObject({ hostname: "127.0.0.1", port: "50022" });
});

test("the tunnel's command stands in the file", () => {
  inInstanceFolder(tunnelled, (folder) => {
    expect(readFileSync(join(folder, "ssh_config"), "utf8")).toContain(`: ${tunnelled.bastion.tunnelCommand ?? ""}\n`);
  });
});

withSsh("another person gets the same hosts with their own account and key", () => {
  const both = { ...multi, people: { ...multi.people, bob: { administrator: false, sshPublicKey: keys.bob } } };
  const found = settings(both, "server-1", "bob");
  expect([found.get("user"), found.get("identityfile")]).toEqual(["bob", "keys/bob.pub"]);
});

withPrograms("ssh-keygen")("the public keys are such, under the line that marks them as generated", () => {
  inInstanceFolder(multi, (folder) => {
    expect(existsSync(join(folder, "keys", "alice.pub"))).toBe(true);
    const told = spawnSync("ssh-keygen", ["-l", "-f", join(folder, "keys", "alice.pub")], { encoding: "utf8" });
    expect(told.stdout).toMatch(/^256 SHA256:\S+ alice@example\.com \(ED25519\)\n$/);
  });
});
