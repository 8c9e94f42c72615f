import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMirror } from "../../verification/provider-mirror";
import { mirrorPlaces } from "../../verification/terraform-settings";

const AWS = "registry.terraform.io/hashicorp/aws";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mirror-test-"));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** A mirror with these entries of the AWS provider. */
function mirror(name: string, ...entries: string[]): string {
  const folder = join(home, name);
  for (const entry of entries) mkdirSync(join(folder, AWS, entry), { recursive: true });
  return folder;
}

/** Where the mirror of the AWS provider is found, seen from a home of its own. */
function found(environment: Record<string, string> = {}) {
  const seen = { HOME: home, XDG_DATA_DIRS: join(home, "share"), ...environment };
  return findMirror(AWS, "linux_amd64", mirrorPlaces(seen));
}

test("without any, there is none", () => {
  expect(found()).toBeUndefined();
  expect(found({ KEYPHASE_PLUGIN_MIRROR: join(home, "missing") })).toBeUndefined();
});

test("the variable comes first, and the newest version by number", () => {
  const folder = mirror("own", "5.9.0/linux_amd64", "5.100.0/linux_amd64", "6.25.0/darwin_arm64");
  mirror(".terraform.d/plugins", "6.0.0/linux_amd64");
  expect(found({ KEYPHASE_PLUGIN_MIRROR: folder })).toEqual({
    folder,
    saidBy: "KEYPHASE_PLUGIN_MIRROR",
    version: "5.100.0",
  });
});

test.each([
  [
    "Terraform's language",
    (path: string) => `provider_installation {\n  filesystem_mirror {\n    path    = "${path}"\n  }\n}\n`,
  ],
  [
    "one line",
    (path: string) => `provider_installation { filesystem_mirror { include = ["a/*/*"] path = "${path}" } }`,
  ],
  ["JSON", (path: string) => JSON.stringify({ provider_installation: [{ filesystem_mirror: [{ path }] }] })],
  ["a cache", (path: string) => `# of providers\nplugin_cache_dir = "${path}"`],
])("Terraform's settings name a mirror: %s", (_name, settings) => {
  const folder = mirror("configured", "5.100.0/linux_amd64");
  const file = join(home, ".terraformrc");
  writeFileSync(file, settings(folder));
  expect(found()).toEqual({ folder, saidBy: file, version: "5.100.0" });
  const other = join(home, "other.rc");
  writeFileSync(other, settings(folder));
  expect(found({ TF_CLI_CONFIG_FILE: other })?.saidBy).toBe(other);
});

test("a setting in a comment is none", () => {
  const folder = mirror("configured", "5.100.0/linux_amd64");
  writeFileSync(join(home, ".terraformrc"), `# plugin_cache_dir = "${folder}"\n`);
  expect(found()).toBeUndefined();
});

test.each([".terraform.d/plugins", ".local/share/terraform/plugins", "share/terraform/plugins"])(
  "Terraform's implied mirror %s",
  (name) => {
    const folder = mirror(name, "5.100.0/linux_amd64");
    expect(found()?.folder).toBe(folder);
  },
);

test("the cache of providers that Terraform's variable names, and packed providers", () => {
  const folder = mirror("cache", "terraform-provider-aws_5.100.0_linux_amd64.zip");
  expect(found({ TF_PLUGIN_CACHE_DIR: folder })).toEqual({
    folder,
    saidBy: "TF_PLUGIN_CACHE_DIR",
    version: "5.100.0",
  });
});

test("a provider for another machine is none", () => {
  mirror(".terraform.d/plugins", "5.100.0/darwin_arm64");
  expect(found()).toBeUndefined();
});
