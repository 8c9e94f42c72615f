import type { Command } from "commander";

/** `keyphase schema`: the JSON Schema of datasets, for editors. */
export function addSchema(program: Command): void {
  program.command("schema").description("print the JSON Schema of datasets, for completion in editors");
}
