import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDisk } from "../../constructs/hosts/data-disk";
import { programUnit } from "../../constructs/hosts/program-unit";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

/** A disk of 16 MB, empty, which is a file; `appears` tells after how many tries it is there. */
function disk(folder: string, appears = 0): string {
  const path = join(folder, "disk");
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(join(folder, "fstab"), "LABEL=cloudimg-rootfs / ext4 defaults 0 1\n");
  for (const name of ["systemctl"])
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n`, { mode: 0o755 });
  const attach = `#!/bin/bash\necho >> "${folder}/sleeps"; if (($(wc -l < "${folder}/sleeps") == ${appears})); then truncate --size 16M "${path}"; fi\n`;
  writeFileSync(join(folder, "bin/sleep"), attach, { mode: 0o755 });
  if (appears === 0) {
    writeFileSync(path, "");
    truncateSync(path, 16 * 1024 * 1024);
  }
  return path;
}

function prepare(folder: string): { status: number | null; stderr: string } {
  const [file] = dataDisk(join(folder, "disk")).files ?? [];
  const script = (file?.content ?? "").replaceAll("/etc/fstab", join(folder, "fstab"));
  writeFileSync(join(folder, "calls"), "");
  const env = { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}:/usr/sbin:/sbin` };
  return spawnSync("bash", ["-c", script], { encoding: "utf8", env });
}

const identity = (path: string) =>
  spawnSync("/bin/sh", ["-c", `PATH=$PATH:/usr/sbin:/sbin; blkid --probe --output export "${path}"`], {
    encoding: "utf8",
  }).stdout;
const calls = (folder: string) => readFileSync(join(folder, "calls"), "utf8");

withPrograms("mkfs.ext4")("an empty disk gets a file system, and keeps it for ever", () => {
  inTemporaryFolder((folder) => {
    const path = disk(folder);
    expect(prepare(folder)).toMatchObject({ status: 0 });
    const made = identity(path);
    expect(made).toMatch(/^LABEL=hashistack$/m);
    expect(made).toMatch(/^TYPE=ext4$/m);
    expect(calls(folder)).toContain("systemctl start var-lib-hashistack.mount\n");
    expect(prepare(folder)).toMatchObject({ status: 0 });
    expect(identity(path)).toBe(made);
  });
});

withPrograms("mkfs.ext4")("a disk that is attached late is waited for", () => {
  inTemporaryFolder((folder) => {
    const path = disk(folder, 3);
    expect(prepare(folder)).toMatchObject({ status: 0 });
    expect(identity(path)).toMatch(/^TYPE=ext4$/m);
  });
});

withPrograms("mkfs.ext4")("a disk that holds something else is left alone", () => {
  inTemporaryFolder((folder) => {
    const path = disk(folder);
    spawnSync("/bin/sh", ["-c", `PATH=$PATH:/usr/sbin:/sbin; mkfs.ext4 -q -L photos "${path}"`]);
    const before = identity(path);
    expect(prepare(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining("not empty") as unknown });
    expect(identity(path)).toBe(before);
    expect(calls(folder)).not.toContain("mount");
  });
});

test("a disk that never comes ends the start of the host", () => {
  inTemporaryFolder((folder) => {
    disk(folder, 1000);
    expect(prepare(folder).status).not.toBe(0);
    expect(calls(folder)).not.toContain("mount");
  });
});

test("no program begins anew in an empty folder, and the host starts without the disk", () => {
  for (const program of ["consul", "vault", "nomad"] as const) {
    const { content } = programUnit(program);
    expect(content).toContain("RequiresMountsFor=/var/lib/hashistack\n");
    expect(content).toContain(`StateDirectory=hashistack/${program}\n`);
  }
  inTemporaryFolder((folder) => {
    disk(folder, 1000);
    // The mount is asked for before the disk is: a program that requires it never finds the folder without it.
    prepare(folder);
    prepare(folder);
    const [, ...lines] = readFileSync(join(folder, "fstab"), "utf8").trimEnd().split("\n");
    expect(lines).toEqual([
      "LABEL=hashistack /var/lib/hashistack ext4 noatime,nodev,nosuid,nofail,x-systemd.growfs 0 2",
    ]);
  });
});

withPrograms("findmnt")("mount takes the line of the disk", () => {
  inTemporaryFolder((folder) => {
    disk(folder);
    prepare(folder);
    const args = [
      "--tab-file",
      join(folder, "fstab"),
      "--noheadings",
      "--output",
      "SOURCE,FSTYPE",
      "/var/lib/hashistack",
    ];
    expect(spawnSync("findmnt", args, { encoding: "utf8" }).stdout.trim()).toMatch(/^LABEL=hashistack +ext4$/);
  });
});

withPrograms("systemd-escape")("the mount has the name that systemd gives it", () => {
  const { stdout } = spawnSync("systemd-escape", ["--path", "--suffix=mount", "/var/lib/hashistack"], {
    encoding: "utf8",
  });
  expect(stdout.trim()).toBe("var-lib-hashistack.mount");
});
