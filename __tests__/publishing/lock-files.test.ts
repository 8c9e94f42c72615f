import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { covers, prunedLock } from "../../publishing/lock-text";
import { providerSource } from "../../publishing/provider-source";
import { patience, withTerraform } from "../rehearsal/with-terraform";
import { fourPhases } from "./fleet";
import { publishFleet } from "./publishing";
import { bareRepository, commits, inWorkshop, published, startedBy } from "./repositories";

jest.setTimeout(patience);

/** A mirror with one version of a provider, as `terraform providers mirror` unpacks it. */
function mirror(folder: string, version: string): string {
  const provider = join(folder, "mirror/registry.terraform.io/example/small", version, "linux_amd64");
  mkdirSync(provider, { recursive: true });
  writeFileSync(join(provider, `terraform-provider-small_v${version}`), `#!/bin/sh\n# ${version}\n`);
  chmodSync(join(provider, `terraform-provider-small_v${version}`), 0o755);
  return join(folder, "mirror");
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

  test("providers that nobody has: said once, and what no longer fits is left out", () =>
    inWorkshop(async (folder) => {
      const repository = bareRepository(folder);
      const lockSource = providerSource(mirror(folder, "1.0.0"));
      await publishFleet(folder, deployment("1.0.0"), { lockSource });
      const said = await publishFleet(folder, deployment("1.1.0"), { lockSource });
      expect(
        said.match(
          /No new hashes of providers for linux_amd64: Could not retrieve providers for locking: registry\.terraform\.io\/example\/small:/g,
        ),
      ).toHaveLength(1);
      expect(locks(repository)).toEqual([]);
    }));
});

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
