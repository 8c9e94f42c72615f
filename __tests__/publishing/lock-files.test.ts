import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LockFiles } from "../../publishing/lock-files";
import { covers, prunedLock } from "../../publishing/lock-text";
import { providerSource } from "../../publishing/provider-source";
import { patience, withTerraform } from "../rehearsal/with-terraform";
import { fourPhases } from "./fleet";
import { publishFleet } from "./publishing";
import { bareRepository, commitByHand, commits, git, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(patience);

/** A mirror with one version of a provider, as `terraform providers mirror` unpacks it. */
function mirror(folder: string, version: string, platforms = ["linux_amd64"]): string {
  for (const platform of platforms) {
    const provider = join(folder, "mirror/registry.terraform.io/example/small", version, platform);
    mkdirSync(provider, { recursive: true });
    writeFileSync(join(provider, `terraform-provider-small_v${version}`), `#!/bin/sh\n# ${version} ${platform}\n`);
    chmodSync(join(provider, `terraform-provider-small_v${version}`), 0o755);
  }
  return join(folder, "mirror");
}

/** A terraform that always fails with this complaint. */
function failingTerraform(folder: string, complaint: string): void {
  const programs = join(folder, "programs");
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, "terraform"), `#!/bin/sh\ncat >&2 <<'END'\n${complaint}\nEND\nexit 1\n`);
  chmodSync(join(programs, "terraform"), 0o755);
  process.env["PATH"] = `${programs}:${process.env["PATH"] ?? ""}`;
}

const deployment = (version: string) => ({
  "WM-Prod": { phases: fourPhases, providers: { small: `example/small ${version}` } },
});
const locks = (repository: string) =>
  Object.entries(published(repository)).filter(([file]) => file.endsWith(".terraform.lock.hcl"));

withTerraform("with Terraform", () => {
  test("each stack gets a lock file with hashes for linux_amd64, and keeps it while its providers stay", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      const lockSource = providerSource(mirror(folder, "1.0.0"));
      await publishFleet(folder, deployment("1.0.0"), { lockSource });
      expect(locks(repository)).toHaveLength(4);
      for (const [, text] of locks(repository)) {
        expect(text).toMatch(
          /provider "registry.terraform.io\/example\/small" \{\n {2}version {5}= "1.0.0"\n {2}constraints = "1.0.0"\n {2}hashes = \[\n {4}"h1:/,
        );
      }
      expect(await publishFleet(folder, deployment("1.0.0"), { lockSource: ["-fs-mirror=/nowhere"] })).toContain(
        "nothing to publish",
      );
    }));

  test("a mirror with both platforms gives hashes for both, since agents may be of either", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      const lockSource = providerSource(mirror(folder, "1.0.0", ["linux_amd64", "linux_arm64"]));
      const said = await publishFleet(folder, deployment("1.0.0"), { lockSource });
      for (const [, text] of locks(repository)) expect(text.match(/"h1:/g)).toHaveLength(2);
      expect(said).not.toContain("linux_arm64");
    }));

  test("a mirror without providers for arm64 is good enough, and what it lacks is said once", () =>
    inWorkshop(async (folder) => {
      bareRepository(folder);
      const lockSource = providerSource(mirror(folder, "1.0.0"));
      const said = await publishFleet(folder, deployment("1.0.0"), { lockSource });
      expect(said.match(/no hashes for linux_arm64/gi)).toHaveLength(1);
    }));

  test("providers that nobody has: nothing is published", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      const lockSource = providerSource(mirror(folder, "1.0.0"));
      await publishFleet(folder, deployment("1.0.0"), { lockSource });
      await expect(publishFleet(folder, deployment("1.1.0"), { lockSource })).rejects.toThrow(
        /^No hashes of providers for WM-Prod-workspaces: Could not retrieve providers for locking: registry\.terraform\.io\/example\/small: [^]*Nothing is published\.\n.*--lock keep/,
      );
      expect(commits(repository)).toHaveLength(1);
      expect(locks(repository)).toHaveLength(4);
    }));

  test("stacks that require the same, each with a lock file of its own, keep what is their own", () =>
    inWorkshop(async (folder) => {
      const [first, second] = [new Map<string, string>(), new Map<string, string>()];
      const lockSource = providerSource(mirror(folder, "1.0.0"));
      const locking = new LockFiles({ source: lockSource, say: () => undefined });
      const required = { small: { source: "example/small", version: "1.0.0" } };
      const stack = { name: "WM-Prod-tooling", requiredProviders: required };
      for (const [made, hash] of [[first, "aaaa"] as const, [second, "bbbb"] as const]) {
        const committed = `provider "registry.terraform.io/example/small" {\n  version     = "1.0.0"\n  constraints = ">= 1.0.0"\n  hashes = [\n    "zh:${hash.repeat(16)}",\n  ]\n}\n`;
        made.set("lock", (await locking.of(stack, committed)) ?? "");
      }
      expect(first.get("lock")).toContain("zh:aaaa");
      expect(second.get("lock")).toContain("zh:bbbb");
    }));
});

