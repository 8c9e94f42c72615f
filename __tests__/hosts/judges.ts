import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../deployment/fake-deployment";

/** Daemons are where only root looks for them. */
const env = { ...process.env, PATH: `${process.env["PATH"] ?? ""}:/usr/sbin:/sbin` };

/** `test` where the daemon is installed; elsewhere the test is listed as skipped. */
export function withDaemon(name: string): jest.It {
  return spawnSync("sh", ["-c", `command -v ${name}`], { env }).status === 0 ? test : test.skip;
}

/** What a program has against a file with the text; empty where it takes it. `FILE` in the arguments stands for the file. */
export function refusedBy(program: string, args: readonly string[], text: string, name = "config"): string {
  return inTemporaryFolder((folder) => {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    const run = spawnSync(
      program,
      args.map((arg) => arg.replace("FILE", file).replace("FOLDER", folder)),
      { env, encoding: "utf8" },
    );
    return run.status === 0 ? "" : `${program}: ${run.stdout}${run.stderr}`;
  });
}

/** What a program prints about a file with the text. */
export function toldBy(program: string, args: readonly string[], text: string): string {
  return inTemporaryFolder((folder) => {
    const file = join(folder, "config");
    writeFileSync(file, text, { mode: 0o600 });
    return spawnSync(
      program,
      args.map((arg) => arg.replace("FILE", file)),
      { env, encoding: "utf8" },
    ).stdout;
  });
}
