import { writeFileSync } from "node:fs";
import path from "node:path";
import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";
import type { MissingType } from "./moto-limits";
import { mapTypes, typeOf } from "./pruned";
import type { TerraformSteps } from "./terraform-steps";

export interface AttemptProps {
  readonly steps: Pick<TerraformSteps, "run">;
  /** Folder with the applied part of the stack and a copy of its state. */
  readonly folder: string;
  /** Declarations of the missing types, each on its own. */
  readonly missing: JsonObject;
  readonly types: readonly MissingType[];
}

/** A resource that waits to be made: what depends on it is read while applying, not while planning. */
const WAIT = "terraform_data.attempt";

/** Asks moto for every type that the table says it refuses. Returns what the table says wrongly. */
export async function attemptMissing({ steps, folder, missing, types }: AttemptProps): Promise<string[]> {
  if (types.length === 0) return [];
  const late = mapTypes(missing["data"], (_type, body) => ({ ...body, depends_on: [WAIT] }));
  const resource = { ...objectOf(missing["resource"]), terraform_data: { attempt: {} } };
  // Terraform takes no empty part.
  const data = Object.keys(late).length === 0 ? {} : { data: late };
  writeFileSync(path.join(folder, "attempt.tf.json"), JSON.stringify({ resource, ...data }));
  const run = await steps.run(folder, ["apply", "-auto-approve", "-refresh=false", "-input=false", "-json"], [0, 1]);
  return judged(run.output, types);
}

interface Line {
  readonly type: string;
  readonly hook?: { readonly resource?: { readonly addr?: string } };
  readonly diagnostic?: Diagnostic;
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
}

/** Compares Terraform's account of the attempt with the table. */
export function judged(output: string, types: readonly MissingType[]): string[] {
  const lines = output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Line] : []));
  const errors = lines.flatMap(({ diagnostic }) => (diagnostic?.severity === "error" ? [diagnostic] : []));
  const stale: string[] = [];
  for (const each of types) {
    const { call } = each;
    if (call === undefined) continue;
    const made = lines.filter(({ type, hook }) => type === "apply_complete" && isOf(each, hook?.resource?.addr));
    const answers = errors.filter(({ address }) => isOf(each, address));
    const expected = answers.filter((answer) => said(answer).includes(call));
    const [other] = answers.filter((answer) => !expected.includes(answer));
    if (made.length > 0) stale.push(`${each.type} is listed as missing, and moto makes it`);
    else if (other) stale.push(`${each.type} fails, but not for what is listed: ${said(other)}`);
    else if (expected.length === 0) stale.push(`${each.type} is listed as missing, and moto does not refuse it`);
  }
  const others = errors.filter(({ address }) => !types.some((each) => isOf(each, address)));
  return [...stale, ...others.map(said)];
}

function isOf({ type }: MissingType, address: string | undefined): boolean {
  return address !== undefined && typeOf(address) === type;
}

function said({ summary, detail = "" }: Diagnostic): string {
  return `${summary} ${detail}`.trim();
}
