import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { endpoints } from "./endpoints";
import { notFound, refusal } from "./response";
import type { Response } from "./response";
import type { TerraformCloud } from "./terraform-cloud";

const TOKEN_PREFIX = "run-of.";

/** The token of a run of a workspace. */
export function runToken(workspace: string): string {
  return TOKEN_PREFIX + workspace;
}

/** Serves a stand-in of Terraform Cloud on a free loopback port. */
export class CloudServer {
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async listen(cloud: TerraformCloud): Promise<CloudServer> {
    let origin = "";
    const server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        send(response, answer(cloud, origin, request, body));
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return new CloudServer(server, origin);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

function answer(
  cloud: TerraformCloud,
  origin: string,
  { method, url = "/", headers }: IncomingMessage,
  body: Buffer,
): Response {
  const { pathname, searchParams } = new URL(url, origin);
  const run = /^Bearer run-of\.(.+)$/.exec(headers.authorization ?? "")?.[1];
  if (run === undefined && pathname.startsWith("/api/"))
    return refusal(401, "unauthorized", "This is not the token of a run.");
  for (const endpoint of endpoints) {
    const match = endpoint.method === method ? endpoint.path.exec(pathname) : null;
    if (!match) continue;
    const part = (index: number): string => decodeURIComponent(match[index] ?? "");
    return endpoint.answer({ cloud, origin, part, query: searchParams, body, run: run ?? "" });
  }
  return notFound;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, body, headers }: Response): void {
  const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/vnd.api+json";
  response.writeHead(status, { "content-type": type, "content-length": bytes?.length ?? 0, ...headers }).end(bytes);
}
