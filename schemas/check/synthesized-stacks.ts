import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../../constructs/deployment/reported-error";
import { parsedManifest } from "./manifest";

export type JsonObject = Readonly<Record<string, unknown>>;

/** The Terraform configuration of one stack, as cdktf wrote it. */
export interface SynthesizedStack {
  readonly name: string;
  readonly configuration: JsonObject;
}

/** The stacks that the manifest of an output folder names, in its order. */
export function readStacks(folder: string): SynthesizedStack[] {
  const manifest = path.join(folder, "manifest.json");
  if (!existsSync(manifest)) {
    throw new ReportedError([`${manifest}: not found. Synthesize first: \`npm run synth\` writes ${folder}.`]);
  }
  const parsed = parsedManifest(readFileSync(manifest, "utf8"));
  if (!parsed) throw new ReportedError([`${manifest}: is broken. Synthesize again: \`npm run synth\`.`]);
  return Object.values(parsed.stacks).map(({ name, synthesizedStackPath }) => ({
    name,
    configuration: readJson(path.join(folder, synthesizedStackPath)),
  }));
}

function readJson(file: string): JsonObject {
  if (!existsSync(file))
    throw new ReportedError([`${file}: not found, although the manifest names it. Synthesize again.`]);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as JsonObject;
  } catch (error) {
    throw new ReportedError([`${file}: is not JSON: ${String(error)}`]);
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object, or nothing where there is none. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
