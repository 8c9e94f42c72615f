import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { objectOf } from "../schemas/check/synthesized-stacks";
import type { JsonObject } from "../schemas/check/synthesized-stacks";
import type { MissingType } from "./moto-limits";
import { mapTypes, typeOf } from "./pruned";
import type { TerraformSteps } from "./terraform-steps";

/** A type that moto was asked for and refused. */
export interface Refusal extends MissingType {
  /** How many of the stack's resources are of the type. */
  readonly count: number;
}

export interface Attempts {
  readonly refusals: readonly Refusal[];
  /** What the table says wrongly. */
  readonly stale: readonly string[];
}

export interface AttemptProps {
  readonly steps: TerraformSteps;
  /** Folder with the applied part of the stack and a copy of its state. */
  readonly folder: string;
  /** Declarations of the missing types, each on its own. */
  readonly missing: JsonObject;
  readonly types: readonly MissingType[];
}

/** A resource that waits to be made: what depends on it is read while applying, not while planning. */
const WAIT = "terraform_data.attempt";

/** Asks moto for every type that the table says it lacks. */
export async function attemptMissing({ steps, folder, missing, types }: AttemptProps): Promise<Attempts> {
  if (types.length === 0) return { refusals: [], stale: [] };
  const late = mapTypes(missing["data"], (_type, body) => ({ ...body, depends_on: [WAIT] }));
  const resource = { ...objectOf(missing["resource"]), ...withAttempt(folder) };
  writeFileSync(path.join(folder, "attempt.tf.json"), JSON.stringify({ resource, data: late }));
  const run = await steps.run(folder, ["apply", "-auto-approve", "-refresh=false", "-input=false", "-json"], [0, 1]);
  return judged(run.output, types, missing);
}

function withAttempt(folder: string): JsonObject {
  const stack = JSON.parse(readFileSync(path.join(folder, "cdk.tf.json"), "utf8")) as JsonObject;
  const { terraform_data: data } = objectOf(stack["resource"]);
  return "attempt" in objectOf(data) ? {} : { terraform_data: { attempt: {} } };
}

interface Line {
  readonly type: string;
  readonly hook?: { readonly resource?: { readonly addr?: string } };
  readonly diagnostic?: {
    readonly severity: string;
    readonly summary: string;
    readonly detail?: string;
    readonly address?: string;
  };
}

/** Compares Terraform's account of the attempt with the table. */
export function judged(output: string, types: readonly MissingType[], missing: JsonObject): Attempts {
  const lines = output.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Line] : []));
  const errors = lines.flatMap(({ diagnostic }) => (diagnostic?.severity === "error" ? [diagnostic] : []));
  const refusals: Refusal[] = [];
  const stale: string[] = [];
  for (const each of types) {
    const made = lines.filter(({ type, hook }) => type === "apply_complete" && isOf(each, hook?.resource?.addr));
    const answers = errors.filter(({ address }) => isOf(each, address));
    const expected = answers.filter(({ summary, detail = "" }) => `${summary} ${detail}`.includes(each.call));
    const [other] = answers.filter((answer) => !expected.includes(answer));
    if (made.length > 0) stale.push(`${each.type} is listed as missing, and moto makes it`);
    else if (other) stale.push(`${each.type} fails, but not for what is listed: ${other.summary} ${other.detail ?? ""}`);
    else if (expected.length === 0) stale.push(`${each.type} is listed as missing, and moto does not refuse it`);
    else refusals.push({ ...each, count: countOf(missing, each.type) });
  }
  const others = errors.filter(({ address }) => !types.some((each) => isOf(each, address)));
  return { refusals, stale: [...stale, ...others.map(({ summary, detail = "" }) => `${summary} ${detail}`.trim())] };
}

function isOf({ type }: MissingType, address: string | undefined): boolean {
  return address !== undefined && typeOf(address) === type;
}

function countOf(missing: JsonObject, type: string): number {
  const [kind, name] = type.startsWith("data.") ? (["data", type.slice(5)] as const) : (["resource", type] as const);
  return Object.keys(objectOf(objectOf(missing[kind])[name])).length;
}
