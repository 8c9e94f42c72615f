import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import { inherited } from "../rehearsal/runner/terraform";

/** Imports the server itself: without the extra `moto[server]` there is a package moto, and no server. */
const VERSION_QUERY =
  "import platform, moto, moto.server; print(moto.__version__, platform.python_version(), sep='\\n')";

/**
 * moto answers requests at the same time, and is not made for it: of two rules that leave a security group at once, one stays. So its server is
 * given its own application with a lock around it.
 */
const ONE_AT_A_TIME = `
import threading
from moto import server

run, lock = server.run_simple, threading.Lock()

def one_at_a_time(host, port, application, **settings):
    def locked(environ, start_response):
        with lock:
            return application(environ, start_response)
    run(host, port, locked, **settings)

server.run_simple = one_at_a_time
server.main()
`;

/** How long a server may take to start, in seconds: two seconds on an idle machine. */
const PATIENCE = 60;

/** The Python package moto, whose server speaks AWS's API. */
export interface Moto {
  readonly python: string;
  readonly version: string;
  readonly pythonVersion: string;
}

/** The moto of the program `moto_server` on the PATH, or of `python3`. */
export function findMoto(searchPath = process.env["PATH"] ?? ""): Moto | undefined {
  for (const python of interpreters(searchPath)) {
    const { status, stdout } = spawnSync(python, ["-c", VERSION_QUERY], {
      encoding: "utf8",
      env: { ...inherited(), PATH: searchPath },
    });
    // Where the program is not there, there is no output at all.
    if (status !== 0) continue;
    const [version, pythonVersion] = stdout.trim().split("\n");
    if (version && pythonVersion) return { python, version, pythonVersion };
  }
  return undefined;
}

/** `moto_server` may belong to an environment of its own: its first line names the interpreter. */
function interpreters(searchPath: string): string[] {
  const program = searchPath
    .split(path.delimiter)
    .map((folder) => path.join(folder, "moto_server"))
    .find((file) => existsSync(file));
  const own = program && /^#!\s*(\S*python[\d.]*)\s*$/m.exec(readFileSync(program, "latin1").slice(0, 200))?.[1];
  return [...(own ? [own] : []), "python3", "python"];
}

/** A running server with nothing in it, on a port of this machine that was free. */
export class MotoServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  static start({ python }: Moto, log: string): Promise<MotoServer> {
    // A group of its own: Ctrl-C in a terminal must not take it away while Terraform still speaks to it.
    const child = spawn(python, ["-c", ONE_AT_A_TIME, "-H", "127.0.0.1", "-p", "0"], {
      env: { ...inherited(), MOTO_IAM_LOAD_MANAGED_POLICIES: "true", PYTHONUNBUFFERED: "1" },
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
    });
    return new Promise((resolve, reject) => {
      let said = "";
      let running = false;
      const failed = (reason: string): void => {
        kill(child);
        reject(new ReportedError([`moto does not start: ${reason}`]));
      };
      const late = setTimeout(() => {
        failed(`no answer within ${PATIENCE} seconds`);
      }, PATIENCE * 1000);
      child.once("error", (error) => {
        clearTimeout(late);
        failed(error.message);
      });
      child.once("exit", () => {
        clearTimeout(late);
        failed(said.trim().split("\n").at(-1) ?? "it ends at once");
      });
      child.stderr.on("data", (chunk: Buffer) => {
        appendFileSync(log, chunk);
        if (running) return;
        said += chunk.toString();
        const origin = /Running on (http:\/\/[\d.]+:\d+)\s/.exec(said)?.[1];
        if (origin === undefined) return;
        running = true;
        clearTimeout(late);
        resolve(new MotoServer(child, origin));
      });
    });
  }

  stop(): void {
    kill(this.child);
  }
}

function kill(child: ChildProcess): void {
  // Its last words would come after the log's folder is gone.
  child.stderr?.destroy();
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
