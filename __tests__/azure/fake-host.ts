import { execFile } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** What a service on the loopback says to the first, second … request of a path; the last answer stays. */
export type Answers = Readonly<Record<string, readonly { readonly status: number; readonly body: unknown }[]>>;

export interface Ran {
  readonly code: number;
  readonly printed: string;
  /** What the services were asked, in order. */
  readonly asked: readonly {
    readonly method: string;
    readonly url: URL;
    readonly headers: IncomingMessage["headers"];
    readonly body: string;
  }[];
}

/**
 * Runs a script as a host would, with services on the loopback in place of Azure's. `adapt` puts their address, and the folder that is
 * there for as long as the script runs, into the script.
 */
export async function runOnHost(
  script: string,
  answers: Answers,
  adapt: (script: string, address: string, folder: string) => string,
): Promise<Ran> {
  const asked: Ran["asked"][number][] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const before = asked.filter((earlier) => earlier.url.pathname === url.pathname).length;
    void text(request).then((body) => {
      asked.push({ method: request.method ?? "", url, headers: request.headers, body });
      const known = answers[url.pathname] ?? [];
      const answer = known[before] ?? known.at(-1) ?? { status: 404, body: {} };
      response.writeHead(answer.status, { "Content-Type": "application/json" }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const folder = mkdtempSync(join(tmpdir(), "keyphase-"));
  try {
    const { port } = server.address() as AddressInfo;
    const file = join(folder, "script");
    writeFileSync(file, adapt(script, `http://127.0.0.1:${port}`, folder));
    chmodSync(file, 0o755);
    return { ...(await run(file)), asked };
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(file: string): Promise<{ code: number; printed: string }> {
  return new Promise((ended) => {
    const child = execFile("bash", [file], (_error, printed) => {
      ended({ code: child.exitCode ?? 1, printed });
    });
  });
}
