import type { RemoteRuns } from "../runs/remote-runs";
import type { TerraformCloud } from "../terraform-cloud";
import type { Workspace } from "../workspace";
import type { Permission } from "./permission";
import { notFound, refusal } from "./response";
import type { Response } from "./response";

/** Who asks: a run, which has a token of its own as in Terraform Cloud, or a person. */
export interface Asker {
  readonly by: "run" | "person";
  /** Name of the run's workspace, or of the person. */
  readonly name: string;
}

export interface Request {
  readonly cloud: TerraformCloud;
  /** Undefined where the stand-in carries out no runs itself. */
  readonly runs?: RemoteRuns;
  /** Where the stand-in listens, `http://127.0.0.1:1234`. */
  readonly origin: string;
  /** Parts of the path, decoded. */
  readonly part: (index: number) => string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** A person without a name where the path needs no token. */
  readonly asker: Asker;
  /** Whether the asker has a permission. Runs have those of their workspace. */
  readonly may: (workspace: Workspace, permission: Permission) => boolean;
}

export interface Endpoint {
  readonly method: string;
  readonly path: RegExp;
  readonly answer: (request: Request) => Response;
}

/** An endpoint below `/api/v2`; `:id` stands for one part of the path. */
export function endpoint(method: string, path: string, answer: Endpoint["answer"]): Endpoint {
  return { method, path: new RegExp(`^/api/v2${path.replaceAll(/:\w+/g, "([^/]+)")}$`), answer };
}

/** An endpoint where files are kept: its address is the secret. */
export function storage(method: string, path: string, answer: Endpoint["answer"]): Endpoint {
  return { method, path: new RegExp(`^${path.replaceAll(/:\w+/g, "([^/]+)")}$`), answer };
}

export function found<T>(thing: T | undefined, answer: (thing: T) => Response): Response {
  return thing === undefined ? notFound : answer(thing);
}

interface Sent {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<Record<string, { readonly data?: { readonly id?: string } | null }>>;
}

/** What a JSON:API document brings; nothing where the body is empty. */
export function sent(body: Buffer): Sent {
  return body.length === 0 ? {} : ((JSON.parse(body.toString()) as { data?: Sent }).data ?? {});
}

export function malformed(detail: string): Response {
  return refusal(422, "invalid attribute", detail);
}
