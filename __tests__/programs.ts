import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "./deployment/fake-deployment";

/** Daemons are where only root looks for them. */
export const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin` };

/** `test` where all programs are installed; elsewhere the tests are listed as skipped. */
export function withPrograms(...programs: readonly string[]): jest.It {
  const found = programs.every((name) => spawnSync("sh", ["-c", `command -v ${name}`], { env }).status === 0);
  return found ? test : test.skip;
}

/** What a program says when it fails; empty where it does not. */
export function complaintOf(program: string, args: readonly string[]): string {
  const run = spawnSync(program, args, { env, encoding: "utf8" });
  return run.status === 0 ? "" : `${program}: ${run.stdout}${run.stderr}`;
}

/** What a program has against a file with the text; empty where it takes it. `FILE` in the arguments stands for the file. */
export function refusedBy(program: string, args: readonly string[], text: string, name = "config"): string {
  return withFile(text, name, args, (placed) => complaintOf(program, placed));
}

/** What a program prints about a file with the text. */
export function toldBy(program: string, args: readonly string[], text: string): string {
  return withFile(text, "config", args, (placed) => spawnSync(program, placed, { env, encoding: "utf8" }).stdout);
}

function withFile<Result>(
  text: string,
  name: string,
  args: readonly string[],
  use: (placed: readonly string[]) => Result,
): Result {
  return inTemporaryFolder((folder) => {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    return use(args.map((arg) => arg.replace("FILE", file).replace("FOLDER", folder)));
  });
}
