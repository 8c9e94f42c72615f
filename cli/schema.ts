import { readFileSync, writeFileSync } from "node:fs";
import { Option } from "commander";
import type { Command } from "commander";
import { blueprints } from "../constructs/blueprints";
import { reasonOf } from "../constructs/deployment/dataset/dataset-text";
import { editorSchema } from "../constructs/deployment/dataset/editor-schema";
import { ReportedError } from "../constructs/deployment/reported-error";

/** Where the schema is committed. Datasets name it in their first line. */
export const schemaFile = "docs/deployment.schema.json";

/** `keyphase schema`: the JSON Schema of datasets, for completion in editors. */
export function addSchema(program: Command): void {
  program
    .command("schema")
    .description("print the JSON Schema of datasets, for completion in editors")
    .addOption(new Option("--check", `fail where ${schemaFile} is not up to date`).conflicts("write"))
    .addOption(new Option("--write", `bring ${schemaFile} up to date`))
    .action(({ check, write }: { check?: true; write?: true }) => {
      const schema = `${JSON.stringify(editorSchema(blueprints), undefined, 2)}\n`;
      if (check) refuseOther(schema);
      else if (write) save(schema);
      else process.stdout.write(schema);
    });
}

function refuseOther(schema: string): void {
  const outdated = `${schemaFile}: is not what the blueprints say (run \`keyphase schema --write\` and commit it)`;
  if (attempt(() => readFileSync(schemaFile, "utf8")) !== schema) throw new ReportedError([outdated]);
}

function save(schema: string): void {
  attempt(() => {
    writeFileSync(schemaFile, schema);
  });
}

function attempt<Result>(access: () => Result): Result {
  try {
    return access();
  } catch (error) {
    throw new ReportedError([`${schemaFile}: ${reasonOf(error)} (run keyphase in the project's folder)`]);
  }
}
