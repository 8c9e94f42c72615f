import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { snapshotFiles } from "../../constructs/hosts/snapshots";
import { inTemporaryFolder } from "../deployment/fake-deployment";
import { withPrograms } from "../programs";

const servers = ["192.168.42.11", "192.168.42.12", "192.168.42.13"];
const address = "192.168.42.11";

interface Situation {
  /** Consul's leader, and whether the host is Vault's active server.
   * @default it is both */
  readonly consulLeader?: string;
  readonly vaultActive?: boolean;
  /** Program whose snapshot fails. */
  readonly broken?: string;
}

/** A folder of a server: its programs write what they are asked to save, and its bucket is a folder. */
function prepare(folder: string, { consulLeader = address, vaultActive = true, broken = "" }: Situation): void {
  const at = (name: string) => join(folder, name);
  const stand = (name: string, content: string) => {
    const line = `echo "${name} $*" >> "${folder}/calls"`;
    writeFileSync(at(`bin/${name}`), `#!/bin/bash\n${line}\n${content}\n`, { mode: 0o755 });
  };
  for (const name of ["bin", "bucket", "etc/consul.d", "var/lib/hashistack/snapshots"])
    mkdirSync(at(name), { recursive: true });
  writeFileSync(at("calls"), "");
  writeFileSync(at("etc/consul.d/management-token.json"), '{"acl":{"tokens":{"initial_management":"consul-token"}}}');
  stand(
    "curl",
    `case \${!#} in
  */v1/sys/leader) echo '{"is_self": ${vaultActive}}' ;;
  */v1/status/leader) echo '"${consulLeader}:8300"' ;;
  */login) echo '{"auth":{"client_token":"vault-token"}}' ;;
esac`,
  );
  const save = (program: string, token: string) => {
    stand(
      program,
      `[[ $${token} == ${program}-token && $VAULT_ADDR == https://${address}:8200 ]] || exit 1; case $* in *" save "*) ${broken === program ? "exit 1" : `echo "state of ${program}" > "\${!#}"`} ;; *) cp "\${!#}" "${folder}/restored-${program}" ;; esac`,
    );
  };
  save("vault", "VAULT_TOKEN");
  save("consul", "CONSUL_HTTP_TOKEN");
}

