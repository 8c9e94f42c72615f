import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { findMoto } from "../../verification/moto";
import type { Moto } from "../../verification/moto";

/** An account of an imitated AWS that judges signatures, and the temporary credentials of a role in it. */
export interface MotoAccount {
  readonly port: number;
  readonly credentials: { readonly AccessKeyId: string; readonly SecretAccessKey: string; readonly Token: string };
}

export const region = "eu-central-1";

/** Requests that make the account; from the next one on, moto judges who asks. */
const unjudged = 5;

/** `test` where moto is installed; elsewhere the tests are listed as skipped. */
export function withMoto(): { readonly test: jest.It; readonly moto?: Moto } {
  const moto = findMoto();
  return { test: moto === undefined ? test.skip : test, moto };
}

/** Starts the server, by TLS as AWS has it. */
export async function startMoto({ python }: Moto): Promise<{ readonly server: ChildProcess; readonly port: number }> {
  const server = spawn(python, ["-m", "moto.server", "--ssl", "-H", "127.0.0.1", "-p", "0"], {
    env: { ...process.env, INITIAL_NO_AUTH_ACTION_COUNT: String(unjudged), PYTHONUNBUFFERED: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    let said = "";
    server.once("exit", () => {
      reject(new Error(said));
    });
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Running on https:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return { server, port };
}

/** A role whose sessions may do everything, a secret without value, and a bucket. */
export function makeAccount(port: number, names: { readonly secret: string; readonly bucket: string }): MotoAccount {
  const everything = { Effect: "Allow", Action: "*", Resource: "*" };
  const trust = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
  const document = (statement: object) => JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  const form = (host: string, fields: Record<string, string>) =>
    ask(port, host, ["--data", new URLSearchParams(fields).toString()]);
  const RoleName = "wm-prod-server";
  form("iam", { Action: "CreateRole", Version: "2010-05-08", RoleName, AssumeRolePolicyDocument: document(trust) });
  const PolicyDocument = document(everything);
  form("iam", { Action: "PutRolePolicy", Version: "2010-05-08", RoleName, PolicyName: "all", PolicyDocument });
  const RoleArn = `arn:aws:iam::123456789012:role/${RoleName}`;
  const session = form("sts", { Action: "AssumeRole", Version: "2011-06-15", RoleArn, RoleSessionName: "host" });
  const json = ["--header", "Content-Type: application/x-amz-json-1.1"];
  const create = ["--header", "X-Amz-Target: secretsmanager.CreateSecret"];
  ask(port, `secretsmanager.${region}`, [...json, ...create, "--data", JSON.stringify({ Name: names.secret })]);
  const place = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
  ask(port, `${names.bucket}.s3.${region}`, [
    "--request",
    "PUT",
    "--header",
    "Content-Type: application/xml",
    "--data",
    place,
  ]);
  const part = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(session)?.[1] ?? "";
  const credentials = {
    AccessKeyId: part("AccessKeyId"),
    SecretAccessKey: part("SecretAccessKey"),
    Token: part("SessionToken"),
  };
  return { port, credentials };
}

function ask(port: number, host: string, args: readonly string[]): string {
  const service = /s3|[a-z]+/.exec(host.split(".").includes("s3") ? "s3" : host)?.[0] ?? "";
  const signed = ["--aws-sigv4", `aws:amz:${region}:${service}`, "--user", "first:key"];
  const url = `https://${host}.amazonaws.com/`;
  const { status, stdout, stderr } = spawnSync(
    "curl",
    ["--insecure", "--silent", "--fail-with-body", "--connect-to", `::127.0.0.1:${port}`, ...signed, ...args, url],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${host}: ${stdout}${stderr}`);
  return stdout;
}
