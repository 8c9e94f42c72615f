import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { inTemporaryFolder } from "../deployment/fake-deployment";

/** cloud-init's instructions, as far as tests look at them. */
interface Instructions {
  readonly users: readonly unknown[];
  readonly packages: readonly string[];
  readonly write_files: readonly { readonly path: string; readonly permissions: string; readonly content: string }[];
  readonly runcmd: readonly string[][];
}

export function parsed(text: string): Instructions {
  return parse(text) as Instructions;
}

/** Content of the first file whose path matches. */
export function fileIn(text: string, path: RegExp): string {
  return parsed(text).write_files.find((file) => path.test(file.path))?.content ?? "";
}

/** `test` where all programs are installed; elsewhere the tests are listed as skipped. */
export function withPrograms(...programs: readonly string[]): jest.It {
  const found = programs.every((program) => spawnSync(program, ["--version"]).status === 0);
  return found ? test : test.skip;
}

/** What cloud-init has against the instructions; empty where it takes them. */
export function refusedByCloudInit(text: string): string {
  return inTemporaryFolder((folder) => {
    const file = join(folder, "cloud-config");
    writeFileSync(file, text);
    const run = spawnSync("cloud-init", ["schema", "--config-file", file], { encoding: "utf8" });
    return run.status === 0 ? "" : `${run.stdout}${run.stderr}`;
  });
}
