import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";

/** Ephemeral values and write-only arguments need this version. */
const OLDEST: readonly [number, number] = [1, 11];

export interface TerraformRun {
  /** -1 where a signal ended the program. */
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

export interface Invocation {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments: readonly string[];
}

const answer = z
  .object({ terraform_version: z.string(), platform: z.string() })
  .transform(({ terraform_version: version, platform }) => ({ version, platform }));

/** The Terraform program: `terraform`, or what the variable names by which cdktf is told too (`tofu`). */
export class Terraform {
  private readonly running = new Set<ChildProcess>();
  private interruptions = 0;

  private constructor(
    private readonly program: string,
    readonly version: string,
    /** `linux_amd64` */
    readonly platform: string,
  ) {}

  static async find(program = process.env["TERRAFORM_BINARY_NAME"] ?? "terraform"): Promise<Terraform> {
    const environment = { ...inherited(), CHECKPOINT_DISABLE: "1" };
    const asking = new Terraform(program, "", "");
    const { exitCode, output, errors } = await asking.run({
      folder: ".",
      environment,
      arguments: ["version", "-json"],
    });
    if (exitCode !== 0) throw new ReportedError([`${program} version fails: ${errors.trim()}`]);
    const { version, platform } = versionAnswer(program, output);
    const [major = 0, minor = 0] = version.split(".").map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) throw tooOld(program, `is version ${version}`);
    return new Terraform(program, version, platform);
  }

  isInterrupted(): boolean {
    return this.interruptions > 0;
  }

  /** Never synchronously: the process that waits is the one that answers Terraform's calls. */
  run({ folder, environment, arguments: args }: Invocation): Promise<TerraformRun> {
    return new Promise((resolve, reject) => {
      // A group of its own: Ctrl-C in a terminal goes to the whole group, and Terraform takes a second one for "at once".
      const child = spawn(this.program, args, {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      this.running.add(child);
      const output: Buffer[] = [];
      const errors: Buffer[] = [];
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
      child.on("error", (error: NodeJS.ErrnoException) => {
        this.running.delete(child);
        reject(error.code === "ENOENT" ? notInstalled(this.program) : error);
      });
      child.on("close", (exitCode) => {
        this.running.delete(child);
        resolve({
          exitCode: exitCode ?? -1,
          output: Buffer.concat(output).toString(),
          errors: Buffer.concat(errors).toString(),
        });
      });
    });
  }

  /** Asks what runs to stop as Terraform itself would, with its state saved and unlocked; the third time, ends it. */
  interrupt(): void {
    this.interruptions += 1;
    for (const { pid } of this.running) {
      if (pid !== undefined) process.kill(-pid, this.interruptions < 3 ? "SIGINT" : "SIGKILL");
    }
  }
}

/** What Terraform may see of this process's environment: nothing that changes what it does. */
export function inherited(): Record<string, string> {
  const names = ["PATH", "TMPDIR", "LANG", "SystemRoot"];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

/** What `version -json` says. Terraform before 0.13 answers in words all the same. */
function versionAnswer(program: string, output: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(output));
  } catch {
    const [, version] = /^Terraform v(\d[\w.-]*)/m.exec(output) ?? [];
    throw tooOld(program, version === undefined ? "does not say its version in JSON" : `is version ${version}`);
  }
}

function tooOld(program: string, found: string): ReportedError {
  return new ReportedError([`${program} ${found}; the stacks need ${OLDEST.join(".")} or newer`]);
}

function notInstalled(program: string): ReportedError {
  return new ReportedError([
    `${program} is not installed, or not on the PATH. Install Terraform ${OLDEST.join(".")} or newer, or name the program in TERRAFORM_BINARY_NAME.`,
  ]);
}
