import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { buildSync } from "esbuild";
import { fourPhases, revisionsOf, synthesizeFleet } from "./fleet";
import type { Phases } from "./fleet";
import { publishing } from "./publishing";
import { bareRepository, git } from "./repositories";

/** What became of the publications that were killed. */
export interface KillCount {
  /** Killed while they ran. */
  killed: number;
  /** Of these: the repository was as before, and as after. */
  before: number;
  after: number;
}

/**
 * Publishes over and over, each time as a process of its own that is killed, with every git program that it started: mostly at a random moment,
 * sometimes as soon as it has begun to clone, or as soon as its commit is there. After each
 * kill the repository must be sound and hold either what was there before or all of what was published; the next publication completes it.
 */
export async function publishAndKill(folder: string, times: number): Promise<KillCount> {
  const repository = bareRepository(folder);
  const server = await gitDaemon(folder);
  const program = compiled(folder);
  try {
    const count: KillCount = { killed: 0, before: 0, after: 0 };
    const url = `${server.url}/fleet.git`;
    synthesize(folder, "0");
    await publishing(folder);
    synthesize(folder, "1");
    const whole = await duration(() => run(program, folder, url));
    let held = 1;
    for (let round = 2; count.killed < times; round++) {
      synthesize(folder, String(round));
      const killed = await runAndKill(program, folder, url, momentOf(round, { folder, repository, whole }));
      await idle(server.process);
      git(repository, "fsck", "--strict", "--no-dangling");
      const now = roundOf(repository);
      if (now !== held && now !== round) throw new Error(`round ${now} is published after ${held}, in ${round}`);
      held = now;
      if (killed) count.killed += 1;
      if (killed) count[now === round ? "after" : "before"] += 1;
      // In the other rounds the next publication is that of the next round, which is killed as well.
      if (round % 5 !== 0) continue;
      await publishing(folder, { repository: url });
      held = roundOf(repository);
      if (held !== round) throw new Error(`round ${round} was published, and ${held} is there`);
    }
    return count;
  } finally {
    server.process.kill("SIGKILL");
    rmSync(program);
  }
}

/** Publishes as a process that is told to end as soon as it has begun. Gives its exit code and what it leaves in the folder for temporary files. */
export async function publishAndStop(
  folder: string,
): Promise<{ readonly code: number | null; readonly left: string[] }> {
  const repository = bareRepository(folder);
  const program = compiled(folder);
  synthesize(folder, "0");
  const child = start(program, folder, repository);
  const exit = once(child, "exit");
  const temporary = join(folder, "temporary");
  while (child.exitCode === null && readdirSync(temporary).length === 0) await pause(5);
  child.kill("SIGTERM");
  await exit;
  rmSync(program);
  return { code: child.exitCode, left: readdirSync(temporary) };
}

function phasesOf(content: string): Phases {
  return { ...fourPhases, infrastructure: content, platform: content };
}

function synthesize(folder: string, content: string): void {
  synthesizeFleet(join(folder, "cdktf.out"), { "WM-Prod": { phases: phasesOf(content) } });
}

/** The round whose publication the repository holds: all of it, and nothing of another. */
function roundOf(repository: string): number {
  const head = git(repository, "rev-parse", "main");
  const read = (file: string) => git(repository, "cat-file", "blob", `${head}:${file}`);
  const stack = JSON.parse(read("stacks/WM-Prod-platform/cdk.tf.json")) as { locals: { content: string } };
  const revisions = revisionsOf(phasesOf(stack.locals.content));
  const manifest = read("deployments/WM-Prod.json");
  for (const phase of ["infrastructure", "platform"]) {
    const revision = revisions[phase] ?? "";
    if (!read(`stacks/WM-Prod-${phase}/cdk.tf.json`).includes(revision) || !manifest.includes(revision)) {
      throw new Error(`${phase} is not as published in round ${stack.locals.content}`);
    }
  }
  const started = read("start/WM-Prod-infrastructure").startsWith(`revision ${revisions["infrastructure"] ?? ""}\n`);
  if (!started) throw new Error(`the marker is not that of round ${stack.locals.content}`);
  return Number(stack.locals.content);
}

