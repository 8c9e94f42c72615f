import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = process.cwd();
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  mkdirSync(join(folder, "deployments"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a broken dataset ends the program with its lines, exit code 1, and leaves what was synthesized before", () => {
  cpSync("deployments/WM-Prod", join(folder, "deployments/WM-Prod"), { recursive: true });
  mkdirSync(join(folder, "deployments/Broken"));
  writeFileSync(
    join(folder, "deployments/Broken/deployment.yaml"),
    "blueprint: managed-kubernetes\ncloud: mars\nnetwork: [\n",
  );
  mkdirSync(join(folder, "cdktf.out"));
  writeFileSync(join(folder, "cdktf.out/manifest.json"), "before");

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "start.cjs")], {
    cwd: folder,
    encoding: "utf8",
  });

  expect(stderr).toBe(
    "deployments/Broken/deployment.yaml:4:1 is not valid YAML: the indentation is wrong, or a bracket is not closed (expected entries of one map in one column)\n",
  );
  expect(stdout).toBe("");
  expect(status).toBe(1);
  expect(readdirSync(join(folder, "cdktf.out"))).toEqual(["manifest.json"]);
  expect(readFileSync(join(folder, "cdktf.out/manifest.json"), "utf8")).toBe("before");
});
