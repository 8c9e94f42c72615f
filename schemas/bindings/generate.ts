import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import {
  ConstructsMakerProviderTarget,
  DISPLAY_VERSION,
  Language,
  TerraformProviderConstraint,
  type ProviderSchema,
} from "@cdktf/commons";
import { CodeMaker, TerraformProviderGenerator } from "@cdktf/provider-generator";
import type { Facts } from "../facts";
import { compileBindings } from "./compile";

/** Content by path below `.gen`. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * The bindings of all facts as JavaScript with declarations, the form in which npm packages of providers come: nothing
 * of the generated TypeScript has to satisfy this project's compiler settings, and it costs nothing to load.
 */
export async function generateBindings(facts: readonly Facts[]): Promise<GeneratedFiles> {
  mkdirSync("dist", { recursive: true });
  const staging = mkdtempSync(path.join("dist", "bindings-")); // inside the project, where the compiler finds cdktf
  try {
    const pinned = await writeTypeScript(facts, staging);
    compileBindings(staging);
    return new Map([
      ...readCompiled(staging),
      ["constraints.json", json({ cdktf: DISPLAY_VERSION, providers: Object.fromEntries(pinned.constraints) })],
      ["versions.json", json(Object.fromEntries(pinned.versions))],
    ]);
  } finally {
    rmSync(staging, { recursive: true });
  }
}

async function writeTypeScript(facts: readonly Facts[], folder: string) {
  const code = new CodeMaker();
  const constraints: [string, string][] = [];
  const versions: [string, string][] = [];
  for (const document of facts) {
    // The generator's own type of the same document knows only older format versions and no read-only fields.
    const generator = new TerraformProviderGenerator(code, structuredClone(document) as unknown as ProviderSchema);
    for (const [source, version] of Object.entries(document.provider_versions)) {
      const constraint = new TerraformProviderConstraint(
        `${source.replace(/^registry\.terraform\.io\//, "")}@${version}`,
      );
      generator.generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));
      constraints.push([constraint.fqn, version]);
      versions.push([source, version]);
    }
  }
  await code.save(folder);
  return { constraints, versions };
}

function readCompiled(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|d\.ts)$/.test(file))
    .sort()
    .map((file) => [file.split(path.sep).join("/"), readFileSync(path.join(folder, file), "utf8")]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