const hiccup =
  "Error: Could not retrieve providers for locking\n\nTerraform failed to fetch the requested providers for linux_amd64 in order to calculate their checksums: some providers could not be installed:\n- registry.terraform.io/example/small: could not query provider registry for registry.terraform.io/example/small: the request failed, please try again later: 503 Service Unavailable";
const offline =
  'Error: Could not retrieve providers for locking\n\nTerraform failed to fetch the requested providers for linux_amd64 in order to calculate their checksums: some providers could not be installed:\n- registry.terraform.io/example/small: could not connect to registry.terraform.io: failed to request discovery document: Get "https://registry.terraform.io/.well-known/terraform.json": dial tcp: lookup registry.terraform.io: no such host';

test("a registry that fails for a moment: nothing is published, not even for the first time", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    failingTerraform(folder, hiccup);
    await expect(publishFleet(folder, deployment("1.0.0"), { lockSource: [] })).rejects.toThrow(
      /503 Service Unavailable\. Nothing is published\.\n.*--lock keep/,
    );
    expect(git(repository, "branch", "--list")).toBe("");
    expect(await publishFleet(folder, deployment("1.0.0"))).toContain("published");
  }));

test("no way to the registry: said once, and lock files stay; what would be lost is not published", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    failingTerraform(folder, offline);
    const said = await publishFleet(folder, deployment("1.0.0"), { lockSource: [] });
    expect(said.match(/No new hashes of providers: .*no such host/g)).toHaveLength(1);
    const file = "stacks/WM-Prod-platform/.terraform.lock.hcl";
    commitByHand(repository, folder, (clone) => {
      writeFileSync(join(clone, file), lock(["small", "0.9.0"]).replace("hashicorp", "example"));
    });
    await expect(publishFleet(folder, deployment("1.0.0"), { lockSource: [] })).rejects.toThrow(
      /^No hashes of providers for WM-Prod-platform: .*no such host\. Nothing is published\./,
    );
    expect(published(repository)[file]).toContain("0.9.0");
  }));

test("without a source of providers, lock files stay as they are; their first appearance starts no run", () =>
  inWorkshop(async (folder) => {
    const repository = bareRepository(folder);
    await publishFleet(folder, deployment("1.0.0"));
    expect(locks(repository)).toEqual([]);
    expect(commits(repository)).toHaveLength(1);
    expect(startedBy(repository)).toEqual(["WM-Prod-tooling"]);
  }));

const lock = (...providers: (readonly [string, string])[]) =>
  [
    "# This file is maintained automatically.",
    ...providers.map(
      ([name, version]) =>
        `provider "registry.terraform.io/hashicorp/${name}" {\n  version     = "${version}"\n  constraints = "${version}"\n  hashes = [\n    "h1:aaaa",\n  ]\n}`,
    ),
    "",
  ].join("\n\n");

test("a lock file fits the very providers that are required, and what contradicts them is taken out", () => {
  const required = { aws: { source: "aws", version: "6.0.0" }, vault: { source: "hashicorp/vault", version: "5.0.0" } };
  const [aws, vault] = [["aws", "6.0.0"] as const, ["vault", "5.0.0"] as const];
  expect(covers(lock(aws, vault), required)).toBe(true);
  expect(covers(lock(aws), required)).toBe(false);
  expect(covers(lock(aws, ["vault", "4.0.0"]), required)).toBe(false);
  expect(prunedLock(lock(aws, ["vault", "4.0.0"]), required)).toBe(lock(aws).replace(/\n+$/, "\n"));
  expect(prunedLock(lock(["vault", "4.0.0"]), required)).toBeUndefined();
  expect(prunedLock("no lock file", required)).toBeUndefined();
});

test("providers come from the mirror that is named, then from the one that Terraform is told of, else from registries", () =>
  inWorkshop((folder) => {
    const settings = join(folder, "terraformrc");
    const environment = { HOME: folder, TF_CLI_CONFIG_FILE: settings };
    expect(providerSource("keep", environment)).toBeUndefined();
    expect(providerSource("https://mirror.example.com/", environment)).toEqual([
      "-net-mirror=https://mirror.example.com/",
    ]);
    expect(providerSource(folder, environment)).toEqual([`-fs-mirror=${folder}`]);
    expect(() => providerSource(join(folder, "nothing"), environment)).toThrow("there is no such folder");
    expect(providerSource(undefined, environment)).toEqual([]);
    writeFileSync(
      settings,
      'provider_installation {\n  network_mirror {\n    url = "https://mirror.example.com/"\n  }\n}\n',
    );
    expect(providerSource(undefined, environment)).toEqual(["-net-mirror=https://mirror.example.com/"]);
    writeFileSync(settings, `provider_installation {\n  filesystem_mirror {\n    path = "${folder}"\n  }\n}\n`);
    expect(providerSource(undefined, environment)).toEqual([`-fs-mirror=${folder}`]);
    expect(providerSource(undefined, { ...environment, KEYPHASE_PLUGIN_MIRROR: join(folder, "..") })).toEqual([
      `-fs-mirror=${join(folder, "..")}`,
    ]);
  }));
