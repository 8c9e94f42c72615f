import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { ReportedError } from "../constructs/deployment/reported-error";
import type { ProviderSchema, SchemaDocument } from "./provider-schema";

const BESIDE = path.join("..", "shared", "schemas");

/**
 * Folder with what `terraform providers schema -json` prints, one file per provider. It is not part of the project:
 * whoever has it names it, or keeps it next to the repository, and gets a second opinion.
 */
export function schemasFolder(named = process.env["KEYPHASE_SCHEMAS"]): string | undefined {
  if (named === undefined || named === "") return existsSync(BESIDE) ? BESIDE : undefined;
  if (existsSync(named)) return named;
  throw new ReportedError([`${named}: no such folder of provider schemas`]);
}

/** The line that says why a check did not run. */
export function noRealSchemas(check: string): string {
  return `skipped: ${check} (no folder ${BESIDE}, and KEYPHASE_SCHEMAS names none)`;
}

/** The real schemas of those providers whose file is there, by source. */
export function realSchemas(folder: string, sources: readonly string[]): ReadonlyMap<string, ProviderSchema> {
  const files = new Set(readdirSync(folder));
  return new Map(
    sources
      .map((source) => `${path.posix.basename(source)}.json`)
      .filter((file) => files.has(file))
      .flatMap((file) => Object.entries(readDocument(path.join(folder, file)).provider_schemas))
      .filter(([source]) => sources.includes(source)),
  );
}

function readDocument(file: string): SchemaDocument {
  return JSON.parse(readFileSync(file, "utf8")) as SchemaDocument;
}
