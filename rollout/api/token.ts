import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { parsedJson } from "./parsed-json";

/** A token of Terraform Cloud, and the place that it was found in. The value is never printed. */
export interface Token {
  readonly value: string;
  /** `the variable TFE_TOKEN` */
  readonly source: string;
}

/** Where tokens are looked for. */
export interface TokenPlaces {
  /** @default the environment of this process */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** @default the home folder of the person */
  readonly home?: string;
}

/** Host that HashiCorp's clients call where TFE_ADDRESS names no other. */
const CLIENTS_HOST = "app.terraform.io";

const credentialsFile = z.object({ credentials: z.record(z.string(), z.object({ token: z.string().min(1) })) });

/**
 * Token for a host, looked for where Terraform's own command line does: TF_TOKEN_<host>, then TFE_TOKEN (HashiCorp's other
 * clients: it belongs to the host of TFE_ADDRESS, and without that to app.terraform.io), then the file that `terraform login` writes. Undefined where there is none.
 */
export function findToken(
  hostname: string,
  { environment = process.env, home = homedir() }: TokenPlaces = {},
): Token | undefined {
  const clients = environment["TFE_ADDRESS"] || hostname === CLIENTS_HOST ? ["TFE_TOKEN"] : [];
  for (const name of [...variablesOf(hostname), ...clients]) {
    const value = environment[name]?.trim();
    if (value) return { value, source: `the variable ${name}` };
  }
  return fromFile(hostname, path.join(home, ".terraform.d", "credentials.tfrc.json"));
}

/** As {@link findToken}; says where tokens are looked for where there is none. */
export function tokenFor(hostname: string, places?: TokenPlaces): Token {
  const token = findToken(hostname, places);
  if (token) return token;
  throw new ReportedError([`There is no token for ${hostname}. ${tokenAdvice(hostname)}`]);
}

/** How to come to a token. */
export function tokenAdvice(hostname: string): string {
  return `Run \`terraform login ${hostname}\`, or make a token at https://${hostname}/app/settings/tokens and set ${variablesOf(hostname)[0] ?? "TFE_TOKEN"} (in CI: a team's token; an organization's token can neither plan nor apply).`;
}

/** Terraform's own rule: dots become underscores; hyphens stay or become two underscores. */
function variablesOf(hostname: string): string[] {
  const name = `TF_TOKEN_${hostname.replaceAll(".", "_")}`;
  return [...new Set([name.replaceAll("-", "__"), name])];
}

function fromFile(hostname: string, file: string): Token | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const parsed = credentialsFile.safeParse(parsedJson(text));
  if (!parsed.success) throw new ReportedError([`${file}: is not what \`terraform login\` writes. Log in again.`]);
  const value = parsed.data.credentials[hostname]?.token;
  return value === undefined ? undefined : { value, source: file };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
