import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { writeFiles } from "../../inventory/write-files";
import { inInstanceFolder, write } from "./instance-folder";
import { keys, multi } from "./sample-inventory";

/** Every file in the folder with its text. */
function contents(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file, "utf8")];
    }),
  );
}

const withoutLast = (() => {
  const { "client-2": _gone, ...hosts } = multi.hosts;
  return { ...multi, hosts };
})();

test("the second time nothing is written", () => {
  inInstanceFolder(multi, (folder) => {
    const before = contents(folder);
    const { write: written, remove, keep } = write(folder, multi);
    expect([written.size, remove, keep]).toEqual([0, [], []]);
    expect(contents(folder)).toEqual(before);
  });
});

test("nothing else is left in the folder, and no secret is in it", () => {
  inInstanceFolder(multi, (folder) => {
    expect(readdirSync(folder).sort()).toEqual([
      ".gitignore",
      "ansible.cfg",
      "ca.pem",
      "inventory",
      "keys",
      "ssh_config",
    ]);
    expect(Object.values(contents(folder)).join("")).not.toMatch(/PRIVATE KEY|hvs\./);
  });
});

test("a host that is gone takes its variables along, but not those of people", () => {
  inInstanceFolder(multi, (folder) => {
    const own = join(folder, "inventory", "host_vars", "client-2", "own.yaml");
    expect(write(folder, withoutLast).remove).toEqual(["inventory/host_vars/client-2/keyphase.yaml"]);
    expect(existsSync(join(folder, "inventory", "host_vars", "client-2"))).toBe(false);

    write(folder, multi);
    writeFileSync(own, "precious: true\n");
    write(folder, withoutLast);
    expect(readFileSync(own, "utf8")).toBe("precious: true\n");
  });
});

test("variables of a gone host that a person has changed stay, and are named", () => {
  inInstanceFolder(multi, (folder) => {
    const file = join(folder, "inventory", "host_vars", "client-2", "keyphase.yaml");
    writeFileSync(file, `${readFileSync(file, "utf8")}mine: true\n`);
    expect(write(folder, withoutLast)).toMatchObject({
      remove: [],
      keep: ["inventory/host_vars/client-2/keyphase.yaml"],
    });
    expect(readFileSync(file, "utf8")).toContain("mine: true\n");
  });
});

test("a person who is gone takes the key along; a key that somebody else put there stays", () => {
  const both = { ...multi, people: { ...multi.people, bob: { administrator: true, sshPublicKey: keys.bob } } };
  inInstanceFolder(both, (folder) => {
    writeFileSync(join(folder, "keys", "carol.pub"), "ssh-ed25519 AAAA carol\n");
    expect(write(folder, multi).remove).toEqual(["keys/bob.pub"]);
    expect(readdirSync(join(folder, "keys")).sort()).toEqual(["alice.pub", "carol.pub"]);
  });
});

test("what people have changed of ansible.cfg and .gitignore stays", () => {
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, "ansible.cfg"), "[defaults]\nforks = 50\n");
    write(folder, multi);
    expect(readFileSync(join(folder, "ansible.cfg"), "utf8")).toBe("[defaults]\nforks = 50\n");
    expect(readFileSync(join(folder, ".gitignore"), "utf8")).toContain("known_hosts\n");
  });
});

describe("a person's work is never overwritten, and then nothing at all is written", () => {
  const cases: readonly (readonly [string, string, (folder: string, file: string) => void, RegExp])[] = [
    [
      "a file of their own",
      "ssh_config",
      (_folder, file) => {
        writeFileSync(file, "Host mine\n");
      },
      /ssh_config: is not of keyphase inventory, which does not overwrite it \(expected it by another name\)$/,
    ],
    [
      "a generated file that they changed",
      "inventory/hosts.yaml",
      (folder, file) => {
        write(folder, multi);
        writeFileSync(file, readFileSync(file, "utf8").replace("server-1", "server-9"));
      },
      /hosts\.yaml: was changed after keyphase inventory wrote it \(expected as it was written: /,
    ],
    [
      "variables that Ansible would not read any more",
      "inventory/group_vars/all.yml",
      (folder, file) => {
        mkdirSync(join(folder, "inventory", "group_vars"), { recursive: true });
        writeFileSync(file, "colour: blue\n");
      },
      /all\.yml: Ansible would not read it any more beside the folder inventory\/group_vars\/all \(expected it inside that folder/,
    ],
    [
      "a file in the place of a folder",
      "keys",
      (_folder, file) => {
        writeFileSync(file, "precious\n");
      },
      /keys: is no folder \(expected one, or nothing there\)$/,
    ],
    [
      "a link",
      "ca.pem",
      (folder, file) => {
        symlinkSync(join(folder, "elsewhere"), file);
      },
      /ca\.pem: is no file \(expected one, or nothing there\)$/,
    ],
  ];
  test.each(cases)("%s", (_case, path, prepare, message) => {
    inTemporaryFolder((folder) => {
      prepare(folder, join(folder, path));
      const before = contents(folder);
      const changed = { ...multi, datacenter: "dc2" };
      expect(() => write(folder, changed)).toThrow(message);
      expect(contents(folder)).toEqual(before);
    });
  });
});

test("what was stopped midway is mended by the next time", () => {
  inInstanceFolder(multi, (folder) => {
    const before = contents(folder);
    rmSync(join(folder, "inventory", "host_vars"), { recursive: true });
    rmSync(join(folder, "ssh_config"));
    mkdirSync(join(folder, ".inventory-Abc123"));
    expect(write(folder, multi).write.size).toBe(8);
    expect(contents(folder)).toEqual(before);
  });
});

test("a folder that takes no file is a sentence, with the reason in words", () => {
  inTemporaryFolder((folder) => {
    const plan = { write: new Map([["ca.pem", ""]]), remove: [], keep: [] };
    const reason = "gone: cannot be written: it does not exist (expected a folder to write in)";
    expect(() => {
      writeFiles(join(folder, "gone"), plan);
    }).toThrow(reason);
  });
});
