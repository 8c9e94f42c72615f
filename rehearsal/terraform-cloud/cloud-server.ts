import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Asker, Request } from "./api/endpoint";
import { endpoints } from "./api/endpoints";
import type { Fault, Faults } from "./api/faults";
import type { Access } from "./api/permission";
import { notFound, refusal } from "./api/response";
import type { RemoteRuns } from "./runs/remote-runs";
import type { TerraformCloud } from "./terraform-cloud";

const TOKEN_PREFIX = "run-of.";

/** The token of a run of a workspace. */
export function runToken(workspace: string): string {
  return TOKEN_PREFIX + workspace;
}

export interface CloudServerOptions {
  /** @default none: runs take place in a terminal */
  readonly runs?: RemoteRuns;
  /** Names of people by their tokens.
   * @default nobody: only runs have tokens */
  readonly people?: ReadonlyMap<string, string>;
  /** @default everybody may do everything */
  readonly access?: Access;
  /** @default none */
  readonly faults?: Faults;
}

/** Serves a stand-in of Terraform Cloud on a free loopback port. */
export class CloudServer {
  private constructor(
    private readonly server: Server,
    /** `http://127.0.0.1:1234` */
    readonly origin: string,
  ) {}

  static async listen(cloud: TerraformCloud, options: CloudServerOptions = {}): Promise<CloudServer> {
    let origin = "";
    const server = createServer((request, response) => {
      bodyOf(request)
        .then((body) => answer(cloud, options, origin, request, body))
        .catch((error: unknown) => refusal(400, "bad request", String(error)))
        .then(
          (answered) => {
            send(response, answered);
          },
          () => response.destroy(),
        );
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
  { runs, people, access = () => true, faults }: CloudServerOptions,
  origin: string,
  { method = "GET", url = "/", headers }: IncomingMessage,
  body: Buffer,
): Fault["answer"] {
  const { pathname, searchParams } = new URL(url, origin);
  const fault = faults?.strike(method, pathname);
  if (fault !== undefined && fault !== "cut") return fault;
  const asker = askerOf(headers.authorization, people);
  if (!asker && pathname.startsWith("/api/")) return refusal(401, "unauthorized", "The token is missing or invalid.");
  for (const endpoint of endpoints) {
    const match = endpoint.method === method ? endpoint.path.exec(pathname) : null;
    if (!match) continue;
    const part = (index: number): string => decodeURIComponent(match[index] ?? "");
    const who = asker ?? NOBODY;
    const may: Request["may"] = (workspace, permission) => who.by === "run" || access(who.name, workspace, permission);
    const request = { cloud, runs, origin, part, query: searchParams, body, asker: who, may };
    const answered = endpoint.answer(request);
    return fault ?? answered;
  }
  return notFound;
}

const NOBODY: Asker = { by: "person", name: "" };

function askerOf(authorization = "", people: ReadonlyMap<string, string> = new Map()): Asker | undefined {
  const token = /^Bearer (.+)$/.exec(authorization)?.[1] ?? "";
  if (token.startsWith(TOKEN_PREFIX)) return { by: "run", name: token.slice(TOKEN_PREFIX.length) };
  const name = people.get(token);
  return name === undefined ? undefined : { by: "person", name };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, answered: Fault["answer"]): void {
  if (answered === "dropped" || answered === "cut") {
    response.destroy();
    return;
  }
  const { status, body, headers } = answered;
  const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? "application/octet-stream" : "application/vnd.api+json";
  response.writeHead(status, { "content-type": type, "content-length": bytes?.length ?? 0, ...headers }).end(bytes);
}