function run(folder: string, program: "take-snapshots" | "restore-snapshot", args: readonly string[] = [], input = "") {
  const snapshots = {
    everyHours: 6,
    keepDays: 30,
    store: `  cp "$1" "${folder}/bucket/$2"`,
    fetch: `  cp "${folder}/bucket/$1" "$2"`,
  };
  const files = snapshotFiles(snapshots, { address, servers });
  const content = files.find(({ path }) => path.endsWith(program))?.content ?? "";
  const text = content.replaceAll(/([\s"=])(\/(?:etc\/consul\.d\/man|var\/))/g, `$1${folder}$2`);
  const { status, stderr } = spawnSync("bash", ["-c", text, program, ...args], {
    encoding: "utf8",
    input,
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}` },
  });
  const bucket = readdirSync(join(folder, "bucket")).sort();
  return { status, stderr, bucket, calls: readFileSync(join(folder, "calls"), "utf8") };
}

const local = (folder: string) => readdirSync(join(folder, "var/lib/hashistack/snapshots")).sort();

withPrograms("jq")("the leading server saves both states, on its disk and in the bucket", () => {
  inTemporaryFolder((folder) => {
    prepare(folder, {});
    const { status, bucket, calls } = run(folder, "take-snapshots");
    expect(status).toBe(0);
    expect(bucket).toEqual([
      expect.stringMatching(/^consul-\d{8}T\d{6}Z\.snap$/),
      expect.stringMatching(/^vault-\d{8}T\d{6}Z\.snap$/),
    ]);
    expect(local(folder)).toEqual(bucket);
    expect(calls).not.toMatch(/vault-token|consul-token/);
    expect(calls).toContain('{"name":"server"}');
  });
});

withPrograms("jq").each<[string, Situation, readonly unknown[]]>([
  ["Vault's active server", { consulLeader: "192.168.42.12" }, [expect.stringMatching(/^vault-/)]],
  ["Consul's leader", { vaultActive: false }, [expect.stringMatching(/^consul-/)]],
  // 192.168.42.110 begins as 192.168.42.11 does.
  ["neither", { vaultActive: false, consulLeader: "192.168.42.110" }, []],
])("a host that is %s saves that state only", (_, situation, saved) => {
  inTemporaryFolder((folder) => {
    prepare(folder, situation);
    expect(run(folder, "take-snapshots")).toMatchObject({ status: 0, bucket: saved });
  });
});

withPrograms("jq")("a failure is told, keeps nothing half, and does not keep the other from its snapshot", () => {
  inTemporaryFolder((folder) => {
    prepare(folder, { broken: "vault" });
    const { status, stderr, bucket } = run(folder, "take-snapshots");
    expect(status).toBe(1);
    expect(stderr).toContain("no snapshot of vault\n");
    expect(bucket).toEqual([expect.stringMatching(/^consul-/)]);
  });
});

withPrograms("jq")("what is older than asked for goes from the disk, and stays in the bucket", () => {
  inTemporaryFolder((folder) => {
    prepare(folder, {});
    const [old, young] = ["consul-20200101T000000Z.snap", "consul-20200102T000000Z.snap"] as const;
    const now = Date.now() / 1000;
    for (const [name, days] of [
      [old, 32],
      [young, 28],
    ] as const) {
      const path = join(folder, "var/lib/hashistack/snapshots", name);
      writeFileSync(path, "state");
      utimesSync(path, now - days * 86400, now - days * 86400);
    }
    run(folder, "take-snapshots");
    expect(local(folder)).toContain(young);
    expect(local(folder)).not.toContain(old);
  });
});

const name = "consul-20261120T120000Z.snap";

withPrograms("jq")("a snapshot comes back out of the bucket, once its name is typed", () => {
  inTemporaryFolder((folder) => {
    prepare(folder, {});
    writeFileSync(join(folder, "bucket", name), "state");
    expect(run(folder, "restore-snapshot", ["consul", name], `${name}\n`).status).toBe(0);
    expect(readFileSync(join(folder, "restored-consul"), "utf8")).toBe("state");
  });
});

withPrograms("jq")("Vault takes its state back from somebody who may, by force only where that is said", () => {
  inTemporaryFolder((folder) => {
    prepare(folder, {});
    const snapshot = name.replace("consul", "vault");
    writeFileSync(join(folder, "bucket", snapshot), "state");
    const input = `${snapshot}\nvault-token\n`;
    expect(run(folder, "restore-snapshot", ["vault", snapshot], input).calls).not.toContain("-force");
    const { status, calls } = run(folder, "restore-snapshot", ["vault", snapshot, "-force"], input);
    expect(status).toBe(0);
    expect(calls).toContain("vault operator raft snapshot restore -force ");
    expect(calls).not.toContain("vault-token");
  });
});

withPrograms("jq").each([
  ["another name is typed", ["consul", name], "yes\n"],
  ["the snapshot is of the other program", ["vault", name], `${name}\n`],
  ["the name leads elsewhere", ["consul", `consul-../${name}`], `consul-../${name}\n`],
  ["no name is given", ["consul"], "\n"],
])("nothing changes where %s", (_, args, input) => {
  inTemporaryFolder((folder) => {
    prepare(folder, {});
    writeFileSync(join(folder, "bucket", name), "state");
    expect(run(folder, "restore-snapshot", args, input).status).not.toBe(0);
    expect(existsSync(join(folder, "restored-consul"))).toBe(false);
    expect(existsSync(join(folder, "restored-vault"))).toBe(false);
  });
});

test("snapshots are taken as often as asked for", () => {
  const files = snapshotFiles({ everyHours: 3, keepDays: 1, store: "", fetch: "" }, { address, servers });
  expect(files.find(({ path }) => path.endsWith(".timer"))?.content).toContain("OnUnitActiveSec=3h\n");
});