/** The program that publishes, compiled once: its start must not take longer than the publication. */
function compiled(folder: string): string {
  const outfile = join(__dirname, "..", "..", "dist", `publish-and-kill-${process.pid}.cjs`);
  const [entry, source] = [join(folder, "program.ts"), join(__dirname, "..", "..", "publishing", "publish.ts")];
  mkdirSync(join(__dirname, "..", "..", "dist"), { recursive: true });
  writeFileSync(
    entry,
    `import { publish } from ${JSON.stringify(source)};
    const [, , synthesized = "", repository = ""] = process.argv;
    void publish({ synthesized, repository, keys: [], say: () => undefined });`,
  );
  buildSync({ entryPoints: [entry], outfile, bundle: true, packages: "external", platform: "node", format: "cjs" });
  return outfile;
}

function start(program: string, folder: string, url: string): ChildProcess {
  // In a process group of its own, so that the git programs that it starts are killed with it.
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  const env = { ...process.env, TMPDIR: temporary };
  return spawn(process.execPath, [program, join(folder, "cdktf.out"), url], { detached: true, stdio: "ignore", env });
}

async function run(program: string, folder: string, url: string): Promise<void> {
  await once(start(program, folder, url), "exit");
}

interface Surroundings {
  readonly folder: string;
  readonly repository: string;
  /** How long a publication takes, in milliseconds. */
  readonly whole: number;
}

/** Waits for the moment to kill at; told whether the publication has ended. */
type Moment = (hasEnded: () => boolean) => Promise<void>;

/** Two rounds of five are killed on a side of the push that is known, so that there is something on each. */
function momentOf(round: number, { folder, repository, whole }: Surroundings): Moment {
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  const clones = () => readdirSync(temporary).length;
  const head = () => readFileSync(join(repository, "refs", "heads", "main"), "utf8");
  if (round % 5 === 1) return changeOf(clones);
  if (round % 5 === 2) return changeOf(head);
  return () => pause(Math.random() * whole);
}

function changeOf(look: () => number | string): Moment {
  const before = look();
  return async (hasEnded) => {
    while (look() === before && !hasEnded()) await pause(1);
  };
}

/** False where it was done before. */
async function runAndKill(program: string, folder: string, url: string, moment: Moment): Promise<boolean> {
  const child = start(program, folder, url);
  const exit = once(child, "exit");
  await Promise.race([exit, moment(() => child.exitCode !== null)]);
  const running = child.exitCode === null;
  if (running && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await exit;
  return running;
}

async function duration(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Waits until the server has finished what it has, or dropped it. */
async function idle(server: ChildProcess): Promise<void> {
  const isBusy = () =>
    execFileSync("ps", ["-A", "-o", "ppid="], { encoding: "utf8" })
      .split("\n")
      .some((parent) => Number(parent) === server.pid);
  while (isBusy()) await pause(10);
}

/** A git server of its own process: what kills the client does not kill it. */
async function gitDaemon(folder: string): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const port = await freePort();
  const daemon = spawn(
    // Not `git daemon`: that is a process before the server, which outlives it.
    join(git(folder, "--exec-path"), "git-daemon"),
    [
      "--export-all",
      "--enable=receive-pack",
      `--base-path=${folder}`,
      "--listen=127.0.0.1",
      `--port=${port}`,
      "--reuseaddr",
      folder,
    ],
    { stdio: "ignore" },
  );
  const url = `git://127.0.0.1:${port}`;
  for (;;) {
    try {
      git(folder, "ls-remote", `${url}/fleet.git`);
      return { process: daemon, url };
    } catch {
      await pause(20);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
